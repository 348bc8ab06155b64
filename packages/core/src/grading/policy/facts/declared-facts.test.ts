import { describe, expect, it } from 'vitest'
import { parseRulebook } from '../../../rulebook/parse-rulebook.js'
import { rulebookJsonSchema } from '../../../rulebook/rulebook-json-schema.js'
import { wholesaler } from '../../../presets/wholesaler.js'
import { parse } from '../../../shared/schema.js'
import { GradingPolicy } from '../../schema.js'

const grades = [{ id: 'A' }, { id: 'B' }]
const facts = {
  orders: { type: 'number', atLeast: 0, step: 1 },
  lastOrderOn: { type: 'date' },
  kind: { type: 'text', oneOf: ['fleet', 'retail'] },
  region: { type: 'text' },
  paysOnTime: { type: 'boolean' },
} as const

const table = (when: object, declared: object = { facts }) => ({
  method: 'decision-table',
  hitPolicy: 'first',
  grades,
  ...declared,
  rows: [{ when, grade: 'A' }],
  otherwise: 'B',
})
const scorecard = (criterion: object, more: object = {}) => ({
  method: 'scorecard',
  grades,
  facts,
  criteria: [{ id: 'k', fact: 'orders', weight: 1, max: 10, ...criterion }],
  bands: [
    { grade: 'A', atLeast: 50 },
    { grade: 'B', atLeast: 0 },
  ],
  ...more,
})
const rfm = (dimensions: object) => ({
  method: 'rfm',
  grades,
  facts,
  recency: { fact: 'lastOrderOn', thresholds: [30] },
  frequency: { fact: 'orders', thresholds: [3] },
  monetary: { fact: 'orders', thresholds: [3] },
  segments: [{ id: 'all', grade: 'A' }],
  ...dimensions,
})
const pareto = (fact: string) => ({
  method: 'pareto',
  grades,
  facts,
  fact,
  classes: [
    { grade: 'A', upTo: 0.8 },
    { grade: 'B', upTo: 1 },
  ],
})

function problemsOf(policy: unknown) {
  const outcome = parse(GradingPolicy, policy)
  return outcome.ok ? [] : outcome.problems
}
const listed = (policy: unknown) => problemsOf(policy).map(({ path, code }) => `${path} ${code}`)

describe('a policy that declares its facts (RULES #24)', () => {
  it.each<[string, unknown]>([
    [
      'tests of the declared types',
      table({
        orders: { atLeast: 3, isNot: 5 },
        lastOrderOn: { daysAgo: { atMost: 30 }, isNot: '2025-01-01' },
        kind: { in: ['fleet', 'retail'] },
        region: { startsWith: 'north' },
        paysOnTime: { is: true },
      }),
    ],
    ['whether a fact is known, of any type', table({ paysOnTime: { known: false } })],
    ['the fields of the record, which nobody declares', table({ standing: { is: 'lost' } })],
    ['facts as points', scorecard({})],
    ['recency as a date', rfm({})],
    ['recency as a number of days', rfm({ recency: { fact: 'orders', thresholds: [30] } })],
    ['the share of a number', pareto('orders')],
    ['a preset', wholesaler.grading],
    ['no declaration at all', table({ anything: { is: 'x' } }, {})],
  ])('may ask %s', (_, policy) => {
    const sent: unknown = JSON.parse(JSON.stringify(policy))
    expect(listed(sent)).toEqual([])
  })

  it('names the nearest fact for one that is not declared, wherever it stands', () => {
    expect(problemsOf(table({ ordrs: { atLeast: 3 } }))).toEqual([
      {
        code: 'grading/fact-not-declared',
        path: '/rows/0/when/ordrs',
        params: {
          found: 'ordrs',
          known: ['orders', 'lastOrderOn', 'kind', 'region', 'paysOnTime'],
          nearest: 'orders',
        },
      },
    ])
    const decay = [{ fact: 'order', datedBy: 'surveyOn', after: { months: 1 } }]
    const dated = { purpose: 'advice', keepFor: { months: 12 }, datedBy: 'toldOn' }
    const personal = { facts: { ...facts, region: { type: 'text', personal: dated } } }
    const undeclared = [
      [scorecard({ fact: 'toString' }), '/criteria/0/fact'],
      [scorecard({ fact: 'sales', off: true }), '/criteria/0/fact'],
      [scorecard({}, { value: 'revenue' }), '/value'],
      [scorecard({}, { decay }), '/decay/0/fact', '/decay/0/datedBy'],
      [rfm({ monetary: { fact: 'revenue', thresholds: [1] } }), '/monetary/fact'],
      [pareto('revenue'), '/fact'],
      [table({ region: { is: 'x' } }, personal), '/facts/region/personal/datedBy'],
    ] as const
    for (const [policy, ...paths] of undeclared) {
      const problems = listed(policy).filter((problem) => !problem.includes('all-off'))
      expect(problems).toEqual(paths.map((path) => `${path} grading/fact-not-declared`))
    }
  })

  it('refuses what no fact of the declared type can be asked', () => {
    const misfit = 'conditions/test-does-not-fit-type'
    const refused = [
      [table({ kind: { atLeast: 3 } }), '/rows/0/when/kind/atLeast'],
      [table({ orders: { is: '3' } }), '/rows/0/when/orders/is'],
      [
        table({ orders: { in: [1, '2', 3, true] } }),
        '/rows/0/when/orders/in/1',
        '/rows/0/when/orders/in/3',
      ],
      [table({ orders: { daysAgo: { atMost: 3 } } }), '/rows/0/when/orders/daysAgo'],
      [table({ lastOrderOn: { is: 'yesterday' } }), '/rows/0/when/lastOrderOn/is'],
      [table({ lastOrderOn: { startsWith: '2025' } }), '/rows/0/when/lastOrderOn/startsWith'],
      [table({ paysOnTime: { is: 'yes' } }), '/rows/0/when/paysOnTime/is'],
      [scorecard({ fact: 'kind' }), '/criteria/0/fact'],
      [scorecard({}, { value: 'lastOrderOn' }), '/value'],
      [rfm({ recency: { fact: 'kind', thresholds: [30] } }), '/recency/fact'],
      [rfm({ frequency: { fact: 'lastOrderOn', thresholds: [30] } }), '/frequency/fact'],
      [pareto('paysOnTime'), '/fact'],
    ] as const
    for (const [policy, ...paths] of refused) {
      expect(listed(policy)).toEqual(paths.map((path) => `${path} ${misfit}`))
    }
    const [points, shares] = [
      {
        max: undefined,
        fact: 'kind',
        points: [
          { is: 'fleet', points: 1 },
          { above: 3, points: 0 },
        ],
      },
      { keep: '1/2', fact: 'kind', datedBy: 'orders', after: { days: 1 } },
    ]
    const { max: _max, ...byBands } = { ...scorecard(points).criteria[0] }
    expect(listed({ ...scorecard({}), criteria: [byBands] })).toEqual([
      `/criteria/0/points/1/above ${misfit}`,
    ])
    expect(listed(scorecard({}, { decay: [shares] }))).toEqual([
      `/decay/0/fact ${misfit}`,
      `/decay/0/datedBy ${misfit}`,
      '/decay/0/fact grading/decays-unasked',
    ])
  })

  it('refuses a text that is not among those listed, and names the nearest', () => {
    const [problem, ...others] = problemsOf(table({ kind: { notIn: ['fleet', 'retial'] } }))
    expect(others).toEqual([])
    expect(problem).toEqual({
      code: 'conditions/text-not-in-list',
      path: '/rows/0/when/kind/notIn/1',
      params: { found: 'retial', fact: 'kind', known: ['fleet', 'retail'], nearest: 'retail' },
    })
    expect(listed(table({ kind: { is: 'Fleet' } }))).toEqual([
      '/rows/0/when/kind/is conditions/text-not-in-list',
    ])
    expect(listed(table({ kind: { startsWith: 'fl' } }))).toEqual([])
  })

  it('lists these problems together with those of the method', () => {
    const policy = { ...table({ ordrs: { atLeast: 3 } }), otherwise: 'D' }
    expect(listed(policy)).toEqual([
      '/otherwise grading/unknown-grade',
      '/rows/0/when/ordrs grading/fact-not-declared',
    ])
  })

  it('finds them in a rulebook, with the path in the whole document', () => {
    const json = { ...wholesaler, grading: { ...wholesaler.grading, value: 'revenue12Month' } }
    expect(parseRulebook(json)).toMatchObject({
      problems: [{ path: '/grading/value', params: { nearest: 'revenue12Months' } }],
    })
  })

  it('leaves the JSON Schema of a rulebook as it is', () => {
    expect(JSON.stringify(rulebookJsonSchema())).toContain('"decision-table"')
  })
})

describe('a fact that decays twice', () => {
  it('is refused, declared or not (RULES #24)', () => {
    const decay = { fact: 'orders', datedBy: 'lastOrderOn', after: { days: 1 } }
    const { facts: _facts, ...undeclared } = scorecard({}, { decay: [decay, decay] })
    expect(listed(undeclared)).toEqual(['/decay/1/fact grading/decays-twice'])
  })
})
