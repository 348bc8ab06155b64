import { classAlternatives } from './alternatives/class-alternatives.js'
import { pricedOrder } from './lines/priced-order.js'
import { settledQuote } from './quotation/settled-quote.js'
import type { PricingCircumstances, Quote } from './quoted.js'
import type { PriceBook, QuoteRequest } from './schema.js'

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
  const priced = pricedOrder(request, priceBook, circumstances)
  const settled = settledQuote(priced)
  return { ...settled, alternatives: classAlternatives(priced, settled) }
}
