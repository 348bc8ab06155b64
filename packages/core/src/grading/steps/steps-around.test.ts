import { describe, expect, it } from 'vitest'
import type { RowTests } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import type {
  DecisionTablePolicy,
  GradableCustomer,
  GradingPolicy,
  ScorecardPolicy,
  Step,
} from '../index.js'
import { stepsToGrade } from '../steps-to-grade.js'

const today = '2026-11-21'
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]

/** Two criteria whose facts are their points. */
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades,
  criteria: ['finance', 'market'].map((fact) => ({ id: fact, fact, weight: 1, max: 5 })),
  bands: [
    { grade: 'A', atLeast: 80 },
    { grade: 'B', atLeast: 40 },
    { grade: 'C', atLeast: 0 },
  ],
}
const customer = { id: 'c1', facts: { finance: 3, market: 3 } }

/** One row that gives A, and C for all others. */
const table = (when: RowTests): DecisionTablePolicy => ({
  method: 'decision-table',
  grades,
  hitPolicy: 'first',
  rows: [{ when, grade: 'A' }],
  otherwise: 'C',
})

/** What each step changes, and to what. */
const targets = (steps: readonly Step[]) =>
  steps.map(({ changes }) => Object.fromEntries(changes.map(({ fact, to }) => [fact, to])))
const steps = (
  facts: NonNullable<GradableCustomer['facts']>,
  policy: GradingPolicy,
  grade: string,
) => stepsToGrade({ id: 'c1', facts }, policy, grade, { today })

describe('a customer among others', () => {
  const book = [5, 3, 2].map((revenue, index) => ({ id: `c${index + 1}`, facts: { revenue } }))

  it('changes the whole by its own change', () => {
    const classes = [
      { grade: 'A', upTo: 0.6 },
      { grade: 'B', upTo: 0.9 },
      { grade: 'C', upTo: 1 },
    ]
    const policy: GradingPolicy = { method: 'pareto', grades, fact: 'revenue', classes }
    const last = book[2] as GradableCustomer
    const [step] = stepsToGrade(last, policy, 'B', { today, book })
    expect(targets(step === undefined ? [] : [step])).toEqual([{ revenue: 3.001 }])
    const moved = { id: 'c3', facts: { revenue: 3.001 } }
    expect(gradeCustomer(moved, policy, { today, book: [...book.slice(0, 2), moved] }).grade).toBe(
      'B',
    )
  })

  it('moves the quantiles that it is measured by', () => {
    const dimension = { fact: 'revenue', quantiles: 3 }
    const policy: GradingPolicy = {
      method: 'rfm',
      grades,
      recency: { fact: 'revenue', thresholds: [100] },
      frequency: dimension,
      monetary: dimension,
      segments: [{ id: 'best', monetary: { atLeast: 3 }, grade: 'A' }],
      otherwise: { id: 'rest', grade: 'C' },
    }
    expect(
      targets(stepsToGrade(book[2] as GradableCustomer, policy, 'A', { today, book })),
    ).toEqual([{ revenue: 5 }])
  })

  it('without its book nobody can say', () => {
    const classes = [{ grade: 'A', upTo: 1 }]
    const policy: GradingPolicy = {
      method: 'pareto',
      grades: [{ id: 'A' }],
      fact: 'revenue',
      classes,
    }
    expect(stepsToGrade(book[0] as GradableCustomer, policy, 'A', { today })).toEqual([])
  })
})

describe('what holds a grade, or lets it go', () => {
  const waiting = { ...customer, grade: 'B', gradeSince: '2026-11-01' } as const

  it('no fact changes a grade that is held by a minimum stay or an override', () => {
    const stay = { ...scorecard, minimumStay: { months: 3 } }
    expect(stepsToGrade(waiting, stay, 'A', { today })).toEqual([])
    expect(stepsToGrade(waiting, stay, 'A', { today: '2027-02-01' })).toHaveLength(2)
    const gradeOverride = {
      grade: 'C',
      reason: 'x',
      by: 'r1',
      on: '2026-11-01',
      until: '2026-12-01',
    } as const
    const overridden = { ...customer, gradeOverride }
    expect(stepsToGrade(overridden, { ...scorecard, override: {} }, 'A', { today })).toEqual([])
  })

  it('a margin must be passed too', () => {
    const soFar = { ...customer, grade: 'B' }
    expect(targets(stepsToGrade(soFar, scorecard, 'A', { today }))).toEqual([
      { finance: 5 },
      { market: 5 },
    ])
    const wide = { ...scorecard, margin: 5 }
    expect(targets(stepsToGrade(soFar, wide, 'A', { today }))).toEqual([
      { finance: 3.5, market: 5 },
      { finance: 5, market: 3.5 },
      { finance: 3.75, market: 4.75 },
    ])
  })

  it('what is old counts again once it is renewed, and is never made older', () => {
    const decay = [{ fact: 'orders', datedBy: 'countedOn', after: { months: 6 } }]
    const policy = { ...table({ orders: { atLeast: 3 } }), decay }
    const old = { orders: 3, countedOn: '2026-03-01' }
    expect(targets(steps(old, policy, 'A'))).toEqual([{ countedOn: '2026-05-22' }])
    const young = { ...old, countedOn: '2026-09-01' }
    expect(targets(steps(young, { ...policy, otherwise: 'B' }, 'B'))).toEqual([{ orders: 2.999 }])
  })

  it('what counts for half must be twice as much', () => {
    const decay = [{ fact: 'orders', datedBy: 'countedOn', after: { months: 6 }, keep: '1/2' }]
    const policy = { ...table({ orders: { atLeast: 3 } }), decay }
    expect(targets(steps({ orders: 4, countedOn: '2026-03-01' }, policy, 'A'))).toEqual([
      { countedOn: '2026-05-22' },
      { orders: 6 },
    ])
  })

  it('a number of an unknown day counts once the day is there, and then may be too much', () => {
    const facts = { seats: { type: 'number', fixed: true }, orders: { type: 'number', step: 1 } }
    const decay = [{ fact: 'orders', datedBy: 'countedOn', after: { days: 3 } }]
    const policy: GradingPolicy = {
      method: 'decision-table',
      grades: [{ id: 'A' }, { id: 'C' }],
      facts: { ...facts, countedOn: { type: 'date' } } as GradingPolicy['facts'] & object,
      decay,
      hitPolicy: 'unique',
      rows: [{ when: { seats: { atMost: 0 }, orders: { above: 0 } }, grade: 'A' }],
      otherwise: 'C',
    }
    const found = stepsToGrade({ id: 'c', facts: { orders: 2 } }, policy, 'C', { today })
    expect(targets(found)).toEqual([{ orders: 0, countedOn: today }])
  })
})
