import { describe, expect, it } from 'vitest'
import { parse } from '../../../shared/schema.js'
import { gradeCustomer } from '../../grade-customer.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import { GradingPolicy, type Criterion, type ScorecardPolicy } from '../../schema.js'
import { lintGrading } from '../lint-grading.js'

const today = '2026-11-21'
const bands = [
  { grade: 'A', atLeast: 80 },
  { grade: 'B', atLeast: 50 },
  { grade: 'C', atLeast: 0 },
]

function scorecard(criteria: Criterion[], more: Partial<ScorecardPolicy> = {}): ScorecardPolicy {
  const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]
  const policy = { method: 'scorecard', grades, criteria, bands, ...more }
  const outcome = parse(GradingPolicy, policy)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return policy as ScorecardPolicy
}

const own = (id: string, max: number, more: Partial<Criterion> = {}): Criterion => {
  return { id, fact: id, weight: 1, max, ...more }
}
const gradeOf = (policy: ScorecardPolicy, { example }: GradingLintFinding) =>
  gradeCustomer({ id: 'c', facts: example?.facts ?? {} }, policy, {
    today: example?.today ?? today,
  })
const only = (policy: ScorecardPolicy) => {
  const [finding, ...others] = lintGrading(policy)
  expect(others).toEqual([])
  if (finding === undefined) throw new Error('nothing was found')
  return finding
}

describe('bands of points (RULES #28)', () => {
  const revenue: Criterion = {
    id: 'revenue',
    fact: 'revenue',
    weight: 1,
    points: [{ atLeast: 20_000, points: 3 }, { atLeast: 8_000, points: 2 }, { points: 0 }],
  }

  it('of which each can be won, and that cover all, are fine', () => {
    expect(lintGrading(scorecard([revenue]))).toEqual([])
  })

  it('that leave a fact without points make an error, with a customer who is fine in all else', () => {
    const points = [
      { atLeast: 20_000, points: 3 },
      { above: 0, points: 2 },
    ]
    const policy = scorecard([own('visits', 10), { ...revenue, points }])
    const finding = only(policy)
    expect(finding).toEqual({
      code: 'grading/points-uncovered',
      severity: 'error',
      rule: '/criteria/1',
      fact: 'revenue',
      example: { facts: { visits: 10, revenue: 0 } },
    })
    expect(gradeOf(policy, finding)).toMatchObject({
      grade: null,
      findings: [{ code: 'grading/no-band', fact: 'revenue' }],
    })
    const counted = scorecard([own('visits', 10), { ...revenue, points, missing: 'worst' }])
    expect(only(counted).severity).toBe('warning')
  })

  it('that come too late can never be won: the ones before are named', () => {
    const points = [
      { atLeast: 8_000, points: 2 },
      { below: 100, points: 0 },
      { in: [50, 9_000], points: 3 },
      { points: 1 },
    ]
    const policy = scorecard([{ ...revenue, name: 'Revenue', points }], {
      bands: [...bands.slice(1)],
      grades: [{ id: 'B' }, { id: 'C' }],
    })
    const finding = only(policy)
    expect(finding).toEqual({
      code: 'grading/points-never-won',
      severity: 'warning',
      rule: '/criteria/0/points/2',
      rules: ['/criteria/0/points/0', '/criteria/0/points/1'],
      name: 'Revenue',
      points: 3,
      example: { facts: { revenue: 50 } },
    })
    expect(gradeOf(policy, finding).reasons[0]).toMatchObject({ points: 0 })
  })

  it('that contradict themselves have no example', () => {
    const points = [{ is: 'gold', notIn: ['gold'], points: 3 }, { points: 1 }]
    expect(lintGrading(scorecard([{ ...revenue, points }]))).toContainEqual({
      code: 'grading/points-never-won',
      severity: 'warning',
      rule: '/criteria/0/points/0',
      name: 'revenue',
      points: 3,
    })
  })

  it('are not needed by a fact that is its own points, unless it is declared to go beyond them', () => {
    expect(lintGrading(scorecard([own('care', 10)]))).toEqual([])
    const facts = { care: { type: 'number', atLeast: 0, atMost: 100 } } as const
    const policy = scorecard([own('care', 10)], { facts })
    const finding = only(policy)
    expect(finding).toMatchObject({ code: 'grading/points-uncovered', fact: 'care' })
    expect(gradeOf(policy, finding).findings).toMatchObject([
      { code: 'grading/points-out-of-range' },
    ])
  })

  it('of a criterion that is off are not looked at', () => {
    const off = { ...revenue, points: [{ atLeast: 1, points: 1 }], off: true }
    expect(lintGrading(scorecard([own('care', 10), off]))).toEqual([])
  })
})

describe('weights that do not sum (RULES #29)', () => {
  const weighted = (...weights: (number | string)[]) =>
    scorecard(weights.map((weight, index) => own(`c${index}`, 5, { weight })))

  it.each([
    [[0.5, 0.25, 0.2], '0.95', '1'],
    [['1/3', '1/3', '1/4'], '11/12', '1'],
    [['0.5', 1], '1.5', '1'],
    [[40, 30, 25], '95', '100'],
    [[50, 60], '110', '100'],
  ])('%j sum to %s, not to %s', (weights, sum, expected) => {
    const policy = weighted(...weights)
    const finding = only(policy)
    expect(finding).toMatchObject({
      code: 'grading/weights-do-not-sum',
      severity: 'warning',
      sum,
      expected,
    })
    // They count all the same: full points are the full score.
    expect(gradeOf(policy, finding).score).toBe(100)
  })

  it.each([
    [[0.5, 0.25, 0.25]],
    [['1/3', '1/3', '1/3']],
    [[40, 30, 30]],
    [[3, 2, 1]],
    [[1, 1, 1]],
    [[89]],
    [[2, '0.5']],
  ])('%j are fine, or not meant to sum to anything', (weights) => {
    expect(lintGrading(weighted(...weights))).toEqual([])
  })

  it('leaves out criteria that are off', () => {
    const criteria = [
      own('x', 5, { weight: 60 }),
      own('y', 5, { weight: 40 }),
      own('z', 5, { weight: 7, off: true }),
    ]
    expect(lintGrading(scorecard(criteria))).toEqual([])
  })
})

describe('cut-offs that no score can reach (RULES #30)', () => {
  const four = (id: string, fact = id): Criterion => ({
    id,
    fact,
    weight: 1,
    points: [{ atLeast: 3, points: 2 }, { atLeast: 1, points: 1 }, { points: 0 }],
  })

  it('are told with the nearest score below and its customer', () => {
    const policy = scorecard([four('x'), four('y')], {
      bands: [
        { grade: 'A', atLeast: 80 },
        { grade: 'B', atLeast: 76 },
        { grade: 'C', atLeast: 0 },
      ],
    })
    const finding = only(policy)
    expect(finding).toEqual({
      code: 'grading/cut-off-unreachable',
      severity: 'warning',
      rule: '/bands/1',
      grade: 'B',
      atLeast: 76,
      below: 80,
      nearest: 75,
      example: { facts: { x: 3, y: 1 } },
    })
    expect(gradeOf(policy, finding)).toMatchObject({ score: 75, grade: 'C' })
  })

  it('count criteria of the same fact together: nobody has one of them alone', () => {
    const reverse = {
      ...four('y', 'x'),
      points: [{ atLeast: 3, points: 0 }, { atLeast: 1, points: 1 }, { points: 2 }],
    }
    expect(lintGrading(scorecard([four('x'), reverse]))).toMatchObject([
      { code: 'grading/cut-off-unreachable', grade: 'A', atLeast: 80, nearest: 50 },
      { code: 'grading/cut-off-unreachable', grade: 'C', atLeast: 0, nearest: 50 },
    ])
  })

  it('are reached by a fact that is its own points, to the thousandth', () => {
    const fine = {
      scale: 1000,
      bands: [
        { grade: 'A', atLeast: 1000 },
        { grade: 'B', atLeast: 999 },
        { grade: 'C', atLeast: 0 },
      ],
    }
    expect(lintGrading(scorecard([own('x', 1)], fine))).toEqual([])
    const facts = { x: { type: 'number', atLeast: 0, atMost: 1, step: '0.01' } } as const
    expect(lintGrading(scorecard([own('x', 1)], { ...fine, facts }))).toMatchObject([
      { rule: '/bands/1', nearest: 990, example: { facts: { x: 0.99 } } },
    ])
  })

  it('may be reached where a criterion is left out', () => {
    const half: Criterion = {
      ...four('x'),
      points: [{ is: 'never', isNot: 'never', points: 2 }, { points: 1 }],
    }
    const found = (missing: 'finding' | 'exclude') =>
      lintGrading(scorecard([{ ...half, missing }, four('y')])).map(({ code }) => code)
    expect(found('finding')).toEqual(['grading/cut-off-unreachable', 'grading/points-never-won'])
    expect(found('exclude')).toEqual(['grading/points-never-won'])
  })

  it('are told of a dozen dense criteria with odd weights at once', () => {
    const weights = [
      '0.07',
      '0.11',
      '0.13',
      '0.05',
      '0.09',
      '0.05',
      '0.1',
      '0.06',
      '0.08',
      '0.1',
      '0.11',
      '0.05',
    ]
    const criteria = weights.map((weight, index) =>
      own(`c${index}`, index % 2 === 0 ? 10 : 12, { weight }),
    )
    expect(lintGrading(scorecard(criteria, { scale: 1000 }))).toEqual([])
  })

  it('are reached by customers for whom nothing is left out, however many criteria could be', () => {
    const criteria = Array.from({ length: 30 }, (_, index) =>
      own(`c${index}`, 5, { missing: 'exclude' }),
    )
    expect(lintGrading(scorecard(criteria))).toEqual([])
  })

  it('are not called unreachable where too many combinations may be left out, and that is said', () => {
    const criteria = Array.from({ length: 30 }, (_, index) => four(`c${index}`)).map(
      (criterion) => ({
        ...criterion,
        points: [{ atLeast: 1, points: 1 }, { points: 0 }],
        missing: 'exclude' as const,
      }),
    )
    const odd = [
      { grade: 'A', atLeast: 995 },
      { grade: 'B', atLeast: 994 },
      { grade: 'C', atLeast: 0 },
    ]
    expect(lintGrading(scorecard(criteria, { scale: 1000, bands: odd }))).toEqual([
      { code: 'grading/too-large-to-check', severity: 'warning', rule: '/bands' },
    ])
  })
})
