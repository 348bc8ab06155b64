import { quote, type PricingCircumstances, type Quote } from '../src/pricing/index.js'
import { PriceBook, QuoteRequest } from '../src/pricing/schema.js'

type RequestParts = Partial<QuoteRequest>

const conventions = {
  choose: ['most-specific' as const, 'first' as const],
  rounding: { at: 'line' as const, mode: 'half-up' as const, of: 'result' as const },
  taxRounding: { at: 'line' as const, mode: 'half-up' as const },
  belowZero: 'stop' as const,
}

/** Conventions of the small book, with another of them. */
export const withConventions = (changed: Partial<PriceBook['conventions']>) => ({
  conventions: { ...conventions, ...changed },
})

/** A book of pens at 10.00, pencils at 3.33 and paper at 20.00, with other parts. */
export const smallPriceBook = (parts: object = {}) =>
  PriceBook.parse({
    currency: 'CNY',
    conventions,
    items: [
      { id: 'pen', unit: 'piece', group: 'writing', cost: 8 },
      { id: 'pencil', unit: 'piece', group: 'writing' },
      { id: 'paper', unit: 'ream', units: { box: { quantity: 5, of: 'ream' } } },
    ],
    prices: [
      { id: 'pens', item: 'pen', scheme: { type: 'per-unit', unit: 10 } },
      { id: 'pencils', item: 'pencil', scheme: { type: 'per-unit', unit: '3.33' } },
      { id: 'papers', item: 'paper', scheme: { type: 'per-unit', unit: 20 } },
    ],
    ...parts,
  })

/** A stage of rules, numbered in their order. */
export const stage = (
  on: 'unit' | 'line' | 'group' | 'order',
  stacking: 'sequential' | 'additive' | 'best' | 'exclusive' | 'refuse',
  ...rules: readonly object[]
) => ({
  id: `${on}-${stacking}`,
  on,
  stacking,
  rules: rules.map((rule, index) => ({ id: `${on}-${stacking}-${index}`, ...rule })),
})

/** Lines of items with their quantities. */
export const lines = (...asked: readonly (readonly [item: string, quantity: number | string])[]) =>
  asked.map(([item, quantity], index) => ({ id: `l${index + 1}`, item, quantity }))

/** The quote of a small book: with its parts, for what is asked. */
export function quoted(
  parts: object,
  request: RequestParts,
  circumstances: Partial<PricingCircumstances> = {},
): Quote {
  const book = smallPriceBook(parts)
  return quote(QuoteRequest.parse({ lines: lines(['pen', 3]), ...request }), book, {
    today: '2026-11-22',
    ...circumstances,
  })
}

/** The steps of an order as figures: `['pricing/discount', -500, 4500]`. */
export const stepsOf = ({ waterfall }: Pick<Quote, 'waterfall'>) =>
  waterfall.map(({ code, amount, after }) => [code, amount.amount, after.amount])

/** What each line comes to in minor units. */
export const nets = (answer: Quote) => answer.lines.map(({ priced }) => priced?.net.amount ?? null)

/** The codes of the findings. */
export const found = ({ findings }: Quote) => findings.map(({ code }) => code)
