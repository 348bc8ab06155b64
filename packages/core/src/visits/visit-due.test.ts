import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import { carDealer } from '../presets/car-dealer.js'
import type { IsoDate } from '../shared/index.js'
import type { VisitPolicy } from './schema.js'
import { visitDue } from './visit-due.js'

const dealer = carDealer.visits as VisitPolicy
const floor = { every: { days: 90 } }

describe('cadences by grade (RULES #1, #2)', () => {
  it.each(['C-VIS-01', 'C-VIS-02', 'C-VIS-03', 'C-VIS-04'])('%s', (id) => {
    const { input, expected } = practiceCase<
      { grade: string; lastVisit: IsoDate; today: IsoDate },
      { intervalDays: number; due: IsoDate; overdueDays: number }
    >(id)
    const due = visitDue(
      { id: 'c', grade: input.grade, lastVisitOn: input.lastVisit },
      dealer,
      input,
    )
    expect(due).toMatchObject({ dueOn: expected.due, overdueDays: expected.overdueDays })
    expect(due.reasons[0]).toMatchObject({
      every: { days: expected.intervalDays },
      grade: input.grade,
    })
  })

  it('C-VIS-10: an ad hoc visit resets the clock like a planned one', () => {
    const { input, expected } = practiceCase<
      { grade: string; visits: { date: IsoDate; kind: 'planned' | 'adhoc' }[] },
      { due: IsoDate }
    >('C-VIS-10')
    const visits = input.visits.map(({ date, kind }) => {
      return { on: date, kind: kind === 'adhoc' ? ('ad-hoc' as const) : kind }
    })
    const customer = { id: 'c', grade: input.grade, visits }
    expect(visitDue(customer, dealer, { today: '2025-03-06' }).dueOn).toBe(expected.due)
  })

  it('the first cadence that matches decides: exceptions stand above the rule', () => {
    const policy: VisitPolicy = {
      cadences: [
        { grade: 'A', when: { fact: 'fleet', is: true }, every: { days: 1 } },
        { grade: 'A', every: { days: 2 } },
      ],
      floor,
    }
    const fleet = {
      id: 'c',
      grade: 'A',
      lastVisitOn: '2025-03-03',
      facts: { fleet: true },
    } as const
    const due = visitDue(fleet, policy, { today: '2025-03-03' })
    expect(due.reasons[0]).toMatchObject({ rule: '/cadences/0', dueOn: '2025-03-04' })
    const other = visitDue({ ...fleet, facts: { fleet: false } }, policy, { today: '2025-03-03' })
    expect(other.reasons[0]).toMatchObject({ rule: '/cadences/1', dueOn: '2025-03-05' })
    expect(other.findings).toBeUndefined()
  })

  it('a condition on a fact that is missing does not match, and a finding says so (RULES #9)', () => {
    const policy: VisitPolicy = {
      cadences: [{ when: { fact: 'flet', is: true }, every: { days: 1 } }],
      floor,
    }
    const due = visitDue({ id: 'c', lastVisitOn: '2025-03-03' }, policy, { today: '2025-03-03' })
    expect(due.reasons[0]?.code).toBe('visits/floor')
    expect(due.findings).toEqual([
      { code: 'conditions/fact-missing', rule: '/cadences/0/when', fact: 'flet' },
    ])
  })

  it('a visit dated after today is not counted yet', () => {
    const customer = {
      id: 'c',
      grade: 'B',
      visits: [{ on: '2025-03-03' }, { on: '2025-03-20' }],
    } as const
    expect(visitDue(customer, dealer, { today: '2025-03-06' }).dueOn).toBe('2025-03-10')
  })
})

describe('phases after delivery (RULES #3 to #5)', () => {
  it.each(['C-VIS-05', 'C-VIS-06', 'C-VIS-07', 'C-VIS-08'])('%s', (id) => {
    const { input, expected } = practiceCase<
      { delivered: IsoDate; lastVisit: IsoDate | null },
      { due: IsoDate; phase?: 'within3m' | 'after3m'; phaseChange?: IsoDate }
    >(id)
    const customer = {
      id: 'c',
      facts: { deliveredOn: input.delivered },
      ...(input.lastVisit === null ? {} : { lastVisitOn: input.lastVisit }),
    }
    const due = visitDue(customer, dealer, { today: input.lastVisit ?? input.delivered })
    expect(due.dueOn).toBe(expected.due)
    if (expected.phase !== undefined) {
      const phase = expected.phase === 'within3m' ? 'new-owner' : 'owner'
      expect(due.reasons[0]).toMatchObject({ phase })
    }
    if (expected.phaseChange !== undefined) {
      expect(due.reasons[0]).toMatchObject({ phaseEndsOn: expected.phaseChange })
    }
  })

  it('on the day of the change the next phase has begun', () => {
    const facts = { deliveredOn: '2025-01-31' }
    const phase = (lastVisitOn: IsoDate) =>
      visitDue({ id: 'c', lastVisitOn, facts }, dealer, { today: lastVisitOn }).reasons[0]
    expect(phase('2025-04-29')).toMatchObject({ phase: 'new-owner' })
    expect(phase('2025-04-30')).toMatchObject({ phase: 'owner', dueOn: '2025-07-30' })
  })

  it('a visit before delivery does not count for the owner', () => {
    const customer = {
      id: 'c',
      lastVisitOn: '2025-01-30',
      facts: { deliveredOn: '2025-01-31' },
    } as const
    const due = visitDue(customer, dealer, { today: '2025-02-01' })
    expect(due.reasons[0]).toMatchObject({
      start: 'phase',
      since: '2025-01-31',
      dueOn: '2025-02-14',
    })
  })

  it('lengths are added up from the first day: 31 January plus 3 plus 3 months is 31 July', () => {
    const policy: VisitPolicy = {
      phases: [
        { id: 'first', startsOn: 'deliveredOn', lasts: { months: 3 }, then: 'second' },
        { id: 'second', lasts: { months: 3 }, then: 'third' },
        { id: 'third' },
      ],
      cadences: [
        { phase: 'first', every: { days: 10 } },
        { phase: 'second', every: { days: 20 } },
        { phase: 'third', every: { days: 30 } },
      ],
      floor,
    }
    const facts = { deliveredOn: '2025-01-31' }
    const rule = (lastVisitOn: IsoDate) =>
      visitDue({ id: 'c', lastVisitOn, facts }, policy, { today: lastVisitOn }).reasons[0]
    expect(rule('2025-04-29')).toMatchObject({ phase: 'first', phaseEndsOn: '2025-04-30' })
    expect(rule('2025-07-30')).toMatchObject({ phase: 'second', phaseEndsOn: '2025-07-31' })
    expect(rule('2025-07-31')).toMatchObject({ phase: 'third' })
  })

  it('a delivery to come has not begun', () => {
    const customer = { id: 'c', facts: { deliveredOn: '2025-03-10' } }
    expect(visitDue(customer, dealer, { today: '2025-03-06' }).reasons[0]?.code).toBe(
      'visits/never-visited',
    )
  })

  it('a delivery date that is none is a finding', () => {
    const customer = {
      id: 'c',
      lastVisitOn: '2025-03-03',
      facts: { deliveredOn: '31.01.2025' },
    } as const
    const due = visitDue(customer, dealer, { today: '2025-03-06' })
    expect(due.reasons[0]?.code).toBe('visits/floor')
    const finding = {
      code: 'conditions/fact-of-wrong-type',
      fact: 'deliveredOn',
      expected: 'date',
      found: 'text',
    }
    expect(due.findings).toEqual([
      { ...finding, rule: '/cadences/4/phase' },
      { ...finding, rule: '/cadences/5/phase' },
    ])
  })
})

describe('the floor and the first visit (RULES #3, #8)', () => {
  it('C-VIS-12: a silent customer keeps the least contact', () => {
    const { input, expected } = practiceCase<
      { floorDays: number; lastContact: IsoDate },
      { due: IsoDate }
    >('C-VIS-12')
    const policy: VisitPolicy = { cadences: [], floor: { every: { days: input.floorDays } } }
    const due = visitDue({ id: 'c', lastVisitOn: input.lastContact }, policy, {
      today: '2025-01-10',
    })
    expect(due.dueOn).toBe(expected.due)
    expect(due.reasons[0]).toMatchObject({ code: 'visits/floor', rule: '/floor' })
  })

  it('a grade without a cadence falls to the floor, never out of sight', () => {
    const due = visitDue({ id: 'c', grade: 'Z', lastVisitOn: '2025-01-01' }, dealer, {
      today: '2025-01-10',
    })
    expect(due.reasons[0]?.code).toBe('visits/floor')
  })

  it('never visited and no first contact: due today', () => {
    const due = visitDue({ id: 'c', grade: 'C' }, dealer, { today: '2025-03-06' })
    expect(due).toMatchObject({ dueOn: '2025-03-06', status: 'due', urgency: 100 })
    expect(due.reasons[0]).toEqual({
      code: 'visits/never-visited',
      rule: '/cadences/3',
      dueOn: '2025-03-06',
    })
  })
})

describe('first contact within 24 hours (RULES #7)', () => {
  const arrived = { id: 'c', grade: 'C', firstContactAt: '2025-03-01T15:30:00+08:00' } as const

  it.each([
    ['2025-03-02T15:30:00+08:00', 'due'],
    ['2025-03-02T15:30:01+08:00', 'overdue'],
  ] as const)('with a clock at %s: %s', (now, status) => {
    const due = visitDue(arrived, dealer, { today: '2025-03-02', now })
    expect(due).toMatchObject({ dueAt: '2025-03-02T15:30:00+08:00', dueOn: '2025-03-02', status })
  })

  it('late by less than a day is said by the hour', () => {
    const due = visitDue(arrived, dealer, { today: '2025-03-02', now: '2025-03-02T16:00:00+08:00' })
    expect(due.overdueDays).toBe(0)
    expect(due.reasons[1]).toEqual({
      code: 'visits/overdue-since',
      dueAt: '2025-03-02T15:30:00+08:00',
    })
  })

  it.each([
    ['2025-03-01', 'not-due'],
    ['2025-03-02', 'due'],
    ['2025-03-03', 'overdue'],
  ] as const)('without a clock, in days: %s is %s', (today, status) => {
    expect(visitDue(arrived, dealer, { today }).status).toBe(status)
  })

  it('a visit or the confirming call since then ends it', () => {
    const visited = visitDue({ ...arrived, lastVisitOn: '2025-03-02' }, dealer, {
      today: '2025-03-03',
    })
    expect(visited.reasons[0]).toMatchObject({ code: 'visits/cadence', since: '2025-03-02' })
    const confirmed = { ...arrived, gradeConfirmedAt: '2025-03-02T10:00:00+08:00' } as const
    expect(visitDue(confirmed, dealer, { today: '2025-03-03' }).reasons[0]).toMatchObject({
      code: 'visits/cadence',
      since: '2025-03-02',
    })
  })
})

describe('the window and the urgency (RULES #6, #10)', () => {
  const policy: VisitPolicy = {
    cadences: [{ every: { days: 28 }, notBefore: { days: 20 }, notAfter: { days: 35 } }],
    floor,
  }
  const customer = { id: 'c', lastVisitOn: '2025-03-01' } as const

  it.each([
    ['2025-03-28', 'not-due', 0, 96],
    ['2025-03-29', 'due', 0, 100],
    ['2025-04-05', 'due', 0, 125],
    ['2025-04-06', 'overdue', 1, 128],
  ] as const)('on %s: %s', (today, status, overdueDays, urgency) => {
    expect(visitDue(customer, policy, { today })).toMatchObject({
      earliest: '2025-03-21',
      dueOn: '2025-03-29',
      latest: '2025-04-05',
      status,
      overdueDays,
      urgency,
    })
  })

  it('without notBefore, half the interval must have passed', () => {
    const due = visitDue({ id: 'c', grade: 'B', lastVisitOn: '2025-03-03' }, dealer, {
      today: '2025-03-03',
    })
    expect(due.earliest).toBe('2025-03-07')
  })
})
