import { describe, expect, it } from 'vitest'
import type { Fact } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { ParetoPolicy } from '../schema.js'

const today = '2026-11-21'
const policy: ParetoPolicy = {
  method: 'pareto',
  grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  fact: 'revenue',
  classes: [
    { grade: 'A', upTo: 0.8 },
    { grade: 'B', upTo: '0.95' },
    { grade: 'C', upTo: 1 },
  ],
}
const crossing: ParetoPolicy = { ...policy, boundary: 'crossing' }

const bookOf = (revenues: readonly Fact[]) =>
  revenues.map((revenue, index) => ({ id: `c${index}`, facts: { revenue } }))
const graded = (revenues: readonly Fact[], by = policy) =>
  gradeCustomers(bookOf(revenues), by, { today }).graded
const grades = (revenues: readonly Fact[], by = policy) =>
  graded(revenues, by).map(({ grade }) => grade)

describe('cumulative shares (RULES #19)', () => {
  it('go from the largest down, whatever the order of the book', () => {
    expect(grades([60, 500, 40, 100, 300])).toEqual(['C', 'A', 'C', 'B', 'A'])
  })

  it('the reasons say where a customer stands, and the class it falls into', () => {
    const book = bookOf([500, 300, 100, 60, 40])
    const customer = { id: 'c1', facts: { revenue: 300 } }
    expect(gradeCustomer(customer, policy, { today, book })).toEqual({
      customerId: 'c1',
      grade: 'A',
      rule: '/classes/0',
      reasons: [
        {
          code: 'grading/share',
          rule: '/fact',
          fact: 'revenue',
          value: 300,
          share: 0.3,
          before: 0.5,
          including: 0.8,
        },
        { code: 'grading/class', rule: '/classes/0', grade: 'A', upTo: 0.8 },
      ],
    })
  })

  it('two customers with one id are a finding, and count for nothing (RULES #10)', () => {
    const book = [...bookOf([500, 300, 100, 60, 40]), { id: 'c1', facts: { revenue: 9000 } }]
    for (const by of [policy, { ...policy, missing: 'worst' } as const]) {
      const all = gradeCustomers(book, by, { today }).graded
      const repeated = {
        customerId: 'c1',
        grade: null,
        findings: [{ code: 'grading/id-repeated', rule: '/method' }],
      }
      expect([all[1], all[5]]).toEqual([repeated, repeated])
      const others = book.filter(({ id }) => id !== 'c1')
      const alone = gradeCustomers(others, by, { today }).graded
      expect(all.filter(({ customerId }) => customerId !== 'c1')).toEqual(alone)
      expect(gradeCustomer(book[1] ?? { id: '' }, by, { today, book })).toMatchObject(repeated)
    }
  })

  it('sums are exact: 0.2 and 0.1 are 0.3, which floats exceed', () => {
    const thirds: ParetoPolicy = {
      ...policy,
      classes: [
        { grade: 'A', upTo: 0.3 },
        { grade: 'B', upTo: '2/3' },
        { grade: 'C', upTo: 1 },
      ],
    }
    const small = new Array<number>(10).fill(0.07)
    expect(grades([0.2, 0.1, ...small], thirds).slice(0, 3)).toEqual(['A', 'A', 'C'])
    expect(grades([1e300, 0.1, 1e-300]).join('')).toBe('CCC')
    expect(grades([9007199254740991, 0.1 + 0.2, 1e21], crossing).join('')).toBe('CCA')
  })

  it('a book without revenue has nothing to share', () => {
    expect(graded([0, 0])).toEqual(
      ['c0', 'c1'].map((customerId) => ({
        customerId,
        grade: null,
        findings: [{ code: 'grading/nothing-to-share', rule: '/fact', fact: 'revenue' }],
      })),
    )
  })
})

describe('the customer with whom a cut is crossed (RULES #20)', () => {
  it.each([
    ['within, the default: stays out', policy, ['B', 'B', 'C', 'C']],
    ['crossing: belongs', crossing, ['A', 'B', 'C', 'C']],
  ])('%s', (_, by, expected) => {
    expect(grades([85, 10, 4, 1], by)).toEqual(expected)
  })

  it.each([
    ['within: the cut belongs to the class', policy, 'AABC'],
    ['crossing: from the cut on it is the next class', crossing, 'AABC'],
  ])('%s', (_, by, expected) => {
    expect(grades([50, 30, 15, 5], by).join('')).toBe(expected)
  })
})

describe('equals, zeros and what cannot be counted (RULES #21)', () => {
  it.each([
    ['within', policy, 'ABBBC'],
    ['crossing', crossing, 'AAAAB'],
  ])('equal customers are in one class: %s', (_, by, expected) => {
    expect(grades([61, 11, 11, 11, 6], by).join('')).toBe(expected)
  })

  it('who brings nothing is in the last class, even where the first takes all', () => {
    const one: ParetoPolicy = { ...policy, grades: [{ id: 'A' }, { id: 'C' }] }
    const classes = [
      { grade: 'A', upTo: '0.999999' },
      { grade: 'C', upTo: 1 },
    ]
    expect(grades([5, 0, -0], { ...one, classes, boundary: 'crossing' }).join('')).toBe('ACC')
  })

  it.each([
    ['missing', null, 'conditions/fact-missing'],
    ['a text', '12', 'conditions/fact-of-wrong-type'],
    ['NaN', Number.NaN, 'conditions/fact-of-wrong-type'],
    ['infinite', Infinity, 'conditions/fact-of-wrong-type'],
    ['negative', -1, 'grading/negative-value'],
  ])('%s: no grade, a finding, and no part in the total', (_, revenue, code) => {
    const [first, second, unknown] = graded([80, 20, revenue])
    expect([first?.grade, second?.grade]).toEqual(['A', 'C'])
    expect(unknown?.grade).toBeNull()
    expect(unknown?.findings).toMatchObject([{ code, rule: '/fact' }])
  })

  it('missing: worst gives the last class, and the finding stays; a negative value is not missing', () => {
    const worst: ParetoPolicy = { ...policy, missing: 'worst' }
    expect(graded([80, 20, null, -1], worst).slice(2)).toMatchObject([
      { grade: 'C', rule: '/classes/2', findings: [{ code: 'conditions/fact-missing' }] },
      { grade: null, findings: [{ code: 'grading/negative-value' }] },
    ])
    const book = bookOf([80, null])
    expect(gradeCustomer({ id: 'c1' }, worst, { today, book }).reasons).toEqual([
      { code: 'grading/class', rule: '/classes/2', grade: 'C', upTo: 1 },
    ])
  })
})

describe('one customer of a book', () => {
  const book = bookOf([500, 300, 100, 60, 40])

  it('needs the book, and a place in it', () => {
    const customer = { id: 'elsewhere', facts: { revenue: 300 } }
    const finding = (circumstances: object) =>
      gradeCustomer(customer, policy, { today, ...circumstances })
    expect(finding({})).toMatchObject({
      grade: null,
      findings: [{ code: 'grading/book-needed', rule: '/method' }],
      reasons: [{ code: 'grading/withheld' }],
    })
    expect(finding({ book })).toMatchObject({
      grade: null,
      findings: [{ code: 'grading/not-in-book', rule: '/method' }],
    })
  })

  it('has the grade that the whole book gives it', () => {
    const all = gradeCustomers(book, policy, { today, reasons: true }).graded
    expect(book.map((customer) => gradeCustomer(customer, policy, { today, book }))).toEqual(all)
  })

  it.each([
    ['more', 600.005],
    ['less', 59.5],
    ['as much as another', 500],
    ['nothing', 0],
    ['much more', 1e20],
  ])('whose record says otherwise is graded as if the book said so: %s', (_, revenue) => {
    const changed = { id: 'c2', facts: { revenue } }
    const changedBook = book.map((customer) => (customer.id === 'c2' ? changed : customer))
    expect(gradeCustomer(changed, policy, { today, book })).toEqual(
      gradeCustomer(changed, policy, { today, book: changedBook }),
    )
  })
})
