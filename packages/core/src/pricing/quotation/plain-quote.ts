import { pricedOrder } from '../lines/priced-order.js'
import { settledQuote } from './settled-quote.js'
import type { PricingCircumstances, Quote } from '../quoted.js'
import type { PriceBook, QuoteRequest } from '../schema.js'

/** A quote that says nothing of other classes: what is asked many times over has no use for them. */
export type PlainQuote = Omit<Quote, 'alternatives'>

export function plainQuote(
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
): PlainQuote {
  return settledQuote(pricedOrder(request, priceBook, circumstances))
}
