import type { Adjusting } from './adjustments/adjusting.js'
import { broughtBy, findUntaken } from './adjustments/brought.js'
import { orderHas } from './adjustments/having.js'
import { runStages } from './adjustments/run-stages.js'
import { matcher } from './book/matcher.js'
import { priceLine, type ListedLine } from './choice/price-line.js'
import { lineReader, type AskedLine } from './lines/asked-line.js'
import { newOrder, type Order } from './lines/order.js'
import type { WorkingLine } from './lines/working-line.js'
import type { PricingCircumstances, Quote, QuoteLine } from './quoted.js'
import { newLedger, type Ledger } from './rounding/ledger.js'
import type { PriceBook, QuoteRequest } from './schema.js'
import { lineTaxes } from './tax/line-taxes.js'
import { lineFigures } from './totals/line-figures.js'
import { orderTotals } from './totals/order-totals.js'
import { takeLists } from './totals/take-lists.js'
import { quoteLine } from './totals/quote-line.js'

/**
 * A price for what is asked for, step by step from the list price to the net price, and why: RULES #1 to #35.
 *
 * Whatever the request asks, there is an answer: what stands in the way is a finding (RULES #3, #5, #18, #20).
 *
 * @param request quantities in the units it names, amounts in major units of its currency
 * @param priceBook a parsed book; keep the object, its compiled form is kept with it
 * @param circumstances the day; the vouchers in circulation and the market's prices, where the book asks of them
 * @returns money in minor units, exact figures as text in major units
 * @example
 * quote({ lines: [{ id: 'l1', item: 'pen', quantity: 3 }] }, { currency: 'CNY', conventions: { choose: ['first'], rounding: { at: 'line', mode: 'half-up', of: 'result' }, taxRounding: { at: 'line', mode: 'half-up' }, belowZero: 'stop' }, items: [{ id: 'pen', unit: 'piece' }], prices: [{ id: 'p1', item: 'pen', scheme: { type: 'per-unit', unit: '1.25' } }] }, { today: '2026-11-21' }).totals?.net //=> { amount: 375, currency: 'CNY' }
 */
export function quote(
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
): Quote {
  const order = newOrder(request, priceBook, circumstances)
  const { asked, listed } = listedLines(order)
  const working = listed.map(({ line }) => line)
  const isWhole = working.length === request.lines.length
  const ledger = newLedger(working, priceBook.conventions, order.currency)
  takeLists(listed, ledger)
  const adjusted = adjust(order, working, ledger, isWhole)
  const figures = figuresOf(order, working, ledger)
  const priced = new Map(figures.map((entry) => [entry.line.asked.index, entry]))
  const totals = isWhole && figures.length > 0 ? orderTotals(figures, order) : null
  if (isWhole && figures.length > 0 && totals === null) outOfRange(order)
  const lines: QuoteLine[] = request.lines.map((line, index) =>
    quoteLine(line, asked[index] ?? null, priced.get(index) ?? null, order),
  )
  const { findings } = order
  return {
    status: findings.refuse() ? 'refused' : 'priced',
    currency: order.currency,
    lines,
    waterfall: figures.length === 0 ? [] : ledger.steps,
    totals,
    free: adjusted.free,
    approvals: { needed: [], standing: [], granted: null, reasons: [] },
    vouchers: { redeemed: [], issued: [] },
    alternatives: [],
    completeness: null,
    validUntil: null,
    findings: findings.all(),
    reasons: adjusted.reasons,
  }
}

// What a rule would have to take is only missed where all lines have a price.
function adjust(
  order: Order,
  working: readonly WorkingLine[],
  ledger: Ledger,
  isWhole: boolean,
): Adjusting {
  const brought = broughtBy(order)
  const adjusting: Adjusting = {
    order,
    ledger,
    has: orderHas(working),
    brought,
    free: [],
    reasons: [],
    causes: new Map(),
  }
  runStages(working, matcher(order.compiled.rules, order.subject), adjusting)
  if (isWhole) findUntaken(brought, order)
  return adjusting
}

// The lines that have a price, and what was asked for where there is such an item.
function listedLines(order: Order) {
  const { compiled, subject, book } = order
  const read = lineReader(order)
  const prices = matcher(compiled.prices, subject)
  const taxes = matcher(compiled.taxes, subject)
  const asked: (AskedLine | null)[] = []
  const listed: ListedLine[] = []
  for (const [index, request] of order.request.lines.entries()) {
    const line = read(request, index)
    asked.push(line)
    if (line === null) continue
    const tax = taxes(line)[0]?.rule ?? null
    const one = priceLine(line, order, prices, tax)
    if (one === null) continue
    if (book.tax !== undefined && tax === null) {
      order.findings.add({ code: 'pricing/no-tax-rate', at: line.at, rule: '/tax/rates' })
    }
    listed.push(one)
  }
  return { asked, listed }
}

function figuresOf(order: Order, working: readonly ListedLine['line'][], ledger: Ledger) {
  const { tax, conventions } = order.book
  const taxes = ledger.isInRange() ? lineTaxes(working, tax, conventions.taxRounding) : null
  if (taxes === null) {
    outOfRange(order)
    return []
  }
  return working.flatMap((line, index) => {
    const ofLine = taxes[index]
    return ofLine === undefined ? [] : [lineFigures(line, ofLine, order)]
  })
}

function outOfRange({ findings }: Order): void {
  findings.add({ code: 'pricing/amount-out-of-range', at: '/lines' })
}
