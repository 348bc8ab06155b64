import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceBooks } from '../../tests/price-books/books.js'
import { amount, quantity, today } from '../../tests/price-books/figures.js'
import { circumstances, quoteRequests } from '../../tests/price-books/requests.js'
import { figuresOfOracle, figuresOfQuote } from '../../tests/pricing-oracle/figures-of.js'
import { oracleQuote } from '../../tests/pricing-oracle/oracle.js'
import { isDecimal } from '../shared/index.js'
import { ROUNDING_MODES } from '../shared/rounding.js'
import { quote } from './quote.js'
import type { Quote } from './quoted.js'
import type { WaterfallStep } from './reasons.js'
import type { Adjustment, AdjustmentStage, PriceBook } from './schema.js'

describe('quote and an oracle that was written from RULES.md alone', () => {
  it('agree in every line, step, tax, total and finding', () => {
    fc.assert(
      fc.property(quoteRequests, priceBooks, circumstances, (request, book, c) => {
        const answer = figuresOfQuote(quote(request, book, c))
        const expected = figuresOfOracle(oracleQuote(request, book, c))
        // Equal texts are told quickly; where they are not, the difference is shown.
        if (JSON.stringify(answer) !== JSON.stringify(expected)) expect(answer).toEqual(expected)
      }),
    )
  })
})

describe('the figures of a quote', () => {
  it('sum step by step, on each line and over all lines (RULES #17, #23)', () => {
    fc.assert(
      fc.property(quoteRequests, priceBooks, circumstances, (request, book, c) => {
        const { lines, waterfall, totals } = quote(request, book, c)
        const priced = lines.flatMap((line) => line.priced ?? [])
        for (const line of priced) expect(endOf(line.waterfall)).toBe(line.net.amount)
        if (totals === null) return
        expect(endOf(waterfall)).toBe(totals.net.amount)
        const ofLines = sumsByRule(priced.flatMap((line) => line.waterfall))
        for (const [rule, sum] of sumsByRule(waterfall)) expect(ofLines.get(rule) ?? 0).toBe(sum)
        expect(totals.beforeTax.amount + totals.tax.amount).toBe(totals.total.amount)
        const taxes = totals.taxes.reduce((sum, { tax }) => sum + tax.amount, 0)
        expect(taxes).toBe(totals.tax.amount)
      }),
    )
  })

  it('are never below zero unless the policy allows it (RULES #18), nor floats', () => {
    fc.assert(
      fc.property(quoteRequests, priceBooks, circumstances, (request, book, c) => {
        const answer = quote(request, book, c)
        if (book.conventions.belowZero !== 'allow') expect(leastAmount(answer)).toBe(0)
        expect(strangeIn(answer, '')).toEqual([])
      }),
    )
  })
})

describe('a discount and a surcharge of the same amount', () => {
  const symmetric = ROUNDING_MODES.filter((mode) => mode !== 'floor' && mode !== 'ceil')
  const conventions = fc.record({
    choose: fc.constant(['first'] as const),
    rounding: fc.record({
      at: fc.constantFrom('unit', 'line', 'order'),
      mode: fc.constantFrom(...symmetric),
      of: fc.constantFrom('change', 'result'),
    }),
    taxRounding: fc.record({
      at: fc.constantFrom('unit', 'line', 'rate', 'order'),
      mode: fc.constantFrom(...symmetric),
    }),
    belowZero: fc.constant('allow' as const),
  })
  const stage = fc.constantFrom('unit', 'line', 'group', 'order')

  it('are each other’s negative where the modes know no direction (RULES #22, #24)', () => {
    fc.assert(
      fc.property(
        conventions,
        stage,
        amount,
        fc.array(quantity, { minLength: 1, maxLength: 4 }),
        (policy, on, of, all) => {
          const lines = all.map((asked, at) => ({ id: `l${at}`, item: 'a', quantity: asked }))
          const netsWith = (effect: Pick<Adjustment, 'discount' | 'surcharge'>) => {
            const book = freeBook(policy, {
              id: 's',
              on,
              stacking: 'sequential',
              rules: [{ id: 'r', ...effect }],
            })
            return quote({ lines }, book, { today }).lines.map(({ priced }) => {
              return [priced?.net.amount, priced?.tax.amount, priced?.total.amount]
            })
          }
          const less = netsWith({ discount: { amount: of } })
          const more = netsWith({ surcharge: { amount: of } })
          expect(less).toEqual(more.map((line) => line.map((figure) => 0 - (figure ?? NaN))))
        },
      ),
    )
  })
})

/** A book whose one item costs nothing, so that only the change is left of a price. */
function freeBook(conventions: PriceBook['conventions'], stage: AdjustmentStage): PriceBook {
  return {
    currency: 'CNY',
    conventions,
    items: [{ id: 'a', unit: 'piece', group: 'tools' }],
    prices: [{ id: 'p', item: 'a', scheme: { type: 'per-unit', unit: 0 } }],
    adjustments: [stage],
    tax: { prices: 'exclusive', rates: [{ id: 'vat', rate: '0.125' }] },
  }
}

/** What the steps of a waterfall come to; each must say so itself. */
function endOf(steps: readonly WaterfallStep[]): number {
  let sum = 0
  for (const { amount: change, after } of steps) {
    sum += change.amount
    if (after.amount !== sum) return NaN
  }
  return sum
}

function sumsByRule(steps: readonly WaterfallStep[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const step of steps) {
    const key = keyOf(step)
    sums.set(key, (sums.get(key) ?? 0) + step.amount.amount)
  }
  return sums
}

// On the order all list prices are one step, and so are all sale prices.
function keyOf(step: WaterfallStep): string {
  const { code, rule } = step
  if (code === 'pricing/list' || code === 'pricing/sale-price') return code
  if (code === 'pricing/manual-change') return `${rule} ${step.manual}`
  if (code === 'pricing/voucher-redeemed') return `${rule} ${step.voucher}`
  return code === 'pricing/trade-in' ? `${rule} ${step.tradeIn}` : rule
}

function leastAmount({ lines, waterfall, totals }: Quote): number {
  const priced = lines.flatMap((line) => line.priced ?? [])
  const steps = [waterfall, ...priced.map((line) => line.waterfall)].flat()
  const figures = [...priced, ...(totals === null ? [] : [totals])]
  return Math.min(
    0,
    ...steps.map(({ after }) => after.amount),
    ...figures.flatMap(({ list, net, beforeTax, tax, total }) =>
      [list, net, beforeTax, tax, total].map((one) => one.amount),
    ),
  )
}

/** Where a result holds what JSON would not bring back, an amount that is no whole number, or a figure that is no decimal. */
function strangeIn(value: unknown, at: string): string[] {
  if (typeof value === 'number') {
    const isAmount = at.endsWith('/amount')
    const isKnown = isAmount ? Number.isSafeInteger(value) : isDecimal(value)
    return isKnown && !Object.is(value, -0) ? [] : [`${at}: ${value}`]
  }
  if (typeof value === 'string') {
    const isFigure = /^-?\d/.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value)
    return isFigure && !isDecimal(value) ? [`${at}: ${JSON.stringify(value)}`] : []
  }
  if (value === null || typeof value === 'boolean') return []
  if (typeof value !== 'object') return [`${at}: undefined or a function`]
  return Object.entries(value).flatMap(([key, part]) => strangeIn(part, `${at}/${key}`))
}
