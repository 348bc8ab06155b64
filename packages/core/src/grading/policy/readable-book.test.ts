import { describe, expect, it } from 'vitest'
import type { GradableCustomer } from '../graded.js'
import type { ScorecardPolicy } from '../schema.js'
import { readableBook } from './readable.js'

const today = '2026-11-21'
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A' }],
  criteria: [{ id: 'orders', fact: 'orders', weight: 1, max: 100 }],
  bands: [{ grade: 'A', atLeast: 0 }],
}
const policy: ScorecardPolicy = {
  ...scorecard,
  decay: [{ fact: 'orders', datedBy: 'surveyedOn', after: { months: 3 }, keep: 0.5 }],
}

describe('a book (RULES #24)', () => {
  const book: GradableCustomer[] = [
    { id: 'c1', facts: { orders: 80, surveyedOn: '2026-05-21' } },
    { id: 'c2', facts: { orders: 80, surveyedOn: '2026-11-21' } },
  ]

  it('is read as each of its customers is, once a day', () => {
    const read = readableBook(book, policy, today)
    expect(read.map(({ facts }) => facts?.['orders'])).toEqual([20, 80])
    expect(readableBook(book, policy, today)).toBe(read)
    const later = readableBook(book, policy, '2027-02-21')
    expect(later.map(({ facts }) => facts?.['orders'])).toEqual([10, 40])
  })

  it('stays the same where everything counts as it is', () => {
    expect(readableBook(book, scorecard, today)).toBe(book)
    expect(readableBook(book, policy, '2026-05-21')).not.toBe(book)
    const fresh = book.slice(1)
    expect(readableBook(fresh, policy, today)).toBe(fresh)
  })
})
