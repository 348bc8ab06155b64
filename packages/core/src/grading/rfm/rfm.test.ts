import { describe, expect, it } from 'vitest'
import type { Fact, IsoDate } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { RfmDimension, RfmPolicy, TiePolicy } from '../schema.js'

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
const grade = (subject: GradableCustomer, by = policy) => gradeCustomer(subject, by, { today })

/** Scores by quantiles of a book in which only the revenue differs. */
function monetaryScores(
  revenues: readonly Fact[],
  monetary: Partial<RfmDimension>,
  ties: TiePolicy = 'value',
  ids = revenues.map((_, index) => `c${index}`),
) {
  const book = revenues.map((revenue, index) => {
    return { id: ids[index] ?? '', facts: { lastOrderOn: 0, orders: 0, revenue } }
  })
  const by: RfmPolicy = { ...policy, ties, monetary: { fact: 'revenue', ...monetary } }
  const { graded } = gradeCustomers(
    book,
    { ...by, otherwise: { id: 'rest', grade: 'B' } },
    { today },
  )
  return graded.map(({ scores }) => scores?.monetary)
}

describe('three scores (RULES #15)', () => {
  it('recency counts backwards: fewer days are better', () => {
    const scores = ['2026-11-21', '2026-10-23', '2026-10-22', '2026-08-24', '2026-08-23'].map(
      (date) => grade(customer(date, 5, 2000)).scores?.recency,
    )
    // 0, 29, 30, 89 and 90 days ago.
    expect(scores).toEqual([3, 3, 2, 2, 1])
  })

  it('recency may be a number of days', () => {
    expect(grade(customer(29, 5, 2000)).scores).toEqual({ recency: 3, frequency: 2, monetary: 2 })
    expect(grade(customer(29.5, 5, 2000)).scores?.recency).toBe(3)
  })

  it.each([
    ['a day to come', '2026-11-22', 'grading/in-the-future'],
    ['days below zero', -1, 'grading/in-the-future'],
    ['no date', '2026-02-30', 'conditions/fact-of-wrong-type'],
    ['no number', Number.NaN, 'conditions/fact-of-wrong-type'],
    ['a boolean', true, 'conditions/fact-of-wrong-type'],
    ['null', null, 'conditions/fact-missing'],
  ])('%s is a finding, and there is no grade', (_, lastOrderOn, code) => {
    expect(grade(customer(lastOrderOn, 5, 2000))).toMatchObject({
      grade: null,
      findings: [{ code, rule: '/recency', fact: 'lastOrderOn' }],
      reasons: [{ code: 'grading/withheld' }],
    })
  })

  it('every fact that is not known is named', () => {
    expect(grade(customer(5, '5', null)).findings).toEqual([
      {
        code: 'conditions/fact-of-wrong-type',
        rule: '/frequency',
        fact: 'orders',
        expected: 'number',
        found: 'text',
      },
      { code: 'conditions/fact-missing', rule: '/monetary', fact: 'revenue' },
    ])
  })

  it('the reasons give each score and the segment', () => {
    expect(grade(customer('2026-11-21', 2, 5000))).toEqual({
      customerId: 'c',
      grade: 'A',
      rule: '/segments/1',
      scores: { recency: 3, frequency: 1, monetary: 3 },
      segment: 'big',
      reasons: [
        {
          code: 'grading/rfm-score',
          rule: '/recency',
          dimension: 'recency',
          fact: 'lastOrderOn',
          value: 0,
          score: 3,
          of: 3,
        },
        {
          code: 'grading/rfm-score',
          rule: '/frequency',
          dimension: 'frequency',
          fact: 'orders',
          value: 2,
          score: 1,
          of: 3,
        },
        {
          code: 'grading/rfm-score',
          rule: '/monetary',
          dimension: 'monetary',
          fact: 'revenue',
          value: 5000,
          score: 3,
          of: 3,
        },
        {
          code: 'grading/segment',
          rule: '/segments/1',
          segment: 'big',
          name: 'Big ones',
          grade: 'A',
        },
      ],
    })
  })
})

describe('thresholds and quantiles (RULES #16)', () => {
  it.each([
    ['above, the default', undefined, { recency: 2, frequency: 2, monetary: 2 }],
    ['below', 'below', { recency: 3, frequency: 1, monetary: 1 }],
  ] as const)('a value that equals a threshold counts with those %s', (_, boundary, expected) => {
    const ofBoundary = (dimension: RfmDimension): RfmDimension =>
      boundary === undefined ? dimension : { ...dimension, boundary }
    const by: RfmPolicy = {
      ...policy,
      recency: ofBoundary(policy.recency),
      frequency: ofBoundary(policy.frequency),
      monetary: ofBoundary(policy.monetary),
    }
    expect(grade(customer(30, 3, 1000), by).scores).toEqual(expected)
  })

  it('quantiles lie between values, in proportion', () => {
    // Type 7 of 1, 2, 3, 10 in three: 2 and 3; in four: 1.75, 2.5, 4.75.
    expect(monetaryScores([1, 2, 3, 10], { quantiles: 3 })).toEqual([1, 2, 3, 3])
    expect(monetaryScores([1, 2, 3, 10], { quantiles: 4 })).toEqual([1, 2, 3, 4])
    expect(monetaryScores([1, 2, 3, 4, 5], { quantiles: 5 })).toEqual([1, 2, 3, 4, 5])
  })

  it('quantiles are exact: 0.1 shifted by 0.2 is 0.3, which floats exceed', () => {
    expect(monetaryScores([0.1, 0.1, 0.3], { quantiles: 2, shift: 0.2 })).toEqual([1, 1, 2])
    expect(monetaryScores([0, 1, 1, 3], { quantiles: 3, shift: '1/3' })).toEqual([1, 1, 1, 3])
    // The numbers nearest to 4/3 and 5/3 spell a little less and a little more than these.
    const beside = (value: number, shift: string) =>
      monetaryScores([0, 0, value], { quantiles: 2, shift })[2]
    expect([beside(4 / 3, '4/3'), beside(5 / 3, '5/3')]).toEqual([1, 2])
  })

  it('a shift moves every quantile', () => {
    expect(monetaryScores([1, 2, 3, 4, 5], { quantiles: 5, shift: 1 })).toEqual([1, 1, 2, 3, 4])
  })

  it('recency by quantiles gives a value that equals one the lower score, as R does', () => {
    const book = [1, 2, 3].map((days) => ({ ...customer(days, 0, 0), id: `c${days}` }))
    const recency = { fact: 'lastOrderOn', quantiles: 2 }
    const { graded } = gradeCustomers(book, { ...policy, recency }, { today })
    expect(graded.map(({ scores }) => scores?.recency)).toEqual([2, 1, 1])
  })

  it('who has no value has no part in the quantiles', () => {
    expect(monetaryScores([1, null, 2, 'x', 3], { quantiles: 3 })).toEqual([
      1,
      undefined,
      2,
      undefined,
      3,
    ])
  })
})

describe('ties (RULES #17)', () => {
  it.each([
    ['value', [1, 2, 2, 2, 2, 2]],
    ['ntile', [1, 1, 1, 2, 2, 2]],
    ['midrank', [1, 2, 2, 2, 2, 2]],
  ] as const)('equal values by %s', (ties, expected) => {
    expect(monetaryScores([1, 5, 5, 5, 5, 5], { quantiles: 2 }, ties)).toEqual(expected)
  })

  it('ntile makes the first groups the larger ones, as SQL does', () => {
    const sizes = (count: number, quantiles: number) => {
      const values = Array.from({ length: count }, (_, index) => index)
      const scores = monetaryScores(values, { quantiles }, 'ntile')
      return Array.from({ length: quantiles }, (_, index) => {
        return scores.filter((score) => score === index + 1).length
      })
    }
    expect(sizes(11, 4)).toEqual([3, 3, 3, 2])
    expect(sizes(10, 5)).toEqual([2, 2, 2, 2, 2])
    expect(sizes(2, 5)).toEqual([1, 1, 0, 0, 0])
  })

  it('ntile parts equals by their ids, wherever they stand in the book', () => {
    expect(monetaryScores([7, 7, 7, 7], { quantiles: 2 }, 'ntile', ['d', 'a', 'c', 'b'])).toEqual([
      2, 1, 2, 1,
    ])
  })

  it('midrank: the middle of the equals decides', () => {
    // Three of five are equal: their mean rank has half of the five beneath it.
    expect(monetaryScores([1, 4, 4, 4, 9], { quantiles: 5 }, 'midrank')).toEqual([1, 3, 3, 3, 5])
    expect(monetaryScores([4, 4, 4, 9], { quantiles: 4 }, 'midrank')).toEqual([2, 2, 2, 4])
  })

  it('fixed thresholds have no ties to part', () => {
    expect(monetaryScores([1, 1, 6], { thresholds: [1] }, 'ntile')).toEqual([2, 2, 2])
  })
})

describe('segments (RULES #18)', () => {
  it('the first that takes the scores gives the grade', () => {
    expect(grade(customer(1, 20, 9000))).toMatchObject({ segment: 'champions', grade: 'A' })
    expect(grade(customer(60, 1, 1))).toMatchObject({ segment: 'new', grade: 'B' })
  })

  it('where none does: otherwise, or a finding that keeps the scores', () => {
    const nobody = customer(100, 1, 1)
    expect(grade(nobody)).toMatchObject({
      grade: null,
      scores: { recency: 1, frequency: 1, monetary: 1 },
      findings: [{ code: 'grading/no-segment', rule: '/segments' }],
    })
    const by: RfmPolicy = { ...policy, otherwise: { id: 'rest', name: 'Others', grade: 'B' } }
    const { reasons, ...brief } = grade(nobody, by)
    expect(brief).toMatchObject({ grade: 'B', segment: 'rest', rule: '/otherwise' })
    expect(reasons.at(-1)).toEqual({
      code: 'grading/segment',
      rule: '/otherwise',
      segment: 'rest',
      name: 'Others',
      grade: 'B',
    })
  })
})
