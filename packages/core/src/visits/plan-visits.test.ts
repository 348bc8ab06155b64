import { describe, expect, it } from 'vitest'
import { customer, problem } from '../../tests/visit-problem.js'
import type { Customer } from '../shared/index.js'
import { planVisits } from './plan-visits.js'
import type { VisitProblem } from './schema.js'

const days = (plan: ReturnType<typeof planVisits>, id: string) =>
  Object.values(plan.visits)
    .filter(({ customerId }) => customerId === id)
    .map(({ on }) => on)
const dayReason = (plan: ReturnType<typeof planVisits>, visitId: string) =>
  plan.visits[visitId]?.reasons[1]

describe('the day of a visit (RULES #13)', () => {
  it('is the due date, again and again, since every visit starts the clock', () => {
    const plan = planVisits(problem())
    expect(days(plan, 'c1')).toEqual(['2026-11-23', '2026-11-30'])
    expect(plan.visits['c1#1']?.reasons).toEqual([
      {
        code: 'visits/cadence',
        rule: '/cadences/1',
        every: { weeks: 1 },
        since: '2026-11-16',
        start: 'visit',
        dueOn: '2026-11-23',
        grade: 'B',
      },
      { code: 'visits/on-due-date' },
    ])
  })

  it('is the last working day before a day off', () => {
    const plan = planVisits(problem({ customers: [customer('c1', { lastVisitOn: '2026-11-21' })] }))
    expect(plan.visits['c1#1']).toMatchObject({ on: '2026-11-27', lateDays: 0 })
    expect(dayReason(plan, 'c1#1')).toEqual({
      code: 'visits/before-day-off',
      dueOn: '2026-11-28',
      dayOff: 'weekly',
    })
  })

  it('names a holiday and an absence as what they are', () => {
    const calendar = {
      workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: [{ from: '2026-11-26' }],
      absences: [{ repId: 'r1', from: '2026-11-27' }],
    } satisfies VisitProblem['calendar']
    const customers = [
      customer('c1', { lastVisitOn: '2026-11-19' }),
      customer('c2', { lastVisitOn: '2026-11-20' }),
    ]
    const plan = planVisits(problem({ calendar, customers }))
    expect(dayReason(plan, 'c1#1')).toMatchObject({ dueOn: '2026-11-26', dayOff: 'holiday' })
    expect(dayReason(plan, 'c2#1')).toMatchObject({ dueOn: '2026-11-27', dayOff: 'absence' })
    expect([...days(plan, 'c1'), ...days(plan, 'c2')].slice(0, 1)).toEqual(['2026-11-25'])
  })

  it('is a made-up working day where the calendar has one', () => {
    const calendar = {
      workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      extraWorkingDays: [{ on: '2026-11-28' }],
    } satisfies VisitProblem['calendar']
    const plan = planVisits(
      problem({ calendar, customers: [customer('c1', { lastVisitOn: '2026-11-21' })] }),
    )
    expect(days(plan, 'c1')[0]).toBe('2026-11-28')
  })

  it('is the first possible one when the visit is overdue', () => {
    const plan = planVisits(problem({ customers: [customer('c1', { lastVisitOn: '2026-11-01' })] }))
    expect(plan.visits['c1#1']).toMatchObject({
      on: '2026-11-23',
      dueOn: '2026-11-08',
      lateDays: 15,
    })
    expect(dayReason(plan, 'c1#1')).toEqual({
      code: 'visits/first-possible-day',
      dueOn: '2026-11-08',
      days: 15,
    })
  })

  it('is not before half the interval: a two-day cadence over a weekend waits for Monday', () => {
    const plan = planVisits(
      problem({
        customers: [customer('c1', { grade: 'A', lastVisitOn: '2026-11-27' })],
        today: '2026-11-27',
        from: '2026-11-27',
        days: 5,
      }),
    )
    expect(days(plan, 'c1')).toEqual(['2026-11-30'])
    expect(dayReason(plan, 'c1#1')).toEqual({
      code: 'visits/first-possible-day',
      dueOn: '2026-11-29',
      days: 1,
    })
  })
})

describe('capacity (RULES #12 to #14)', () => {
  const due = (ids: string[], lastVisitOn: Customer['lastVisitOn']) =>
    ids.map((id) => customer(id, lastVisitOn === undefined ? {} : { lastVisitOn }))

  it('visits are brought forward when the due day cannot hold them all, the last by id first to stay', () => {
    // Three are due on Thursday, which holds two: one comes a day early, and none is late.
    const plan = planVisits(problem({ customers: due(['c1', 'c2', 'c3'], '2026-11-19'), days: 5 }))
    expect(plan.score).toEqual({
      due: 3,
      planned: 3,
      inTime: 3,
      late: 0,
      lateDays: 0,
      unplanned: 0,
    })
    expect(days(plan, 'c1')).toEqual(['2026-11-25'])
    expect(dayReason(plan, 'c1#1')).toEqual({
      code: 'visits/brought-forward',
      dueOn: '2026-11-26',
      days: 1,
    })
    expect(days(plan, 'c2')).toEqual(['2026-11-26'])
  })

  it('when nothing can be brought forward, the less urgent wait and say how long', () => {
    const plan = planVisits(problem({ customers: due(['c1', 'c2', 'c3'], '2026-11-16'), days: 5 }))
    expect(days(plan, 'c3')).toEqual(['2026-11-24'])
    expect(plan.visits['c3#1']).toMatchObject({ lateDays: 1 })
    expect(dayReason(plan, 'c3#1')).toEqual({
      code: 'visits/waited',
      dueOn: '2026-11-23',
      days: 1,
      fullDays: 1,
    })
  })

  it('what still waits at the end is unplanned, and the days it waited on are all full', () => {
    const plan = planVisits(
      problem({ customers: due(['c1', 'c2', 'c3', 'c4', 'c5'], '2026-11-16'), days: 2 }),
    )
    expect(plan.score).toMatchObject({ due: 5, planned: 4, unplanned: 1 })
    expect(plan.unplanned['c5#1']?.reasons[1]).toEqual({
      code: 'visits/no-capacity',
      repId: 'r1',
      fullFrom: '2026-11-23',
      fullDays: 2,
      visitsPerDay: 2,
    })
    expect(plan.load['r1']).toEqual({
      '2026-11-23': { visits: 2, capacity: 2 },
      '2026-11-24': { visits: 2, capacity: 2 },
    })
  })

  it('a visit is brought forward for the sake of another that is not planned yet', () => {
    // A is due on Sunday, after its visit on Friday that the first look ahead cannot see, and takes Monday's one place.
    const customers = [
      customer('a', { grade: 'A', lastVisitOn: '2026-11-21' }),
      customer('c', { grade: 'C', lastVisitOn: '2026-11-16' }),
    ]
    const reps = [{ id: 'r1', name: 'Ines Duarte', visitsPerDay: 1 }]
    const plan = planVisits(problem({ customers, reps, days: 8 }))
    expect(days(plan, 'a')).toEqual(['2026-11-23', '2026-11-25', '2026-11-27', '2026-11-30'])
    expect(days(plan, 'c')).toEqual(['2026-11-26'])
    expect(dayReason(plan, 'c#1')).toMatchObject({ code: 'visits/brought-forward', days: 4 })
    expect(plan.score).toMatchObject({ planned: 5, unplanned: 0 })
  })

  it('the most urgent goes first', () => {
    const customers = [
      customer('c1', { lastVisitOn: '2026-11-15' }),
      customer('c2', { lastVisitOn: '2026-11-14' }),
      customer('c3', { grade: 'A', lastVisitOn: '2026-11-19' }),
    ]
    const plan = planVisits(problem({ customers, days: 1 }))
    // On Monday A has let 200 % of its interval pass, c2 128 % and c1 114 %.
    expect(Object.keys(plan.visits).sort()).toEqual(['c2#1', 'c3#1'])
    expect(Object.keys(plan.unplanned)).toEqual(['c1#1'])
  })
})

describe('nobody is dropped in silence (RULES #16)', () => {
  it.each([
    ['no rep', { repId: undefined }, { code: 'visits/no-rep' }],
    ['an unknown rep', { repId: 'r9' }, { code: 'visits/unknown-rep', repId: 'r9' }],
    [
      'a rep who is never at work',
      { repId: 'r2' },
      { code: 'visits/rep-never-at-work', repId: 'r2' },
    ],
  ])('%s', (_, { repId }, reason) => {
    const { repId: _repId, ...without } = customer('c1')
    const plan = planVisits(
      problem({
        customers: [repId === undefined ? without : { ...without, repId }],
        reps: [
          { id: 'r1', name: 'Ines Duarte', visitsPerDay: 2 },
          { id: 'r2', name: 'Wei Zhang', visitsPerDay: 2 },
        ],
        calendar: {
          ...problem().calendar,
          absences: [{ repId: 'r2', from: '2026-11-01', to: '2026-12-31' }],
        },
      }),
    )
    expect(plan.score).toMatchObject({ due: 1, planned: 0, unplanned: 1 })
    expect(plan.unplanned['c1#1']?.reasons[1]).toEqual(reason)
  })

  it('a horizon that ends on days off leaves what falls due there unplanned', () => {
    const plan = planVisits(
      problem({
        customers: [customer('c1', { grade: 'A', lastVisitOn: '2026-11-27' })],
        today: '2026-11-27',
        from: '2026-11-27',
        days: 3,
      }),
    )
    expect(plan.unplanned['c1#1']?.reasons[1]).toEqual({
      code: 'visits/no-day-left',
      repId: 'r1',
      earliest: '2026-11-28',
    })
  })

  it('who is not due within the horizon is neither planned nor missing', () => {
    const plan = planVisits(
      problem({ customers: [customer('c1', { grade: 'C', lastVisitOn: '2026-11-23' })], days: 13 }),
    )
    expect(plan.score).toMatchObject({ due: 0 })
  })

  it('a fact that a rule needed is reported with its customer', () => {
    const policy = {
      ...problem().policy,
      cadences: [{ when: { fact: 'fleet', is: true }, every: { days: 1 } }],
    }
    expect(planVisits(problem({ policy })).findings).toEqual([
      {
        code: 'conditions/fact-missing',
        rule: '/cadences/0/when',
        fact: 'fleet',
        customerId: 'c1',
      },
    ])
  })

  it('a visit dated after today is reported, since it is not counted', () => {
    const plan = planVisits(problem({ customers: [customer('c1', { lastVisitOn: '2027-01-01' })] }))
    expect(plan.findings).toEqual([
      { code: 'visits/visit-after-today', on: '2027-01-01', customerId: 'c1' },
    ])
    expect(days(plan, 'c1')[0]).toBe('2026-11-23')
  })

  it('two customers of one id, past the schema, are refused rather than one of them lost', () => {
    expect(() => planVisits(problem({ customers: [customer('c1'), customer('c1')] }))).toThrow(
      'visits/id-repeated',
    )
  })

  it('a team of nobody and a list of nobody make an empty plan', () => {
    expect(planVisits(problem({ customers: [], reps: [] }))).toMatchObject({
      visits: {},
      unplanned: {},
      load: {},
      findings: [],
    })
  })
})
