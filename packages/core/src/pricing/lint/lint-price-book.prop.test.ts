import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showsFault } from '../../../tests/price-lint/shows-fault.js'
import { askFor, smallBooks, today } from '../../../tests/price-lint/small-books.js'
import { quote } from '../quote.js'
import type { PriceBook } from '../schema.js'
import { lintPriceBook } from './lint-price-book.js'

const MOST = 60

/** The quotes of all quantities from 0, by the quantity. */
const everyQuote = (book: PriceBook) =>
  Array.from({ length: MOST + 2 }, (_, quantity) => quote(askFor(quantity), book, { today }))

describe('the lint of a price book and asking every quantity agree', () => {
  it('on the first gap, on the first quantity beyond, and on the first total that falls', () => {
    fc.assert(
      fc.property(smallBooks, (book) => {
        const findings = lintPriceBook(book, { today })
        const quotes = everyQuote(book)
        const hasPrice = quotes.map(({ lines }) => lines[0]?.priced !== null)
        const first = hasPrice.findIndex((priced, quantity) => quantity > 0 && priced)
        const last = hasPrice.lastIndexOf(true)
        const gap = hasPrice.findIndex(
          (priced, quantity) => !priced && quantity > first && quantity < last,
        )
        const isOpen = last === MOST + 1
        const told = (beyond: boolean) =>
          findings.flatMap((finding) =>
            finding.code === 'pricing/quantity-uncovered' && finding.beyond === beyond
              ? [finding.quantity]
              : [],
          )
        if (first > 0) {
          expect(told(false)).toEqual(gap < 0 ? [] : [gap])
          expect(told(true)).toEqual(isOpen ? [] : [last + 1])
        }
        const net = quotes.map(({ totals }) => totals?.net.amount ?? null)
        const falls = net.findIndex((now, quantity) => {
          const next = net[quantity + 1]
          return quantity > 0 && now !== null && next !== null && next !== undefined && next < now
        })
        const fallen = findings.flatMap((finding) =>
          finding.code === 'pricing/total-falls' ? [Number(finding.quantity)] : [],
        )
        const within = fallen.filter((quantity) => quantity <= MOST)
        expect(Math.min(...within)).toBe(falls < 0 ? Infinity : falls)
        for (const finding of findings)
          expect([finding, showsFault(finding, book)]).not.toContain(false)
      }),
    )
  })
})
