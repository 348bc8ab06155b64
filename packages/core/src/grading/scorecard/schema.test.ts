import { describe, expect, it } from 'vitest'
import { parse } from '../../shared/schema.js'
import { GradingPolicy, type ScorecardPolicy } from '../schema.js'

const bands = [
  { grade: 'A', atLeast: 80 },
  { grade: 'B', atLeast: 50 },
  { grade: 'C', atLeast: 0 },
]
const good: ScorecardPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  bands,
  criteria: [{ id: 'x', fact: 'x', weight: 1, max: 10 }],
}
const codes = (policy: unknown) => {
  const outcome = parse(GradingPolicy, policy)
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`)
}
const withCriterion = (criterion: object) => ({
  ...good,
  criteria: [{ id: 'x', fact: 'x', weight: 1, max: 10, ...criterion }],
})

describe('the schema of a scorecard', () => {
  it('takes points of three digits, whatever a float makes of them', () => {
    for (const max of [1.001, 1.003, 1.005, 99.999])
      expect(codes(withCriterion({ max }))).toEqual([])
  })

  it('takes a good one as it is', () => {
    expect(codes(good)).toEqual([])
  })

  it.each([
    [
      'a weight of zero',
      withCriterion({ weight: 0 }),
      '/criteria/0/weight grading/weight-not-positive',
    ],
    [
      'a weight that is no decimal',
      withCriterion({ weight: 'heavy' }),
      '/criteria/0/weight decimal/invalid',
    ],
    [
      'both max and points',
      withCriterion({ points: [{ points: 1 }] }),
      '/criteria/0 grading/points-or-max',
    ],
    [
      'points too fine to count',
      withCriterion({ max: 0.0001 }),
      '/criteria/0/max grading/points-too-fine',
    ],
    [
      'a criterion twice',
      { ...good, criteria: [...good.criteria, ...good.criteria] },
      '/criteria/1/id schema/id-repeated',
    ],
    ['all criteria off', withCriterion({ off: true }), '/criteria grading/all-off'],
    [
      'bands that rise',
      { ...good, bands: [...bands].reverse() },
      '/bands/1/atLeast grading/bands-do-not-fall',
    ],
    [
      'a band of an unknown grade',
      { ...good, bands: [{ grade: 'D', atLeast: 90 }, ...bands] },
      '/bands/0/grade grading/unknown-grade',
    ],
    [
      'a grade without a band',
      { ...good, bands: bands.slice(1) },
      '/bands grading/grade-without-band',
    ],
    [
      'scores without a grade',
      { ...good, bands: bands.map((band) => ({ ...band, atLeast: band.atLeast + 1 })) },
      '/bands/2/atLeast grading/scores-uncovered',
    ],
    ['an unknown method', { ...good, method: 'scorcard' }, '/method schema/not-allowed'],
  ])('refuses %s, and says where', (_, policy, problem) => {
    expect(codes(policy)).toContain(problem)
  })

  it('refuses a band that hides those below it', () => {
    const points = [{ points: 1 }, { atLeast: 3, points: 2 }]
    const policy = { ...good, criteria: [{ id: 'x', fact: 'x', weight: 1, points }] }
    expect(codes(policy)).toEqual(['/criteria/0/points/0 grading/band-hides-the-rest'])
  })

  it('refuses weights that could not be counted exactly', () => {
    const criteria = [
      { id: 'x', fact: 'x', weight: '0.00000000000001', max: 10 },
      { id: 'y', fact: 'y', weight: '99999', max: 10 },
    ]
    expect(codes({ ...good, criteria })).toEqual(['/criteria grading/weights-too-fine'])
  })
})
