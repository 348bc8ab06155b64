import { describe, expect, it } from 'vitest'
import type { FactDeclarations, RowTests } from '../shared/index.js'
import { InvariantError } from '../shared/invariant-error.js'
import { gradeCustomer } from './grade-customer.js'
import type {
  DecisionTablePolicy,
  GradableCustomer,
  GradingPolicy,
  ScorecardPolicy,
  Step,
} from './index.js'
import { stepsToGrade } from './steps-to-grade.js'

const today = '2026-11-21'
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]

const facts: FactDeclarations = {
  orders: { type: 'number', name: { en: 'Orders', 'zh-CN': '订单数' }, atLeast: 0, step: 1 },
  kind: { type: 'text', oneOf: ['private', 'retail', 'fleet'] },
  paysOnTime: { type: 'boolean' },
  seats: { type: 'number', atLeast: 0, step: 1, fixed: true },
}
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades,
  facts,
  criteria: [
    {
      id: 'orders',
      fact: 'orders',
      weight: 1,
      points: [{ atLeast: 12, points: 10 }, { atLeast: 4, points: 5 }, { points: 0 }],
    },
    {
      id: 'kind',
      fact: 'kind',
      weight: 1,
      points: [{ is: 'fleet', points: 10 }, { is: 'retail', points: 5 }, { points: 0 }],
    },
    {
      id: 'payment',
      fact: 'paysOnTime',
      weight: 1,
      points: [{ is: true, points: 1 }, { points: 0 }],
    },
    { id: 'seats', fact: 'seats', weight: 1, points: [{ atLeast: 5, points: 1 }, { points: 0 }] },
  ],
  bands: [
    { grade: 'A', atLeast: 60 },
    { grade: 'B', atLeast: 30 },
    { grade: 'C', atLeast: 0 },
  ],
}
const known = { orders: 3, kind: 'retail', paysOnTime: true, seats: 2 }
const customer = (more: object = {}): GradableCustomer => ({
  id: 'c1',
  facts: { ...known, ...more },
})

/** Two criteria whose facts are their points. */
const bySize = (more: Partial<ScorecardPolicy> = {}): ScorecardPolicy => ({
  method: 'scorecard',
  grades,
  criteria: ['finance', 'market'].map((fact) => ({ id: fact, fact, weight: 1, max: 5 })),
  bands: [
    { grade: 'A', atLeast: 80 },
    { grade: 'B', atLeast: 40 },
    { grade: 'C', atLeast: 0 },
  ],
  ...more,
})

/** One row that gives A, and C for all others. */
const table = (when: object, declared?: object): DecisionTablePolicy => ({
  method: 'decision-table',
  grades,
  ...(declared === undefined ? {} : { facts: declared as FactDeclarations }),
  hitPolicy: 'first',
  rows: [{ when: when as RowTests, grade: 'A' }],
  otherwise: 'C',
})

/** What each step changes, and to what. */
const targets = (steps: readonly Step[]) =>
  steps.map(({ changes }) => Object.fromEntries(changes.map(({ fact, to }) => [fact, to])))
const steps = (of: NonNullable<GradableCustomer['facts']>, policy: GradingPolicy, grade: string) =>
  stepsToGrade({ id: 'c1', facts: of }, policy, grade, { today })

describe('a step of one fact (RULES #34)', () => {
  it('is the smallest change that reaches the grade, with what the policy declares of the fact', () => {
    expect(gradeCustomer(customer(), scorecard, { today })).toMatchObject({ grade: 'B', score: 37 })
    expect(stepsToGrade(customer(), scorecard, 'A', { today })).toEqual([
      {
        code: 'grading/step',
        grade: 'A',
        score: 62,
        changes: [
          { fact: 'orders', name: { en: 'Orders', 'zh-CN': '订单数' }, from: 3, to: 12, by: 9 },
        ],
      },
    ])
  })

  it('may lead to a lower grade, and gives exactly the one that is asked for', () => {
    expect(targets(stepsToGrade(customer(), scorecard, 'C', { today }))).toEqual([
      { kind: 'private' },
      { paysOnTime: false },
    ])
    const high = { finance: 5, market: 5 }
    expect(targets(steps(high, bySize(), 'B'))).toEqual([{ finance: 2.999 }, { market: 2.999 }])
  })

  it('moves over the lattice that is declared, over thousandths where none is', () => {
    const declared = (step: number | string): FactDeclarations => ({
      finance: { type: 'number', atLeast: 0, atMost: 5, step },
      market: { type: 'number', fixed: true },
    })
    const low = { finance: 1.2, market: 5 }
    expect(targets(steps(low, bySize(), 'A'))).toEqual([{ finance: 3 }])
    expect(targets(steps(low, bySize({ facts: declared(2) }), 'A'))).toEqual([{ finance: 4 }])
    expect(targets(steps(low, bySize({ facts: declared('0.7') }), 'A'))).toEqual([{ finance: 3.5 }])
    expect(targets(steps(low, bySize({ facts: declared('1/3') }), 'A'))).toEqual([{ finance: 3 }])
  })

  it('says exactly how far a number moves', () => {
    const [step] = steps({ finance: 2.7, market: 5 }, bySize(), 'A')
    expect(step?.changes).toEqual([{ fact: 'finance', from: 2.7, to: 3, by: 0.3 }])
  })

  it('takes of equally near values the larger', () => {
    const policy = table({ finance: { isNot: 3 } })
    expect(targets(steps({ finance: 3 }, policy, 'A'))).toEqual([{ finance: 3.001 }])
  })

  it('takes the first text of the list that does, and only one that the policy knows', () => {
    const policy = table({ kind: { in: ['retail', 'fleet'] } })
    expect(targets(steps({ kind: 'private' }, policy, 'A'))).toEqual([{ kind: 'retail' }])
    expect(steps({ kind: 'retail' }, policy, 'C')).toEqual([])
    const list = ['private', 'fleet', 'retail']
    const declared = { ...policy, facts: { kind: { type: 'text', oneOf: list } } } as const
    expect(targets(steps({ kind: 'private' }, declared, 'A'))).toEqual([{ kind: 'fleet' }])
    expect(targets(steps({ kind: 'retail' }, declared, 'C'))).toEqual([{ kind: 'private' }])
  })

  it('moves a date by days', () => {
    const policy = table({ lastOrderOn: { daysAgo: { atMost: 30 } } })
    const [step] = steps({ lastOrderOn: '2026-09-21' }, policy, 'A')
    expect(step?.changes).toEqual([
      { fact: 'lastOrderOn', from: '2026-09-21', to: '2026-10-22', by: 31 },
    ])
    expect(targets(steps({ lastOrderOn: today }, policy, 'C'))).toEqual([
      { lastOrderOn: '2026-10-21' },
    ])
  })

  it('fills in what is not known: from 0, from today, with true', () => {
    const fill = (when: object, declared?: object) => steps({}, table(when, declared), 'A')
    expect(fill({ orders: { atLeast: 3 } })[0]?.changes).toEqual([
      { fact: 'orders', from: null, to: 3 },
    ])
    expect(targets(fill({ orders: { isNot: 3 } }))).toEqual([{ orders: 0 }])
    expect(targets(fill({ orders: { below: -2 } }))).toEqual([{ orders: -2.001 }])
    const fromFive = { orders: { type: 'number', atLeast: 5, step: 1 } }
    expect(targets(fill({ orders: { isNot: 5 } }, fromFive))).toEqual([{ orders: 6 }])
    expect(targets(fill({ lastOrderOn: { before: '2026-01-01' } }))).toEqual([
      { lastOrderOn: '2025-12-31' },
    ])
    expect(targets(fill({ paysOnTime: { isNot: false } }))).toEqual([{ paysOnTime: true }])
    expect(fill({ anything: { known: true } })).toEqual([])
  })

  it('puts a value of the right type in the place of one of a wrong type', () => {
    const [step] = steps({ orders: '5' }, table({ orders: { atLeast: 3 } }), 'A')
    expect(step?.changes).toEqual([{ fact: 'orders', from: '5', to: 3 }])
  })

  it('never spoils a fact, though the grade would come of it', () => {
    const criteria = bySize().criteria.map((criterion) => ({ ...criterion, missing: 'exclude' }))
    const policy = bySize({ criteria: criteria as ScorecardPolicy['criteria'] })
    const without = { id: 'c1', facts: { finance: -1, market: 5 } }
    expect(gradeCustomer(without, policy, { today }).grade).toBe('A')
    expect(targets(steps({ finance: 0, market: 5 }, policy, 'A'))).toEqual([{ finance: 3 }])
  })

  it('leaves alone what is fixed, personal, or a field of the record', () => {
    const personal = { purpose: 'advice', keepFor: { months: 12 }, datedBy: 'toldOn' }
    const declared = {
      seats: { type: 'number', fixed: true },
      mood: { type: 'text', oneOf: ['good', 'bad'], personal },
      toldOn: { type: 'date' },
    }
    const has = { seats: 1, mood: 'bad', toldOn: '2026-11-01' }
    expect(steps(has, table({ seats: { atLeast: 2 } }, declared), 'A')).toEqual([])
    expect(steps(has, table({ mood: { is: 'good' } }, declared), 'A')).toEqual([])
    expect(steps(has, table({ toldOn: { on: today } }, declared), 'A')).toEqual([])
    expect(steps(has, table({ standing: { is: 'retained' } }), 'A')).toEqual([])
  })
})

describe('steps of two facts', () => {
  it('come after those of one, and only of facts that are not enough alone', () => {
    const low = { finance: 0, market: 3 }
    const declared: FactDeclarations = {
      finance: { type: 'number', step: 1 },
      market: { type: 'number', step: 1 },
    }
    const policy = bySize({ facts: declared })
    expect(targets(steps(low, policy, 'B'))).toEqual([{ market: 4 }, { finance: 1 }])
    expect(targets(steps(low, policy, 'A'))).toEqual([{ finance: 5 }])
    expect(targets(steps({ finance: 0, market: 2 }, policy, 'A'))).toEqual([
      { finance: 5, market: 3 },
      { finance: 4, market: 4 },
      { finance: 3, market: 5 },
    ])
  })

  it('are as many as are asked for: of each two facts the smallest first', () => {
    const weak = { id: 'c1', facts: { orders: 3, kind: 'private', paysOnTime: false, seats: 2 } }
    const ask = (pairs: number) => targets(stepsToGrade(weak, scorecard, 'B', { today, pairs }))
    expect(ask(0)).toEqual([])
    expect(ask(2)).toEqual([
      { orders: 4, kind: 'fleet' },
      { orders: 4, paysOnTime: true },
    ])
    expect(ask(9)).toEqual([
      { orders: 4, kind: 'fleet' },
      { orders: 4, paysOnTime: true },
      { kind: 'retail', paysOnTime: true },
      { orders: 12, kind: 'retail' },
    ])
    expect(targets(stepsToGrade(weak, scorecard, 'B', { today }))).toEqual(ask(3))
  })

  it('fill in two facts that are not known', () => {
    const policy = table({ orders: { atLeast: 3 }, paysOnTime: { is: true } })
    expect(targets(steps({}, policy, 'A'))).toEqual([{ orders: 3, paysOnTime: true }])
  })
})

describe('no step', () => {
  it('leads to a grade that the customer has, or that a person gives', () => {
    expect(stepsToGrade(customer(), scorecard, 'B', { today })).toEqual([])
    const assigned: GradingPolicy = { method: 'assigned', grades }
    expect(stepsToGrade({ id: 'c1', grade: 'B' }, assigned, 'A', { today })).toEqual([])
  })

  it('leads to a grade that the policy does not have: that is an error of the caller', () => {
    expect(() => stepsToGrade(customer(), scorecard, 'Z', { today })).toThrow(InvariantError)
  })
})
