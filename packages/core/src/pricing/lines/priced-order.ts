import type { Adjusting } from '../adjustments/adjusting.js'
import { broughtBy, findUntaken } from '../adjustments/brought.js'
import { orderHas } from '../adjustments/having.js'
import { runStages } from '../adjustments/run-stages.js'
import { matcher } from '../book/matcher.js'
import { priceLine, type ListedLine } from '../choice/price-line.js'
import type { PricingCircumstances, QuoteLine, QuoteTotals } from '../quoted.js'
import type { WaterfallStep } from '../reasons.js'
import { newLedger, type Ledger } from '../rounding/ledger.js'
import type { PriceBook, QuoteRequest } from '../schema.js'
import { lineTaxes } from '../tax/line-taxes.js'
import { taxFinder } from '../tax/tax-finder.js'
import { lineFigures, type LineFigures } from '../totals/line-figures.js'
import { orderTotals } from '../totals/order-totals.js'
import { quoteLine } from '../totals/quote-line.js'
import { takeLists } from '../totals/take-lists.js'
import { lineReader, type AskedLine } from './asked-line.js'
import { newOrder, type Order } from './order.js'
import type { WorkingLine } from './working-line.js'

/** An order with all its prices, before anything is asked of them. */
export type PricedOrder = {
  readonly order: Order
  readonly lines: readonly QuoteLine[]
  readonly waterfall: readonly WaterfallStep[]
  /** Null where a line has no price, or a figure leaves the safe range. */
  readonly totals: QuoteTotals | null
  readonly adjusted: Adjusting
}

/** Lines, list prices, stages, taxes and totals: RULES #1 to #24. */
export function pricedOrder(
  request: QuoteRequest,
  book: PriceBook,
  circumstances: PricingCircumstances,
): PricedOrder {
  const order = newOrder(request, book, circumstances)
  const { asked, listed } = listedLines(order)
  const working = listed.map(({ line }) => line)
  const isWhole = working.length === request.lines.length
  const ledger = newLedger(working, book.conventions, order.currency)
  takeLists(listed, ledger)
  const adjusted = adjust(order, working, ledger, isWhole)
  const figures = figuresOf(order, working, ledger)
  const totals = isWhole && figures !== null ? orderTotals(figures, order) : null
  if (figures === null || (isWhole && totals === null)) {
    order.findings.add({ code: 'pricing/amount-out-of-range', at: '/lines' })
  }
  const priced = new Map(figures?.map((entry) => [entry.line.asked.index, entry]))
  return {
    order,
    lines: request.lines.map((line, index) =>
      quoteLine(line, asked[index] ?? null, priced.get(index) ?? null, order),
    ),
    waterfall: figures === null ? [] : ledger.steps,
    totals,
    adjusted,
  }
}

// The lines that have a price, and what was asked for where there is such an item.
function listedLines(order: Order) {
  const { compiled, subject, book, findings } = order
  const read = lineReader(order)
  const prices = matcher(compiled.prices, subject)
  const taxOf = taxFinder(compiled.taxes, subject)
  const asked: (AskedLine | null)[] = []
  const listed: ListedLine[] = []
  for (const [index, request] of order.request.lines.entries()) {
    const line = read(request, index)
    asked.push(line)
    if (line === null) continue
    const tax = taxOf(line)
    const one = priceLine(line, order, prices, tax)
    if (one === null) continue
    if (book.tax !== undefined && tax === null) {
      findings.add({ code: 'pricing/no-tax-rate', at: line.at, rule: '/tax/rates' })
    }
    listed.push(one)
  }
  return { asked, listed }
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

// Null where a figure leaves the safe range.
function figuresOf(
  order: Order,
  working: readonly WorkingLine[],
  ledger: Ledger,
): LineFigures[] | null {
  const { tax, conventions } = order.book
  const taxes = ledger.isInRange() ? lineTaxes(working, tax, conventions.taxRounding) : null
  if (taxes === null) return null
  return working.flatMap((line, index) => {
    const ofLine = taxes[index]
    return ofLine === undefined ? [] : [lineFigures(line, ofLine, order)]
  })
}
