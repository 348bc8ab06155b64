import { describe, expect, it } from 'vitest'
import type { Fact } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import type { DecisionTablePolicy } from '../schema.js'

type Aggregate = 'sum' | 'min' | 'max' | 'count'
const collect = (
  aggregate: Aggregate,
  rest: Partial<DecisionTablePolicy> = {},
): DecisionTablePolicy => {
  const points = (given: number) => (aggregate === 'count' ? {} : { points: given })
  return {
    method: 'decision-table',
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    hitPolicy: 'collect',
    aggregate,
    rows: [
      { when: { revenue: { atLeast: 100 } }, ...points(1.1) },
      { name: 'often', when: { orders: { atLeast: 5 } }, ...points(2.2) },
    ],
    bands: [
      { grade: 'A', atLeast: 3 },
      { grade: 'B', atLeast: 2 },
      { grade: 'C', atLeast: 0 },
    ],
    ...rest,
  }
}
const grade = (facts: Record<string, Fact>, policy: DecisionTablePolicy) =>
  gradeCustomer({ id: 'c', facts }, policy, { today: '2026-11-21' })
const withheld = [{ code: 'grading/withheld', rule: '/rows' }]

describe('collect (RULES #14)', () => {
  it.each([
    ['sum', 3.3, 'A', '/bands/0'],
    ['min', 1.1, 'C', '/bands/2'],
    ['max', 2.2, 'B', '/bands/1'],
    ['count', 2, 'B', '/bands/1'],
  ] as const)('%s of the rows that hold is %d', (aggregate, score, given, rule) => {
    const graded = grade({ revenue: 100, orders: 5 }, collect(aggregate))
    expect(graded).toMatchObject({ score, grade: given, rule })
  })

  it('points are counted as they are spelled', () => {
    const rows = [1.001, 1.005].map((points) => ({ when: {}, points }))
    expect(grade({}, collect('min', { rows })).score).toBe(1.001)
    expect(grade({}, collect('sum', { rows })).score).toBe(2.006)
  })

  it('reasons list the rows, the score they make and the band it reaches', () => {
    expect(grade({ revenue: 100, orders: 5 }, collect('sum'))).toEqual({
      customerId: 'c',
      grade: 'A',
      rule: '/bands/0',
      score: 3.3,
      reasons: [
        { code: 'grading/row', rule: '/rows/0', row: 0, points: 1.1 },
        { code: 'grading/row', rule: '/rows/1', row: 1, name: 'often', points: 2.2 },
        { code: 'grading/aggregate', rule: '/aggregate', aggregate: 'sum', rows: 2, score: 3.3 },
        { code: 'grading/band', rule: '/bands/0', grade: 'A', score: 3.3, atLeast: 3 },
      ],
    })
  })

  it.each(['sum', 'count'] as const)('the %s of no rows is 0', (aggregate) => {
    const graded = grade({ revenue: 0, orders: 0 }, collect(aggregate, { otherwise: 'A' }))
    expect(graded).toMatchObject({ score: 0, grade: 'C', rule: '/bands/2' })
  })

  it.each(['min', 'max'] as const)(
    'there is no %s of no rows: otherwise, or a finding',
    (aggregate) => {
      const facts = { revenue: 0, orders: 0 }
      expect(grade(facts, collect(aggregate, { otherwise: 'C' }))).toEqual({
        customerId: 'c',
        grade: 'C',
        rule: '/otherwise',
        score: null,
        reasons: [{ code: 'grading/otherwise', rule: '/otherwise', grade: 'C' }],
      })
      expect(grade(facts, collect(aggregate))).toEqual({
        customerId: 'c',
        grade: null,
        score: null,
        findings: [{ code: 'grading/no-row', rule: '/rows' }],
        reasons: withheld,
      })
    },
  )

  it('any open row takes the grade away', () => {
    expect(grade({ revenue: 100 }, collect('sum'))).toEqual({
      customerId: 'c',
      grade: null,
      score: null,
      findings: [{ code: 'conditions/fact-missing', rule: '/rows/1/when/orders', fact: 'orders' }],
      reasons: withheld,
    })
  })
})
