import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { AssignedPolicy, ScorecardPolicy } from '../schema.js'

const today = '2026-11-21'
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades,
  criteria: [{ id: 'x', fact: 'x', weight: 1, max: 100 }],
  bands: [
    { grade: 'A', atLeast: 80 },
    { grade: 'B', atLeast: 50 },
    { grade: 'C', atLeast: 0 },
  ],
}
const graded = (
  customer: Partial<GradableCustomer>,
  more: Partial<ScorecardPolicy>,
  on = today as `${number}-${number}-${number}`,
) =>
  gradeCustomer(
    { id: 'c', facts: { x: 60 }, ...customer },
    { ...scorecard, ...more },
    { today: on },
  )

describe('a minimum stay (RULES #25)', () => {
  const stay = { minimumStay: { months: 3 } } as const

  it('keeps the grade so far until the time is over, and says until when', () => {
    const customer = { grade: 'C', gradeSince: '2026-08-22' } as const
    const { reasons, ...brief } = graded(customer, stay)
    expect(brief).toEqual({
      customerId: 'c',
      grade: 'C',
      rule: '/minimumStay',
      calculated: 'B',
      score: 60,
    })
    expect(reasons.at(-1)).toEqual({
      code: 'grading/held-by-minimum-stay',
      rule: '/minimumStay',
      grade: 'C',
      instead: 'B',
      since: '2026-08-22',
      until: '2026-11-22',
    })
    expect(graded(customer, stay, '2026-11-22')).toMatchObject({ grade: 'B', rule: '/bands/1' })
  })

  it('lasts to the end of the calendar where it would last longer', () => {
    const customer = { grade: 'C', gradeSince: '9999-11-01' } as const
    for (const minimumStay of [{ months: 3 }, { days: 1e15 }, { months: 1e15 }]) {
      const { grade, reasons } = graded(customer, { minimumStay }, '9999-12-31')
      expect(grade).toBe('C')
      expect(reasons.at(-1)).toMatchObject({ until: '9999-12-31' })
    }
  })

  it('keeps it though the method gives none, and the findings stay', () => {
    const customer = { grade: 'A', gradeSince: '2026-11-01', facts: {} } as const
    expect(graded(customer, stay)).toMatchObject({
      grade: 'A',
      calculated: null,
      score: null,
      findings: [{ code: 'conditions/fact-missing', fact: 'x' }],
    })
  })

  it('has nothing to keep where the grade is the same, or the customer had none', () => {
    expect(graded({ grade: 'B', gradeSince: '2026-11-01' }, stay)).toEqual(graded({}, {}))
    expect(graded({}, stay)).toEqual(graded({}, {}))
  })

  it.each([
    ['a first day that is not known', {}, { code: 'grading/grade-since-missing' }],
    [
      'a first day that has not come',
      { gradeSince: '2026-11-22' },
      { code: 'grading/in-the-future', fact: 'gradeSince' },
    ],
  ] as const)('%s is a finding, and the method has its way', (_, since, finding) => {
    expect(graded({ grade: 'A', ...since }, stay)).toMatchObject({
      grade: 'B',
      rule: '/bands/1',
      findings: [{ rule: '/minimumStay', ...finding }],
    })
    expect(graded({ grade: 'B', ...since }, stay).findings).toBeUndefined()
  })

  it('keeps no grade that is not in the list, and a finding says so', () => {
    expect(graded({ grade: 'a', gradeSince: '2026-11-01' }, stay)).toMatchObject({
      grade: 'B',
      findings: [{ code: 'grading/grade-not-in-list', grade: 'a' }],
    })
  })

  it('stands around the margin, and what the method says is kept', () => {
    const customer = { grade: 'C', gradeSince: '2026-11-01', facts: { x: 85 } } as const
    const both = { ...stay, margin: 10 }
    const { grade, rule, calculated, reasons } = graded(customer, both)
    expect([grade, rule, calculated]).toEqual(['C', '/minimumStay', 'A'])
    expect(reasons.slice(-2)).toMatchObject([
      { code: 'grading/held-by-margin', grade: 'B', instead: 'A' },
      { code: 'grading/held-by-minimum-stay', grade: 'C', instead: 'B' },
    ])
  })
})

describe('an override (RULES #26)', () => {
  const override = {}
  const gradeOverride = {
    grade: 'A',
    reason: 'a tender is under way',
    by: 'm1',
    on: '2026-11-01',
    until: '2026-12-31',
  } as const

  it('has the last word, with its reason and its author, and the method is kept beside it', () => {
    const { reasons, ...brief } = graded({ gradeOverride }, { override })
    expect(brief).toEqual({
      customerId: 'c',
      grade: 'A',
      rule: '/override',
      calculated: 'B',
      score: 60,
    })
    expect(reasons.at(-1)).toEqual({
      code: 'grading/overridden',
      rule: '/override',
      grade: 'A',
      instead: 'B',
      reason: 'a tender is under way',
      by: 'm1',
      until: '2026-12-31',
    })
    const book = [{ id: 'c', facts: { x: 60 }, gradeOverride }]
    const policy = { ...scorecard, override }
    expect(gradeCustomers(book, policy, { today }).graded).toEqual([brief])
    expect(gradeCustomers(book, policy, { today }).distribution[0]?.count).toBe(1)
  })

  it.each([
    ['2026-10-31', 'B'],
    ['2026-11-01', 'A'],
    ['2026-12-31', 'A'],
    ['2027-01-01', 'B'],
  ] as const)('on %s the grade is %s: it holds from its first day to its last', (day, grade) => {
    expect(graded({ gradeOverride }, { override }, day).grade).toBe(grade)
  })

  it('that is over is a reason, and nothing else', () => {
    const after = graded({ gradeOverride }, { override }, '2027-01-01')
    expect(after.reasons.at(-1)).toEqual({
      code: 'grading/override-expired',
      rule: '/override',
      grade: 'A',
      by: 'm1',
      until: '2026-12-31',
    })
    expect({ ...after, reasons: after.reasons.slice(0, -1) }).toEqual(graded({}, {}, '2027-01-01'))
    expect(graded({ gradeOverride }, {}, '2027-01-01')).toEqual(graded({}, {}, '2027-01-01'))
  })

  it.each([
    [
      'a policy without overrides',
      {},
      gradeOverride,
      { code: 'grading/override-not-allowed', rule: '/override', by: 'm1' },
    ],
    [
      'a grade that is not in the list',
      { override },
      { ...gradeOverride, grade: 'AA' },
      { code: 'grading/grade-not-in-list', rule: '/grades', grade: 'AA', known: ['A', 'B', 'C'] },
    ],
    [
      'an override that is too long',
      { override: { longest: { months: 1 } } },
      gradeOverride,
      {
        code: 'grading/override-too-long',
        rule: '/override/longest',
        until: '2026-12-31',
        latest: '2026-11-30',
      },
    ],
  ] as const)('%s: a finding, and the method has its way', (_, more, theirs, finding) => {
    expect(graded({ gradeOverride: theirs }, more)).toEqual({
      ...graded({}, {}),
      findings: [finding],
    })
  })

  it('may be exactly as long as is allowed', () => {
    const gradeFor = (days: number) =>
      graded({ gradeOverride }, { override: { longest: { days } } }).grade
    expect([gradeFor(61), gradeFor(60)]).toEqual(['A', 'B'])
  })

  it('of a day holds on that day only', () => {
    const oneDay = { override: { longest: { days: 1 } } }
    const until = (day: IsoDate) =>
      graded({ gradeOverride: { ...gradeOverride, on: today, until: day } }, oneDay)
    expect(until(today).grade).toBe('A')
    expect(until('2026-11-22')).toMatchObject({ grade: 'B', findings: [{ latest: today }] })
  })

  it('may be allowed past the end of the calendar', () => {
    const to = { ...gradeOverride, until: '9999-12-31' } as const
    for (const longest of [{ months: 120_000 }, { days: 1e15 }, { months: 1e15 }]) {
      expect(graded({ gradeOverride: to }, { override: { longest } }).grade).toBe('A')
    }
  })

  it('gives a grade where the method has none, and beats the minimum stay', () => {
    expect(graded({ gradeOverride, facts: {} }, { override })).toMatchObject({
      grade: 'A',
      calculated: null,
      findings: [{ code: 'conditions/fact-missing' }],
    })
    const stays = { gradeOverride, grade: 'C', gradeSince: '2026-11-01' } as const
    const { reasons, ...brief } = graded(stays, { override, minimumStay: { months: 3 } })
    expect(brief).toMatchObject({ grade: 'A', rule: '/override', calculated: 'B' })
    expect(reasons.slice(-2)).toMatchObject([
      { code: 'grading/held-by-minimum-stay', grade: 'C', instead: 'B' },
      { code: 'grading/overridden', grade: 'A', instead: 'C' },
    ])
  })

  it('is looked for in every customer of a book', () => {
    const book = [
      { id: 'c1', facts: { x: 60 } },
      { id: 'c2', facts: { x: 60 }, gradeOverride },
    ]
    for (const policy of [scorecard, { ...scorecard, override }]) {
      expect(gradeCustomers(book, policy, { today, reasons: true }).graded).toEqual(
        book.map((customer) => gradeCustomer(customer, policy, { today })),
      )
    }
    const [, second] = gradeCustomers(book, scorecard, { today }).graded
    expect(second?.findings).toMatchObject([{ code: 'grading/override-not-allowed' }])
  })

  it('overrules a person too', () => {
    const assigned: AssignedPolicy = { method: 'assigned', grades, override }
    const customer = { id: 'c', grade: 'C', gradeOverride }
    expect(gradeCustomer(customer, assigned, { today })).toMatchObject({
      grade: 'A',
      rule: '/override',
      calculated: 'C',
    })
  })
})
