import { describe, expect, it } from 'vitest'
import { changeProblem as problem } from '../../tests/visit-problem.js'
import { applyPatches, stateText } from '../shared/index.js'
import { lockVisit } from './lock-visit.js'
import { moveVisit } from './move-visit.js'
import { planVisits } from './plan-visits.js'
import { recordVisit } from './record-visit.js'

const plan = planVisits(problem)
const visitId = 'c1#1'

describe('moveVisit (RULES #18, #19)', () => {
  it('begins from the plan it was written for', () => {
    expect(Object.values(plan.visits).map(({ id, on }) => [id, on])).toEqual([
      ['c1#1', '2026-11-23'],
      ['c1#2', '2026-11-30'],
      ['c2#1', '2026-11-24'],
      ['c2#2', '2026-12-01'],
      ['c3#1', '2026-11-24'],
      ['c3#2', '2026-12-01'],
    ])
  })

  it.each([
    ['the place where it is', { visitId }, { code: 'visits/already-there', on: '2026-11-23' }],
    [
      'a visit that is not there',
      { visitId: 'c9#1', on: '2026-11-25' },
      { code: 'visits/no-such-visit', visitId: 'c9#1' },
    ],
    [
      'a rep who is not there',
      { visitId, repId: 'r9' },
      { code: 'visits/no-such-rep', repId: 'r9' },
    ],
    [
      'a weekend',
      { visitId, on: '2026-11-28' },
      { code: 'visits/day-off', on: '2026-11-28', dayOff: 'weekly' },
    ],
    [
      'a holiday, with its name',
      { visitId, on: '2026-11-26' },
      { code: 'visits/day-off', on: '2026-11-26', dayOff: 'holiday', name: 'Founders’ day' },
    ],
    [
      'an absence of the other rep',
      { visitId, on: '2026-11-25', repId: 'r2' },
      { code: 'visits/day-off', on: '2026-11-25', dayOff: 'absence' },
    ],
    [
      'a full day',
      { visitId, on: '2026-11-24' },
      { code: 'visits/day-full', on: '2026-11-24', capacity: 2 },
    ],
    [
      'a day after the horizon',
      { visitId, on: '2026-12-07' },
      { code: 'visits/outside-horizon', from: '2026-11-23', until: '2026-12-04' },
    ],
    [
      'a day on which the customer is visited anyway',
      { visitId, on: '2026-11-30' },
      { code: 'visits/same-customer-same-day', on: '2026-11-30' },
    ],
  ] as const)('refuses %s and leaves the plan untouched', (_, move, reason) => {
    expect(moveVisit(plan, move, problem)).toEqual({
      status: 'refused',
      plan,
      patches: [],
      inversePatches: [],
      reasons: [reason],
    })
  })

  it('a later day: says how late, and the next visit is due from there', () => {
    const step = moveVisit(plan, { visitId, on: '2026-11-25' }, problem)
    expect(step.reasons).toEqual([
      { code: 'visits/change-late', on: '2026-11-25', latest: '2026-11-23', days: 2 },
    ])
    expect(step.plan.visits[visitId]).toMatchObject({
      on: '2026-11-25',
      dueOn: '2026-11-23',
      lateDays: 2,
    })
    expect(step.plan.visits[visitId]?.reasons[1]).toEqual({
      code: 'visits/moved',
      on: '2026-11-25',
      from: '2026-11-23',
      fromRepId: 'r1',
    })
    expect(step.plan.visits['c1#2']).toMatchObject({
      on: '2026-11-30',
      dueOn: '2026-12-02',
      reasons: [{ code: 'visits/cadence' }, { code: 'visits/kept-day', dueBefore: '2026-11-30' }],
    })
    expect(step.plan.score).toEqual({ ...plan.score, inTime: 5, late: 1, lateDays: 2 })
    expect(step.plan.load['r1']?.['2026-11-23']?.visits).toBe(0)
    expect(step.plan.load['r1']?.['2026-11-25']?.visits).toBe(1)
  })

  it('an earlier day: says how early, and a visit that now falls due within the horizon is listed', () => {
    const step = moveVisit(plan, { visitId: 'c1#2', on: '2026-11-25' }, problem)
    expect(step.reasons).toEqual([
      { code: 'visits/change-early', on: '2026-11-25', earliest: '2026-11-27', days: 2 },
    ])
    expect(step.plan.unplanned['c1#3']).toMatchObject({
      dueOn: '2026-12-02',
      reasons: [{ code: 'visits/cadence' }, { code: 'visits/due-after-change' }],
    })
    expect(step.plan.score).toMatchObject({ due: 7, planned: 6, unplanned: 1 })
  })

  it('to another rep on the same day', () => {
    const step = moveVisit(plan, { visitId, repId: 'r2' }, problem)
    expect(step.reasons).toEqual([
      { code: 'visits/change-in-time', on: '2026-11-23', dueOn: '2026-11-23' },
    ])
    expect(step.plan.load['r2']?.['2026-11-23']).toEqual({ visits: 1, capacity: 1 })
  })

  it('the patches lead there and back, and the plan that was passed is not touched', () => {
    const before = stateText(plan)
    const step = moveVisit(plan, { visitId: 'c1#2', on: '2026-11-25' }, problem)
    expect(stateText(plan)).toBe(before)
    expect(stateText(applyPatches(plan, step.patches))).toBe(stateText(step.plan))
    expect(stateText(applyPatches(step.plan, step.inversePatches))).toBe(before)
  })
})

describe('an id that every object inherits', () => {
  it.each(['constructor', 'toString', '__proto__'])('%s is no visit', (inherited) => {
    const reasons = [{ code: 'visits/no-such-visit', visitId: inherited }]
    const steps = [
      moveVisit(plan, { visitId: inherited, on: '2026-11-25' }, problem),
      lockVisit(plan, { visitId: inherited, locked: true }),
      recordVisit(plan, { visitId: inherited, on: '2026-11-23' }, problem),
    ]
    for (const step of steps) expect(step).toMatchObject({ status: 'refused', plan, reasons })
  })
})

describe('lockVisit', () => {
  it('a locked visit is not moved until it is unlocked', () => {
    const locked = lockVisit(plan, { visitId, locked: true })
    expect(locked.plan.visits[visitId]?.locked).toBe(true)
    expect(moveVisit(locked.plan, { visitId, on: '2026-11-25' }, problem).reasons).toEqual([
      { code: 'visits/visit-locked', visitId },
    ])
    const free = lockVisit(locked.plan, { visitId, locked: false })
    expect(stateText(free.plan)).toBe(stateText(plan))
    expect(moveVisit(free.plan, { visitId, on: '2026-11-25' }, problem).status).toBe('done')
  })

  it('refuses a visit that is not there', () => {
    expect(lockVisit(plan, { visitId: 'c9#1', locked: true }).status).toBe('refused')
  })
})

describe('recordVisit (RULES #20)', () => {
  it('a planned visit is done on the day it took place', () => {
    const step = recordVisit(plan, { visitId, on: '2026-11-23' }, problem)
    expect(step.plan.visits[visitId]).toMatchObject({ status: 'done', on: '2026-11-23' })
    expect(step.reasons).toEqual([{ code: 'visits/recorded', visitId, on: '2026-11-23' }])
    expect(moveVisit(step.plan, { visitId, on: '2026-11-25' }, problem).reasons).toEqual([
      { code: 'visits/visit-done', visitId },
    ])
    expect(recordVisit(step.plan, { visitId, on: '2026-11-23' }, problem).reasons).toEqual([
      { code: 'visits/visit-done', visitId },
    ])
  })

  it('an ad hoc visit counts for the cadence like a planned one', () => {
    const step = recordVisit(plan, { customerId: 'c2', repId: 'r1', on: '2026-11-23' }, problem)
    expect(step.plan.visits['c2#3']).toMatchObject({
      kind: 'ad-hoc',
      status: 'done',
      on: '2026-11-23',
    })
    expect(step.plan.visits['c2#1']).toMatchObject({ on: '2026-11-24', dueOn: '2026-11-30' })
  })

  it.each([
    [
      'a visit to come',
      { visitId, on: '2026-11-24' },
      { code: 'visits/not-yet', on: '2026-11-24', today: '2026-11-23' },
    ],
    [
      'a visit that is not there',
      { visitId: 'c9#1', on: '2026-11-23' },
      { code: 'visits/no-such-visit', visitId: 'c9#1' },
    ],
    [
      'a customer who is not there',
      { customerId: 'c9', repId: 'r1', on: '2026-11-23' },
      { code: 'visits/no-such-customer', customerId: 'c9' },
    ],
    [
      'a rep who is not there',
      { customerId: 'c1', repId: 'r9', on: '2026-11-23' },
      { code: 'visits/no-such-rep', repId: 'r9' },
    ],
  ] as const)('refuses %s', (_, taken, reason) => {
    expect(recordVisit(plan, taken, problem)).toMatchObject({
      status: 'refused',
      reasons: [reason],
    })
  })
})
