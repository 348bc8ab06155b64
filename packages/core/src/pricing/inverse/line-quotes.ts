import { decimalText, plus, rational, type Rational } from '../../shared/index.js'
import type { PricingCircumstances } from '../quoted.js'
import type { PriceBook, QuoteRequest } from '../schema.js'
import { plainQuote, type PlainQuote } from '../quotation/plain-quote.js'

/** Quotes of a request with so many units more of one line, each made once. */
export type LineQuotes = {
  readonly after: (more: bigint) => PlainQuote
  readonly quantityAfter: (more: bigint) => Rational
}

export function lineQuotes(
  request: QuoteRequest,
  index: number,
  book: PriceBook,
  circumstances: PricingCircumstances,
): LineQuotes {
  const asked = rational(request.lines[index]?.quantity ?? 0)
  const kept = new Map<bigint, PlainQuote>()
  const quantityAfter = (more: bigint) => plus(asked, { numerator: more, denominator: 1n })
  return {
    quantityAfter,
    after: (more) => {
      const known = kept.get(more)
      if (known !== undefined) return known
      const quantity = decimalText(quantityAfter(more))
      const lines = request.lines.map((line, place) =>
        place === index ? { ...line, quantity } : line,
      )
      const quoted = plainQuote({ ...request, lines }, book, circumstances)
      kept.set(more, quoted)
      return quoted
    },
  }
}
