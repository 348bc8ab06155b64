import { describe, expect, it } from 'vitest'
import { cleanBooks } from '../../../tests/price-lint/clean-books.js'
import { plantedFaults } from '../../../tests/price-lint/planted-faults.js'
import { showsFault } from '../../../tests/price-lint/shows-fault.js'
import { conventions } from '../../../tests/price-lint/small-books.js'
import type { PriceBook, PriceScheme } from '../schema.js'
import { lintPriceBook } from './lint-price-book.js'

describe('a book with one fault', () => {
  it.each(plantedFaults)('$name', ({ book, finds, also, quantity, today }) => {
    const findings = lintPriceBook(book, today === undefined ? {} : { today })
    const main = findings.filter(({ code }) => code !== also)
    expect(main).toEqual([expect.objectContaining(finds)])
    if (quantity !== undefined) {
      expect(main[0]?.example?.request.lines[0]?.quantity).toBe(quantity)
    }
    expect(findings.map((finding) => showsFault(finding, book))).not.toContain(false)
  })

  it('most faults are shown by a request', () => {
    const shown = plantedFaults.filter(({ book, today }) =>
      lintPriceBook(book, today === undefined ? {} : { today }).some(
        (finding) => showsFault(finding, book) === true,
      ),
    )
    expect(shown.length).toBeGreaterThanOrEqual(40)
  })
})

describe('a book without a fault', () => {
  it.each(Object.entries(cleanBooks))('%s', (_, book) => {
    expect(lintPriceBook(book)).toEqual([])
  })

  it.each(Object.entries(cleanBooks))('%s, as of its first day', (_, book) => {
    expect(lintPriceBook(book, { today: '2026-03-01' })).toEqual([])
  })
})

describe('of two amounts under `best` the smaller takes effect where both take all that is left (RULES #16)', () => {
  const bookOf = (scheme: PriceScheme): PriceBook => ({
    currency: 'CNY',
    conventions,
    items: [{ id: 'pen', unit: 'piece' }],
    prices: [{ id: 'list', item: 'pen', scheme }],
    adjustments: [
      {
        id: 'offers',
        on: 'line',
        stacking: 'best',
        rules: [
          { id: 'smaller', discount: { amount: 1 } },
          { id: 'larger', discount: { amount: 2 } },
        ],
      },
    ],
  })
  const never = (book: PriceBook) =>
    lintPriceBook(book).filter(({ code }) => code === 'pricing/rule-never-applies')

  it('of a price of nothing', () => {
    const tiers = [{ below: 1, unit: 5, per: 2 }]
    const book = bookOf({ type: 'graduated', tiers, free: 3 })
    expect(never(book)).toEqual([])
    expect(lintPriceBook(book).map((finding) => showsFault(finding, book))).not.toContain(false)
  })

  it('of a price no larger than the smaller', () => {
    expect(never(bookOf({ type: 'per-unit', unit: 1 }))).toEqual([])
  })

  it('and never of a larger one', () => {
    expect(never(bookOf({ type: 'per-unit', unit: 3 }))).toMatchObject([{ id: 'smaller' }])
  })
})
