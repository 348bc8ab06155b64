import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../../tests/practice.js'
import type { Fact } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { ScorecardPolicy } from '../schema.js'

const today = '2026-11-21'
const bands = [
  { grade: 'A', atLeast: 80 },
  { grade: 'B', atLeast: 50 },
  { grade: 'C', atLeast: 0 },
]
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]

type Criteria = ScorecardPolicy['criteria']
const scorecard = (criteria: Criteria, scale?: number): ScorecardPolicy => ({
  method: 'scorecard',
  grades,
  bands,
  criteria,
  ...(scale === undefined ? {} : { scale }),
})
const grade = (facts: Record<string, Fact>, policy: ScorecardPolicy) =>
  gradeCustomer({ id: 'c', facts }, policy, { today })

describe('the score (RULES #4 to #7)', () => {
  it('C-GRD-10: six screening criteria, family situation off', () => {
    const { input, expected } = practiceCase<
      { scores: Record<string, number | null>; max: number; familyEnabled: boolean },
      { scorePct: number }
    >('C-GRD-10')
    const criteria = Object.keys(input.scores).map((fact) => ({
      id: fact,
      fact,
      weight: 1,
      max: input.max,
      ...(fact === 'family' ? { off: !input.familyEnabled } : {}),
    }))
    const graded = grade(input.scores, scorecard(criteria))
    expect(graded.score).toBe(expected.scorePct)
    expect(graded.findings).toBeUndefined()
  })

  it('the fraction is cut off: 79.99 is not 80', () => {
    const policy = scorecard([{ id: 'share', fact: 'share', weight: 1, max: 100 }])
    expect(grade({ share: 79.99 }, policy)).toMatchObject({ score: 79, grade: 'B' })
    expect(grade({ share: 80 }, policy)).toMatchObject({ score: 80, grade: 'A' })
  })

  it('weights are exact: three thirds of full points are full marks', () => {
    const policy = scorecard(
      ['x', 'y', 'z'].map((fact) => ({ id: fact, fact, weight: '1/3', max: 7 })),
    )
    expect(grade({ x: 7, y: 7, z: 7 }, policy).score).toBe(100)
  })

  it('the first band whose test holds gives the points, and a boundary belongs where it says', () => {
    const points = [{ atLeast: 10, points: 5 }, { above: 3, points: 2 }, { points: 0 }]
    const policy = scorecard([{ id: 'orders', fact: 'orders', weight: 1, points }], 5)
    const score = (orders: number) =>
      grade({ orders }, { ...policy, bands: [{ grade: 'A', atLeast: 0 }] }).score
    expect([11, 10, 9, 4, 3, 0].map(score)).toEqual([5, 5, 2, 2, 0, 0])
  })

  it('dates count by their age, text by its value', () => {
    const policy = scorecard([
      {
        id: 'recency',
        fact: 'lastOrderOn',
        weight: 3,
        points: [{ daysAgo: { atMost: 30 }, points: 1 }, { points: 0 }],
      },
      {
        id: 'kind',
        fact: 'kind',
        weight: 1,
        points: [{ in: ['fleet'], points: 1 }, { points: 0 }],
      },
    ])
    expect(grade({ lastOrderOn: '2026-10-22', kind: 'retail' }, policy).score).toBe(75)
    expect(grade({ lastOrderOn: '2026-10-21', kind: 'fleet' }, policy).score).toBe(25)
  })
})

describe('reasons (RULES #6)', () => {
  it('contributions sum to the score, odd points to the largest remainder, ties by list order', () => {
    const policy = scorecard(['x', 'y', 'z'].map((fact) => ({ id: fact, fact, weight: 1, max: 1 })))
    const { score, reasons } = grade({ x: 1, y: 1, z: 1 }, policy)
    const contributions = reasons.flatMap((reason) =>
      'contribution' in reason ? reason.contribution : [],
    )
    expect(score).toBe(100)
    expect(contributions).toEqual([34, 33, 33])
  })

  it('the fact that is its own points may be all that can be had, whatever a float makes of it', () => {
    for (const max of [2.007, 2.011, 99.999]) {
      const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, max }])
      expect(grade({ x: max }, policy).score).toBe(100)
      expect(grade({ x: max + 0.0001 }, policy).grade).toBeNull()
    }
  })

  it('the band that decided is named with its place in the policy', () => {
    const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, max: 10 }])
    expect(grade({ x: 6 }, policy).reasons.at(-1)).toEqual({
      code: 'grading/band',
      rule: '/bands/1',
      grade: 'B',
      score: 60,
      scale: 100,
      atLeast: 50,
    })
  })

  it('a score of 0 has contributions of 0', () => {
    const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, max: 10 }])
    expect(grade({ x: 0 }, policy).reasons[0]).toMatchObject({ contribution: 0 })
  })

  it('points of 0 have no sign', () => {
    const [own] = grade({ x: -0 }, scorecard([{ id: 'x', fact: 'x', weight: 1, max: 10 }])).reasons
    expect(own).toMatchObject({ points: 0 })
    const points = [{ atLeast: 5, points: 1 }, { points: -0 }]
    const [banded] = grade({ x: 1 }, scorecard([{ id: 'x', fact: 'x', weight: 1, points }])).reasons
    expect(banded).toMatchObject({ points: 0 })
  })
})

describe('what is not known (RULES #8)', () => {
  const missing = (policy?: 'finding' | 'exclude' | 'worst') =>
    scorecard([
      { id: 'x', fact: 'x', weight: 1, max: 10 },
      {
        id: 'y',
        fact: 'y',
        weight: 1,
        max: 10,
        ...(policy === undefined ? {} : { missing: policy }),
      },
    ])
  const findings = [{ code: 'conditions/fact-missing', rule: '/criteria/1', fact: 'y' }]

  it.each([
    ['by default no grade is given', undefined, null, null],
    ['finding: no grade is given', 'finding', null, null],
    ['exclude: it counts neither for nor against', 'exclude', 90, 'A'],
    ['worst: it counts with the fewest points', 'worst', 45, 'C'],
  ] as const)('%s, and the finding is there', (_, policy, score, given) => {
    expect(grade({ x: 9 }, missing(policy))).toMatchObject({ score, grade: given, findings })
  })

  it('everything excluded: no grade', () => {
    const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, max: 10, missing: 'exclude' }])
    expect(grade({}, policy)).toMatchObject({ grade: null, score: null })
  })

  it.each([
    ['a text where a number is asked', '7', 'conditions/fact-of-wrong-type'],
    ['more than the most points', 11, 'grading/points-out-of-range'],
    ['a little more than the most', 10.0004, 'grading/points-out-of-range'],
    ['a little less than none', -0.0001, 'grading/points-out-of-range'],
    ['fewer than none', -1, 'grading/points-out-of-range'],
    ['NaN', Number.NaN, 'conditions/fact-of-wrong-type'],
    ['null', null, 'conditions/fact-missing'],
  ])('%s is a finding, never a grade', (_, x, code) => {
    const graded = grade({ x, y: 5 }, missing())
    expect(graded.grade).toBeNull()
    expect(graded.findings?.map((finding) => finding.code)).toEqual([code])
  })

  it('a value that no band covers is a finding', () => {
    const points = [{ atLeast: 10, points: 5 }]
    const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, points }])
    expect(grade({ x: 9 }, policy).findings).toEqual([
      { code: 'grading/no-band', rule: '/criteria/0', fact: 'x' },
    ])
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY]])(
    '%s wins no points where every known value does',
    (x) => {
      const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, points: [{ points: 1 }] }])
      expect(grade({ x }, policy)).toMatchObject({
        grade: null,
        findings: [{ code: 'conditions/fact-of-wrong-type', fact: 'x', found: 'not-a-number' }],
      })
    },
  )

  it('a mistyped name of a fact never meets a property that every object has', () => {
    for (const fact of ['constructor', 'toString', '__proto__']) {
      const policy = scorecard([{ id: 'x', fact, weight: 1, points: [{ points: 1 }] }])
      expect(grade({}, policy)).toMatchObject({
        grade: null,
        findings: [{ code: 'conditions/fact-missing', fact }],
      })
    }
  })
})

describe('a book of customers (RULES #10)', () => {
  const policy = scorecard([{ id: 'x', fact: 'x', weight: 1, max: 10 }])
  const customers = [8, 3, 8].map((x, index) => ({ id: `c${index}`, facts: { x } }))

  it('keeps its order and counts its grades, best first', () => {
    const book = gradeCustomers([...customers, { id: 'c3' }], policy, { today })
    expect(book.graded.map(({ grade: given }) => given)).toEqual(['A', 'C', 'A', null])
    expect(book.distribution).toEqual([
      { grade: 'A', count: 2 },
      { grade: 'B', count: 0 },
      { grade: 'C', count: 1 },
      { grade: null, count: 1 },
    ])
  })

  it('leaves reasons out unless asked, and then gives what gradeCustomer gives', () => {
    const plain = gradeCustomers(customers, policy, { today }).graded
    const explained = gradeCustomers(customers, policy, { today, reasons: true }).graded
    expect(plain.some((graded) => 'reasons' in graded)).toBe(false)
    expect(explained).toEqual(
      customers.map((customer) => gradeCustomer(customer, policy, { today })),
    )
  })
})
