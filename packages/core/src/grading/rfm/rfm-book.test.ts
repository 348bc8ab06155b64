import { describe, expect, it } from 'vitest'
import type { Fact, IsoDate } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { RfmPolicy, TiePolicy } from '../schema.js'

const today: IsoDate = '2026-11-21'
const policy: RfmPolicy = {
  method: 'rfm',
  grades: [{ id: 'A' }, { id: 'B' }],
  recency: { fact: 'lastOrderOn', thresholds: [30, 90] },
  frequency: { fact: 'orders', thresholds: [3, 10] },
  monetary: { fact: 'revenue', thresholds: [1000, 5000] },
  segments: [
    { id: 'champions', recency: { atLeast: 3 }, frequency: { atLeast: 2 }, grade: 'A' },
    { id: 'big', name: 'Big ones', monetary: { atLeast: 3 }, grade: 'A' },
    { id: 'new', recency: { atLeast: 2 }, frequency: { atMost: 1 }, grade: 'B' },
  ],
}
const customer = (lastOrderOn: Fact, orders: Fact, revenue: Fact): GradableCustomer => {
  return { id: 'c', facts: { lastOrderOn, orders, revenue } }
}

describe('one customer of a book', () => {
  const byQuantiles = (ties: TiePolicy): RfmPolicy => ({
    ...policy,
    ties,
    recency: { fact: 'lastOrderOn', quantiles: 3 },
    frequency: { fact: 'orders', quantiles: 4 },
    monetary: { fact: 'revenue', quantiles: 5 },
  })
  const book = [3, 1, 4, 1, 5, 9, 2, 6].map((value, index) => {
    return { ...customer(value, value, value), id: `c${index}` }
  })

  it('needs the book where scores come from quantiles, and a place in it', () => {
    const asked = customer(1, 2, 3)
    const codes = (circumstances: object) =>
      gradeCustomer(asked, byQuantiles('value'), { today, ...circumstances }).findings
    expect(codes({})).toEqual([{ code: 'grading/book-needed', rule: '/method' }])
    expect(codes({ book })).toEqual([{ code: 'grading/not-in-book', rule: '/method' }])
  })

  it.each(['value', 'ntile', 'midrank'] as const)(
    'two with one id are a finding, and count for nothing (RULES #10): %s',
    (ties) => {
      const by = byQuantiles(ties)
      const twice = [...book, { ...customer(7, 7, 7), id: 'c3' }]
      const { graded } = gradeCustomers(twice, by, { today })
      const repeated = {
        customerId: 'c3',
        grade: null,
        findings: [{ code: 'grading/id-repeated', rule: '/method' }],
      }
      expect([graded[3], graded[8]]).toEqual([repeated, repeated])
      const others = book.filter(({ id }) => id !== 'c3')
      const alone = gradeCustomers(others, by, { today }).graded
      expect(graded.filter(({ customerId }) => customerId !== 'c3')).toEqual(alone)
    },
  )

  it('fixed thresholds compare nobody, so that an id may come twice', () => {
    const twice = [customer(1, 2, 3), customer(29, 5, 2000)]
    const { graded } = gradeCustomers(twice, policy, { today })
    expect(graded.map(({ scores }) => scores?.monetary)).toEqual([1, 2])
  })

  it.each(['value', 'ntile', 'midrank'] as const)(
    'is graded as in the whole book, or as if the book had what it says: %s',
    (ties) => {
      const by = byQuantiles(ties)
      const all = gradeCustomers(book, by, { today, reasons: true }).graded
      expect(book.map((entry) => gradeCustomer(entry, by, { today, book }))).toEqual(all)
      for (const value of [0, 1, 3.5, 6, 10]) {
        const changed = { ...customer(value, value, value), id: 'c4' }
        const changedBook = book.map((entry) => (entry.id === 'c4' ? changed : entry))
        expect(gradeCustomer(changed, by, { today, book })).toEqual(
          gradeCustomer(changed, by, { today, book: changedBook }),
        )
      }
    },
  )

  it('another day is another age', () => {
    const dated = [{ ...customer('2026-11-01', 1, 1), id: 'a' }]
    const recency = (on: IsoDate) =>
      gradeCustomers(dated, byQuantiles('value'), { today: on, reasons: true }).graded[0]
        ?.reasons[0]
    expect(recency('2026-11-01')).toMatchObject({ value: 0 })
    expect(recency('2026-11-21')).toMatchObject({ value: 20 })
  })
})
