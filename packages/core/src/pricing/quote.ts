import { InvariantError } from '../shared/index.js'
import type { PricingCircumstances, Quote } from './quoted.js'
import type { PriceBook, QuoteRequest } from './schema.js'

export function quote(
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
): Quote {
  throw new InvariantError('pricing/not-yet', {
    lines: request.lines.length,
    currency: priceBook.currency,
    today: circumstances.today,
  })
}
