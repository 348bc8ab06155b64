import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceBooks } from '../../tests/price-books/books.js'
import { circumstances, quoteRequests } from '../../tests/price-books/requests.js'
import { quote } from './quote.js'
import type { Quote, QuoteLine } from './quoted.js'
import type { WaterfallStep } from './reasons.js'
import type { AdjustmentStage, PriceBook, QuoteRequest } from './schema.js'

const asked = fc.tuple(priceBooks, quoteRequests, circumstances)

// One property asks all of a quote, since it takes longer to make than to look at.
test('steps sum to prices, lines to the order, price and tax to the total; it survives JSON', () => {
  fc.assert(
    fc.property(asked, (given) => {
      const before = JSON.stringify(given)
      const [book, request, c] = given
      const answer = quote(request, book, c)
      expectSteps(answer, book.conventions.belowZero === 'allow')
      expectTotals(answer, book)
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
      expect(JSON.stringify(given)).toBe(before)
    }),
  )
})

test('the order of the lines changes none of them where rules take effect line by line', () => {
  fc.assert(
    fc.property(asked, ([book, request, c]) => {
      const alone = lineByLine(book)
      const { lines } = quote(request, alone, c)
      const turned: QuoteRequest = { ...request, lines: [...request.lines].reverse() }
      // Of a copy, so that nothing that is kept with the book decides.
      const copy = JSON.parse(JSON.stringify(alone)) as PriceBook
      expect(byId(quote(turned, copy, c).lines)).toEqual(byId(lines))
    }),
  )
})

// RULES #23, and #18: below nothing only where the book allows it.
function expectSteps({ lines, waterfall, totals }: Quote, mayFallBelow: boolean): void {
  for (const { priced } of lines) {
    if (priced === null) continue
    expectRunning(priced.waterfall)
    expect(last(priced.waterfall)).toBe(priced.net.amount)
  }
  expectRunning(waterfall)
  if (totals !== null) expect(last(waterfall)).toBe(totals.net.amount)
  const steps = lines.flatMap(({ priced }) => priced?.waterfall ?? [])
  expect(sumsByRule(waterfall)).toEqual(sumsByRule(steps))
  if (mayFallBelow) return
  expect([...waterfall, ...steps].filter(({ after }) => after.amount < 0)).toEqual([])
}

// RULES #24 and #25.
function expectTotals({ lines, totals }: Quote, book: PriceBook): void {
  if (totals === null) return
  for (const key of ['list', 'net', 'beforeTax', 'tax', 'total'] as const) {
    const amounts = lines.map(({ priced }) => priced?.[key].amount ?? NaN)
    expect(totals[key].amount).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
  }
  const { beforeTax, tax, total, deposit, balance } = totals
  expect(total.amount).toBe(beforeTax.amount + tax.amount)
  expect(book.tax?.prices === 'inclusive' ? total : beforeTax).toEqual(totals.net)
  if (deposit === null || balance === null) return
  expect(deposit.amount + balance.amount).toBe(total.amount)
}

function expectRunning(steps: readonly WaterfallStep[]): void {
  let sum = 0
  for (const { amount, after } of steps) {
    sum += amount.amount
    expect(after.amount).toBe(sum)
  }
}

function last(steps: readonly WaterfallStep[]): number | undefined {
  return steps.at(-1)?.after.amount
}

// List and sale prices are one step each of the order, whatever the prices of its lines.
function sumsByRule(steps: readonly WaterfallStep[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const step of steps) {
    const rule = step.rule.startsWith('/prices') ? '/prices' : step.rule
    const of = 'manual' in step ? step.manual : 'voucher' in step ? step.voucher : ''
    const key = `${step.code} ${rule} ${of} ${'tradeIn' in step ? step.tradeIn : ''}`
    sums[key] = (sums[key] ?? 0) + step.amount.amount
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}

// Without what looks at the order as a whole.
function lineByLine({ tax, ...book }: PriceBook): PriceBook {
  const { conventions, adjustments = [] } = book
  const { rounding, taxRounding } = conventions
  return {
    ...book,
    ...(tax === undefined ? {} : { tax }),
    conventions: {
      ...conventions,
      rounding: { ...rounding, at: rounding.at === 'order' ? 'line' : rounding.at },
      taxRounding: { ...taxRounding, at: 'line' },
    },
    adjustments: adjustments.filter(isLineByLine),
  }
}

function isLineByLine({ on, rules }: AdjustmentStage): boolean {
  return on !== 'group' && on !== 'order' && rules.every(({ having }) => having === undefined)
}

function byId(lines: Quote['lines']): Record<string, Pick<QuoteLine, 'priced' | 'reasons'>> {
  return Object.fromEntries(lines.map(({ id, priced, reasons }) => [id, { priced, reasons }]))
}
