import { describe, expect, it } from 'vitest'
import type { Fact } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { DecisionTablePolicy } from '../schema.js'

const today = '2026-11-21'

type Table = Partial<DecisionTablePolicy>
const table = (hitPolicy: DecisionTablePolicy['hitPolicy'], rest: Table): DecisionTablePolicy => ({
  method: 'decision-table',
  grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  hitPolicy,
  rows: [
    { when: { revenue: { atLeast: 100 } }, grade: 'A' },
    { when: { orders: { atLeast: 5 } }, grade: 'B' },
    { name: 'small', when: { orders: { above: 0 } }, grade: 'C' },
  ],
  ...rest,
})
const grade = (facts: Record<string, Fact>, policy: DecisionTablePolicy) =>
  gradeCustomer({ id: 'c', facts }, policy, { today })

const row = (index: number, given: string) => ({
  code: 'grading/row',
  rule: `/rows/${index}`,
  row: index,
  ...(index === 2 ? { name: 'small' } : {}),
  grade: given,
})
const withheld = [{ code: 'grading/withheld', rule: '/rows' }]
const missing = (index: number, fact: string) => ({
  code: 'conditions/fact-missing',
  rule: `/rows/${index}/when/${fact}`,
  fact,
})

describe('rows and their tests (RULES #11)', () => {
  it('a row holds when all its tests hold, and what belongs to a range is said by its bound', () => {
    const rows = [
      {
        when: { revenue: { atLeast: 100, below: 200 }, area: { in: ['north', 'east'] } },
        grade: 'A',
      },
      { when: {}, grade: 'C' },
    ]
    const given = (revenue: number, area: string) =>
      grade({ revenue, area }, table('first', { rows })).grade
    expect([99.99, 100, 199, 200].map((revenue) => given(revenue, 'north'))).toEqual([
      'C',
      'A',
      'A',
      'C',
    ])
    expect(given(100, 'west')).toBe('C')
  })

  it('asks of dates by day and by age, of texts by their parts, and of fields of the record', () => {
    const rows = [
      {
        when: { since: { before: '2020-01-01' }, lastOrderOn: { daysAgo: { atMost: 30 } } },
        grade: 'A',
      },
      { when: { postcode: { startsWith: '20' }, standing: { is: 'ordered' } }, grade: 'B' },
    ] as const
    const policy = table('first', { rows, otherwise: 'C' })
    const facts = { since: '2019-12-31', lastOrderOn: '2026-10-22', postcode: '20095' }
    const given = (changed: Record<string, Fact>, standing: 'prospect' | 'ordered') =>
      gradeCustomer({ id: 'c', standing, facts: { ...facts, ...changed } }, policy, { today }).grade
    expect(given({}, 'prospect')).toBe('A')
    expect(given({ lastOrderOn: '2026-10-21' }, 'ordered')).toBe('B')
    expect(given({ since: '2020-01-01' }, 'prospect')).toBe('C')
  })

  it('no row holds: otherwise gives the grade', () => {
    expect(grade({ revenue: 1, orders: 0 }, table('unique', { otherwise: 'C' }))).toEqual({
      customerId: 'c',
      grade: 'C',
      rule: '/otherwise',
      reasons: [{ code: 'grading/otherwise', rule: '/otherwise', grade: 'C' }],
    })
  })

  it('no row holds and nothing is said of that: no grade, and a finding', () => {
    expect(grade({ revenue: 1, orders: 0 }, table('unique', {}))).toEqual({
      customerId: 'c',
      grade: null,
      findings: [{ code: 'grading/no-row', rule: '/rows' }],
      reasons: withheld,
    })
  })
})

describe('hit policies (RULES #12)', () => {
  const both = { revenue: 100, orders: 7 }

  it('unique: the one row that holds', () => {
    expect(grade({ revenue: 0, orders: 1 }, table('unique', {}))).toEqual({
      customerId: 'c',
      grade: 'C',
      rule: '/rows/2',
      reasons: [row(2, 'C')],
    })
  })

  it('unique: several rows are a conflict, whatever they give', () => {
    const conflict = { code: 'grading/rows-conflict', rule: '/hitPolicy', hitPolicy: 'unique' }
    expect(grade({ revenue: 0, orders: 7 }, table('unique', {}))).toEqual({
      customerId: 'c',
      grade: null,
      findings: [{ ...conflict, rows: [1, 2] }],
      reasons: withheld,
    })
    const same = [
      { when: {}, grade: 'A' },
      { when: {}, grade: 'A' },
    ]
    expect(grade({}, table('unique', { rows: same })).findings).toEqual([
      { ...conflict, rows: [0, 1] },
    ])
  })

  it('any: several rows must give the same grade', () => {
    const rows = [
      { when: { revenue: { atLeast: 100 } }, grade: 'B' },
      { when: { orders: { atLeast: 5 } }, grade: 'B' },
      { when: { orders: { atLeast: 50 } }, grade: 'A' },
    ]
    const policy = table('any', { rows })
    expect(grade(both, policy)).toMatchObject({ grade: 'B', rule: '/rows/0' })
    expect(grade({ revenue: 100, orders: 50 }, policy)).toMatchObject({
      grade: null,
      findings: [
        { code: 'grading/rows-conflict', rule: '/hitPolicy', rows: [0, 1, 2], hitPolicy: 'any' },
      ],
    })
  })

  it('first: the first row counts, whatever it gives', () => {
    const rows = [...table('first', {}).rows].reverse()
    expect(grade(both, table('first', {}))).toMatchObject({ grade: 'A', rule: '/rows/0' })
    expect(grade(both, table('first', { rows }))).toMatchObject({ grade: 'C', rule: '/rows/0' })
  })

  it('priority: the best grade counts, by the order of the grades, wherever its row stands', () => {
    const rows = [...table('first', {}).rows].reverse()
    const policy = table('priority', { rows })
    expect(grade(both, policy)).toMatchObject({ grade: 'A', rule: '/rows/2' })
    expect(grade({ revenue: 0, orders: 7 }, policy)).toMatchObject({ grade: 'B', rule: '/rows/1' })
    const twice = [...rows, { when: {}, grade: 'A' }]
    expect(grade(both, { ...policy, rows: twice })).toMatchObject({ grade: 'A', rule: '/rows/2' })
    const turned = { ...policy, grades: [...policy.grades].reverse() }
    expect(grade(both, turned)).toMatchObject({ grade: 'C', rule: '/rows/0' })
  })

  it('rule-order: the first row counts, and all are listed', () => {
    expect(grade(both, table('rule-order', {}))).toEqual({
      customerId: 'c',
      grade: 'A',
      rule: '/rows/0',
      reasons: [row(0, 'A'), row(1, 'B'), row(2, 'C')],
    })
  })
})

describe('what is not known (RULES #13)', () => {
  const open = (facts: Record<string, Fact>, policy: DecisionTablePolicy) => {
    const { grade: given, findings } = grade(facts, policy)
    return { grade: given, findings }
  }

  it('a missing fact takes the grade away, and is named with its row', () => {
    expect(grade({ revenue: 100 }, table('unique', {}))).toEqual({
      customerId: 'c',
      grade: null,
      findings: [missing(1, 'orders')],
      reasons: withheld,
    })
  })

  it.each([
    ['7', 'text'],
    [Number.NaN, 'not-a-number'],
    [true, 'boolean'],
  ] as const)('%j where a number is asked is a finding, never a grade', (orders, found) => {
    expect(open({ revenue: 0, orders }, table('first', { otherwise: 'C' }))).toEqual({
      grade: null,
      findings: [
        {
          code: 'conditions/fact-of-wrong-type',
          rule: '/rows/1/when/orders',
          fact: 'orders',
          expected: 'number',
          found,
        },
      ],
    })
  })

  it('whether a number that is none is known stays open', () => {
    const policy = table('first', {
      rows: [{ when: { orders: { known: true } }, grade: 'A' }],
      otherwise: 'C',
    })
    expect(open({ orders: Number.NaN }, policy)).toMatchObject({
      grade: null,
      findings: [{ code: 'conditions/fact-of-wrong-type', found: 'not-a-number' }],
    })
    expect(open({ orders: 0 }, policy).grade).toBe('A')
  })

  it('every fact that is open is named once, with the first row it leaves open', () => {
    expect(open({}, table('first', {}))).toEqual({
      grade: null,
      findings: [missing(0, 'revenue'), missing(1, 'orders')],
    })
  })

  it('a fact whose name has a slash is found by its pointer', () => {
    const rows = [{ when: { 'a/b': { is: 1 } }, grade: 'A' }]
    expect(open({}, table('first', { rows })).findings).toEqual([
      { code: 'conditions/fact-missing', rule: '/rows/0/when/a~1b', fact: 'a/b' },
    ])
  })

  it('unique: an open row could make a conflict, even with the same grade', () => {
    const rows = [
      { when: { orders: { atLeast: 5 } }, grade: 'A' },
      { when: { revenue: { atLeast: 100 } }, grade: 'A' },
    ]
    expect(open({ orders: 5 }, table('unique', { rows }))).toEqual({
      grade: null,
      findings: [missing(1, 'revenue')],
    })
  })

  it('any: an open row with the same grade changes nothing, one with another does', () => {
    const rows = [
      { when: { orders: { atLeast: 5 } }, grade: 'B' },
      { when: { revenue: { atLeast: 100 } }, grade: 'B' },
      { when: { years: { atLeast: 9 } }, grade: 'A' },
    ]
    const policy = table('any', { rows })
    expect(open({ orders: 5, years: 1 }, policy)).toEqual({ grade: 'B', findings: undefined })
    expect(open({ orders: 5 }, policy)).toEqual({ grade: null, findings: [missing(2, 'years')] })
  })

  it.each(['first', 'rule-order'] as const)(
    '%s: an open row counts only when it comes earlier',
    (hitPolicy) => {
      const policy = table(hitPolicy, {})
      expect(open({ revenue: 100 }, policy)).toEqual({ grade: 'A', findings: undefined })
      expect(open({ orders: 7 }, policy)).toEqual({
        grade: null,
        findings: [missing(0, 'revenue')],
      })
      const same = policy.rows.map((each) => ({ ...each, grade: 'B' }))
      expect(open({ orders: 7 }, { ...policy, rows: same })).toEqual({
        grade: 'B',
        findings: undefined,
      })
    },
  )

  it('priority: an open row counts only when its grade is better', () => {
    const rows = [...table('first', {}).rows].reverse()
    const policy = table('priority', { rows })
    expect(open({ revenue: 100 }, policy)).toEqual({ grade: 'A', findings: undefined })
    expect(open({ orders: 7 }, policy)).toEqual({ grade: null, findings: [missing(2, 'revenue')] })
  })

  it('only what could change the answer is a finding', () => {
    const rows = [
      { when: { orders: { atLeast: 5 }, years: { atLeast: 1 } }, grade: 'A' },
      { when: {}, grade: 'C' },
    ]
    const policy = table('first', { rows })
    expect(open({ orders: 4 }, policy)).toEqual({ grade: 'C', findings: undefined })
    expect(open({ orders: 5 }, policy).findings).toEqual([missing(0, 'years')])
  })

  it('otherwise waits until no row is open', () => {
    expect(open({ orders: 0 }, table('first', { otherwise: 'C' }))).toEqual({
      grade: null,
      findings: [missing(0, 'revenue')],
    })
  })
})

describe('a book of customers (RULES #10)', () => {
  it('has plainly what gradeCustomer explains', () => {
    const facts = [{ revenue: 100, orders: 1 }, { revenue: 1 }, { revenue: 1, orders: 0 }]
    const customers = facts.map((known, index) => ({ id: `c${index}`, facts: known }))
    const policy = table('rule-order', { otherwise: 'C' })
    const plain = gradeCustomers(customers, policy, { today })
    const explained = customers.map((customer) => gradeCustomer(customer, policy, { today }))
    expect(plain.graded).toEqual(explained.map(({ reasons: _reasons, ...brief }) => brief))
    expect(plain.distribution.map(({ count }) => count)).toEqual([1, 0, 1, 1])
  })
})
