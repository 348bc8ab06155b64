import { describe, expect, it } from 'vitest'
import type { Fact } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { FactDecay, ScorecardPolicy } from '../schema.js'

const today = '2026-11-21'
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }],
  criteria: [
    { id: 'orders', fact: 'orders', weight: 1, max: 100 },
    {
      id: 'kind',
      fact: 'kind',
      weight: 1,
      points: [{ is: 'fleet', points: 1 }, { points: 0 }],
      missing: 'exclude',
    },
  ],
  bands: [
    { grade: 'A', atLeast: 50 },
    { grade: 'B', atLeast: 0 },
  ],
}
const declared: ScorecardPolicy = {
  ...scorecard,
  facts: {
    orders: { type: 'number', atLeast: 0, atMost: 90 },
    kind: { type: 'text', oneOf: ['fleet', 'retail'] },
    surveyedOn: { type: 'date' },
    age: { type: 'number', atLeast: 18 },
  },
}
const decaying = (decay: Partial<FactDecay>): ScorecardPolicy => ({
  ...scorecard,
  decay: [{ fact: 'orders', datedBy: 'surveyedOn', after: { months: 3 }, ...decay }],
})
const grade = (facts: Record<string, Fact>, policy: ScorecardPolicy, on = today) =>
  gradeCustomer({ id: 'c', facts }, policy, { today: on as typeof today })

describe('declared facts (RULES #24)', () => {
  it('what is as declared counts as it is, and nothing is said', () => {
    const facts = { orders: 90, kind: 'fleet' }
    expect(grade(facts, declared)).toEqual(grade(facts, scorecard))
  })

  it.each<[string, Record<string, Fact>, object]>([
    [
      'of another type',
      { orders: '80', kind: 'fleet' },
      {
        code: 'conditions/fact-of-wrong-type',
        rule: '/facts/orders',
        fact: 'orders',
        expected: 'number',
        found: 'text',
      },
    ],
    [
      'no number',
      { orders: Number.NaN, kind: 'fleet' },
      {
        code: 'conditions/fact-of-wrong-type',
        rule: '/facts/orders',
        fact: 'orders',
        expected: 'number',
        found: 'not-a-number',
      },
    ],
    [
      'below the least',
      { orders: -1, kind: 'fleet' },
      { code: 'grading/fact-out-of-domain', rule: '/facts/orders', fact: 'orders', found: -1 },
    ],
    [
      'above the most',
      { orders: 91, kind: 'fleet' },
      { code: 'grading/fact-out-of-domain', rule: '/facts/orders', fact: 'orders', found: 91 },
    ],
  ])('a value %s is a finding and counts as not known', (_, facts, finding) => {
    // That the fact is missing is not said beside it: it is there.
    expect(grade(facts, declared)).toEqual({
      customerId: 'c',
      grade: null,
      score: null,
      findings: [finding],
      reasons: [{ code: 'grading/withheld', rule: '/criteria' }],
    })
    expect(gradeCustomers([{ id: 'c', facts }], declared, { today }).graded).toEqual([
      { customerId: 'c', grade: null, score: null, findings: [finding] },
    ])
  })

  it('a text outside the list counts as not known: here it is left out of the score', () => {
    const { score, findings } = grade({ orders: 60, kind: 'flet' }, declared)
    expect(score).toBe(60)
    expect(findings).toEqual([
      { code: 'grading/fact-out-of-domain', rule: '/facts/kind', fact: 'kind', found: 'flet' },
    ])
    expect(grade({ orders: 60, kind: 'flet' }, scorecard).score).toBe(30)
  })

  it('a fact that nobody asks for is not looked at', () => {
    const facts = { orders: 60, kind: 'fleet', age: 3, surveyedOn: 'once', shoes: true }
    expect(grade(facts, declared).findings).toBeUndefined()
    const off = { ...declared, criteria: scorecard.criteria.map((criterion) => ({ ...criterion })) }
    const [orders, kind] = off.criteria as [object, object]
    const policy = { ...off, criteria: [orders, { ...kind, off: true }] } as ScorecardPolicy
    expect(grade({ orders: 60, kind: 'flet' }, policy).findings).toBeUndefined()
  })

  it('a missing fact is what the method says of it', () => {
    expect(grade({ kind: 'fleet' }, declared).findings).toEqual([
      { code: 'conditions/fact-missing', rule: '/criteria/0', fact: 'orders' },
    ])
  })

  it('a field of the record that does not fit counts as not known too', () => {
    const policy: ScorecardPolicy = {
      ...scorecard,
      criteria: [
        { id: 'rep', fact: 'repId', weight: 1, points: [{ is: 'r1', points: 1 }, { points: 0 }] },
      ],
      facts: { repId: { type: 'text', oneOf: ['r1', 'r2'] } },
    }
    expect(gradeCustomer({ id: 'c', repId: 'r3' }, policy, { today })).toMatchObject({
      grade: null,
      findings: [{ code: 'grading/fact-out-of-domain', rule: '/facts/repId', found: 'r3' }],
    })
    expect(gradeCustomer({ id: 'c', repId: 'r1' }, policy, { today }).grade).toBe('A')
  })

  it('a fact may have the name of a field that is no fact, and hides nothing of the record', () => {
    const criteria: ScorecardPolicy['criteria'] = [
      { id: 'id', fact: 'id', weight: 1, missing: 'worst', points: [{ points: 1 }] },
    ]
    const policy = { ...scorecard, criteria, facts: { id: { type: 'number' } } } as const
    expect(gradeCustomer({ id: 'c', facts: { id: 'x' } }, policy, { today })).toMatchObject({
      customerId: 'c',
      findings: [{ code: 'conditions/fact-of-wrong-type', fact: 'id' }],
    })
  })

  it('leaves the record as it was', () => {
    const customer = { id: 'c', facts: { orders: '80', kind: 'fleet' } }
    gradeCustomer(customer, declared, { today })
    expect(customer).toEqual({ id: 'c', facts: { orders: '80', kind: 'fleet' } })
  })
})

describe('facts that grow old (RULES #24)', () => {
  const facts = { orders: 80, kind: 'fleet', surveyedOn: '2026-05-21' }

  it('a number keeps its share for every full period, and the reasons say so first', () => {
    const { score, reasons, findings } = grade(facts, decaying({ keep: 0.5 }))
    expect(score).toBe(60)
    expect(findings).toBeUndefined()
    expect(reasons[0]).toEqual({
      code: 'grading/fact-decayed',
      rule: '/decay/0',
      fact: 'orders',
      found: 80,
      counted: 20,
      datedOn: '2026-05-21',
    })
    expect(reasons.slice(1)).toEqual(grade({ ...facts, orders: 20 }, scorecard).reasons)
    expect(gradeCustomers([{ id: 'c', facts }], decaying({ keep: 0.5 }), { today }).graded).toEqual(
      [{ customerId: 'c', grade: 'A', rule: '/bands/0', score: 60 }],
    )
  })

  it.each([
    ['2026-08-20', 90],
    ['2026-08-21', 70],
    ['2026-11-20', 70],
    ['2026-11-21', 60],
  ])('on %s, the score is %i: a period counts from the day it is full', (on, score) => {
    expect(grade(facts, decaying({ keep: 0.5 }), on).score).toBe(score)
  })

  it('without a share it counts as not known once the period is full', () => {
    const policy = decaying({})
    expect(grade(facts, policy, '2026-08-20').score).toBe(90)
    expect(grade(facts, policy, '2026-08-21')).toMatchObject({
      grade: null,
      findings: [
        {
          code: 'grading/fact-too-old',
          rule: '/decay/0',
          fact: 'orders',
          datedOn: '2026-05-21',
          after: { months: 3 },
        },
      ],
    })
  })

  it.each<[string, Record<string, Fact>, object]>([
    [
      'no date',
      { orders: 80 },
      { code: 'conditions/fact-missing', rule: '/decay/0', fact: 'surveyedOn' },
    ],
    [
      'a date that is none',
      { orders: 80, surveyedOn: '21.5.2026' },
      {
        code: 'conditions/fact-of-wrong-type',
        rule: '/decay/0',
        fact: 'surveyedOn',
        expected: 'date',
        found: 'text',
      },
    ],
    [
      'a date that has not come',
      { orders: 80, surveyedOn: '2026-11-22' },
      { code: 'grading/in-the-future', rule: '/decay/0', fact: 'surveyedOn' },
    ],
    [
      'a text where a number should keep its share',
      { orders: 'many', surveyedOn: '2026-11-21' },
      {
        code: 'conditions/fact-of-wrong-type',
        rule: '/decay/0',
        fact: 'orders',
        expected: 'number',
        found: 'text',
      },
    ],
  ])('with %s the fact counts as not known', (_, known, finding) => {
    const { grade: given, findings } = grade({ kind: 'fleet', ...known }, decaying({ keep: 0.5 }))
    expect(given).toBeNull()
    expect(findings).toEqual([finding])
  })

  it('a fact that is missing needs no date', () => {
    expect(grade({ kind: 'fleet' }, decaying({ keep: 0.5 })).findings).toEqual([
      { code: 'conditions/fact-missing', rule: '/criteria/0', fact: 'orders' },
    ])
  })
})

describe('personal facts (RULES #24, G-08)', () => {
  const personal = { purpose: 'advice', keepFor: { months: 12 }, datedBy: 'toldOn' } as const
  const policy: ScorecardPolicy = {
    ...scorecard,
    criteria: [{ id: 'children', fact: 'children', weight: 1, max: 5 }],
    facts: { children: { type: 'number', personal }, toldOn: { type: 'date' } },
    value: 'children',
  }

  it('count until they are as old as they may be kept', () => {
    const facts = { children: 3, toldOn: '2025-11-22' }
    expect(grade(facts, policy)).toMatchObject({ grade: 'A', score: 60 })
    expect(grade(facts, policy, '2026-11-22')).toMatchObject({
      grade: null,
      findings: [{ code: 'grading/fact-too-old', rule: '/facts/children/personal' }],
    })
  })

  it('without a date nobody knows whether they may be kept: they count as not known', () => {
    expect(grade({ children: 3 }, policy).findings).toEqual([
      { code: 'conditions/fact-missing', rule: '/facts/children/personal', fact: 'toldOn' },
    ])
  })

  it('are counted by nobody afterwards, concentration not excepted', () => {
    const book = [
      { id: 'c1', facts: { children: 3, toldOn: '2025-01-01' } },
      { id: 'c2', facts: { children: 1, toldOn: '2026-01-01' } },
    ]
    const { concentration } = gradeCustomers(book, policy, { today })
    expect(concentration).toMatchObject({ total: 1, uncounted: ['c1'] })
  })
})
