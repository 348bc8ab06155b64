import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceBooks } from '../../tests/price-books/books.js'
import { circumstances, quoteRequests } from '../../tests/price-books/requests.js'
import { figuresOfOracle, figuresOfQuote } from '../../tests/pricing-oracle/figures-of.js'
import { oracleQuote } from '../../tests/pricing-oracle/oracle.js'
import { quote } from './quote.js'

describe('quote and an oracle that was written from RULES.md alone', () => {
  it('agree in every line, step, tax, total and finding', () => {
    fc.assert(
      fc.property(quoteRequests, priceBooks, circumstances, (request, book, c) => {
        const answer = figuresOfQuote(quote(request, book, c))
        expect(answer).toEqual(figuresOfOracle(oracleQuote(request, book, c)))
      }),
    )
  })
})
