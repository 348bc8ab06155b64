import { describe, expect, it } from 'vitest'
import { parse } from '../../shared/schema.js'
import { GradingPolicy, type DecisionTablePolicy } from '../schema.js'

const single: DecisionTablePolicy = {
  method: 'decision-table',
  grades: [{ id: 'A' }, { id: 'B' }],
  hitPolicy: 'first',
  rows: [
    { id: 'large', name: 'Large', when: { revenue: { atLeast: 100 } }, grade: 'A' },
    { when: {}, grade: 'B' },
  ],
  otherwise: 'B',
}
const bands = [
  { grade: 'A', atLeast: 10 },
  { grade: 'B', atLeast: 0 },
]
const collect: DecisionTablePolicy = {
  ...single,
  hitPolicy: 'collect',
  aggregate: 'sum',
  bands,
  rows: [{ when: { revenue: { atLeast: 100 } }, points: 10.005 }],
}
const problems = (policy: unknown) => {
  const outcome = parse(GradingPolicy, policy)
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`)
}

describe('the schema of a decision table', () => {
  it.each(['unique', 'any', 'first', 'priority', 'rule-order'] as const)(
    'takes %s',
    (hitPolicy) => {
      expect(problems({ ...single, hitPolicy })).toEqual([])
    },
  )

  it.each(['sum', 'min', 'max'] as const)('takes a %s', (aggregate) => {
    expect(problems({ ...collect, aggregate })).toEqual([])
  })

  it('takes a count of rows without points', () => {
    expect(problems({ ...collect, aggregate: 'count', rows: [{ when: {} }] })).toEqual([])
  })

  const row = (rest: object) => ({ ...single, rows: [{ when: {}, grade: 'A', ...rest }] })
  const points = (...all: (number | undefined)[]) => ({
    ...collect,
    rows: all.map((each) => ({ when: {}, ...(each === undefined ? {} : { points: each }) })),
  })

  it.each<[string, object, ...string[]]>([
    ['an unknown hit policy', { ...single, hitPolicy: 'best' }, '/hitPolicy schema/not-allowed'],
    ['no rows', { ...single, rows: [] }, '/rows schema/too-small'],
    ['a row without tests written down', row({ when: undefined }), '/rows/0/when schema/missing'],
    [
      'a misspelt test',
      row({ when: { revenue: { atLest: 1 } } }),
      '/rows/0/when/revenue/atLest schema/unknown-key',
      '/rows/0/when/revenue conditions/no-test',
    ],
    [
      'a test that asks nothing',
      row({ when: { revenue: {} } }),
      '/rows/0/when/revenue conditions/no-test',
    ],
    [
      'a range that nothing is in',
      row({ when: { revenue: { atLeast: 2, below: 2 } } }),
      '/rows/0/when/revenue/below conditions/empty-range',
    ],
    [
      'tests for two kinds of facts',
      row({ when: { revenue: { atLeast: 2, startsWith: 'A' } } }),
      '/rows/0/when/revenue conditions/mixed-kinds',
    ],
    ['a row for an unknown grade', row({ grade: 'D' }), '/rows/0/grade grading/unknown-grade'],
    ['a row without a grade', row({ grade: undefined }), '/rows/0 grading/row-without-grade'],
    [
      'an unknown grade otherwise',
      { ...single, otherwise: 'D' },
      '/otherwise grading/unknown-grade',
    ],
    [
      'the same id twice',
      { ...single, rows: [0, 1].map(() => ({ id: 'x', when: {}, grade: 'A' })) },
      '/rows/1/id schema/id-repeated',
    ],
    [
      'points where rows give grades',
      row({ points: 1 }),
      '/rows/0/points grading/only-with-collect',
    ],
    [
      'an aggregate and bands where rows give grades',
      { ...single, aggregate: 'sum', bands },
      '/aggregate grading/only-with-collect',
      '/bands grading/only-with-collect',
    ],
    [
      'collect without an aggregate',
      { ...collect, aggregate: undefined },
      '/aggregate grading/collect-needs',
    ],
    ['collect without bands', { ...collect, bands: undefined }, '/bands grading/collect-needs'],
    [
      'a grade where points are collected',
      { ...collect, rows: [{ when: {}, grade: 'A', points: 1 }] },
      '/rows/0/grade grading/not-with-collect',
    ],
    ['a row without points to collect', points(1, undefined), '/rows/1 grading/row-without-points'],
    [
      'points where rows are counted',
      { ...points(1), aggregate: 'count' },
      '/rows/0 grading/count-takes-no-points',
    ],
    ['points below 0', points(-1), '/rows/0/points schema/too-small'],
    ['points too fine to count', points(0.0001), '/rows/0/points grading/points-too-fine'],
    [
      'points that together are too many to count',
      points(5e12, 5e12),
      '/rows grading/points-too-large',
    ],
    [
      'bands that rise',
      { ...collect, bands: [...bands].reverse() },
      '/bands/1/atLeast grading/bands-do-not-fall',
      '/bands/1/atLeast grading/scores-uncovered',
    ],
    [
      'a grade without a band',
      { ...collect, bands: bands.slice(1) },
      '/bands grading/grade-without-band',
    ],
  ])('refuses %s, and says where', (_, policy, ...expected) => {
    expect(problems(JSON.parse(JSON.stringify(policy)))).toEqual(expected)
  })

  it('says which part collect needs', () => {
    const outcome = parse(
      GradingPolicy,
      JSON.parse(JSON.stringify({ ...collect, bands: undefined })),
    )
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ params: { key: 'bands' } }])
  })
})
