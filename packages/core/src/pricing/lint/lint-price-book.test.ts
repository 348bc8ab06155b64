import { describe, expect, it } from 'vitest'
import { cleanBooks } from '../../../tests/price-lint/clean-books.js'
import { plantedFaults } from '../../../tests/price-lint/planted-faults.js'
import { showsFault } from '../../../tests/price-lint/shows-fault.js'
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
