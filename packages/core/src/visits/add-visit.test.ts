import { describe, expect, it } from 'vitest'
import { changeProblem as problem } from '../../tests/visit-problem.js'
import { applyPatches, InvariantError, stateText } from '../shared/index.js'
import { addVisit } from './add-visit.js'
import { moveVisit } from './move-visit.js'
import { planVisits } from './plan-visits.js'

const plan = planVisits(problem)
/** Moved so early that the next visit of c1, `c1#3`, is due on Wednesday, 2026-12-02, and listed as unplanned. */
const listed = moveVisit(plan, { visitId: 'c1#2', on: '2026-11-25' }, problem).plan

describe('addVisit (RULES #22)', () => {
  it('a visit that is listed as unplanned keeps its id and is one of the cadence', () => {
    const addition = { customerId: 'c1', repId: 'r2', on: '2026-12-02' } as const
    const step = addVisit(listed, addition, problem)
    expect(step.status).toBe('done')
    expect(step.plan.visits['c1#3']).toMatchObject({
      ...addition,
      kind: 'cadence',
      status: 'planned',
      dueOn: '2026-12-02',
      lateDays: 0,
      reasons: [{ code: 'visits/cadence' }, { code: 'visits/added' }],
    })
    expect(step.plan.unplanned).toEqual({})
    expect(step.plan.score).toMatchObject({ due: 7, planned: 7, unplanned: 0 })
    expect(step.plan.load['r2']?.['2026-12-02']).toEqual({ visits: 1, capacity: 1 })
    expect(step.reasons).toEqual([
      { code: 'visits/change-in-time', on: '2026-12-02', dueOn: '2026-12-02' },
    ])
  })

  it('what is due after it is listed under a new id, even for the same day as before', () => {
    const step = addVisit(listed, { customerId: 'c1', repId: 'r2', on: '2026-11-24' }, problem)
    expect(step.plan.visits['c1#3']).toMatchObject({ on: '2026-11-24', kind: 'cadence' })
    expect(Object.keys(step.plan.unplanned)).toEqual(['c1#4'])
    expect(step.plan.unplanned['c1#4']).toMatchObject({
      dueOn: '2026-12-02',
      reasons: [{ code: 'visits/cadence' }, { code: 'visits/due-after-change' }],
    })
    expect(step.reasons).toEqual([
      { code: 'visits/change-early', on: '2026-11-24', earliest: '2026-11-27', days: 3 },
    ])
  })

  it('of a customer for whom nothing is listed it is one more, and the next is due from there', () => {
    const step = addVisit(plan, { customerId: 'c1', repId: 'r2', on: '2026-11-27' }, problem)
    expect(step.plan.visits['c1#3']).toMatchObject({ kind: 'ad-hoc', dueOn: '2026-11-30' })
    expect(step.plan.visits['c1#2']).toMatchObject({ on: '2026-11-30', dueOn: '2026-12-04' })
    expect(step.plan.score).toMatchObject({ due: 7, planned: 7, unplanned: 0 })
  })

  it('may be late, and says so', () => {
    const step = addVisit(listed, { customerId: 'c1', repId: 'r1', on: '2026-12-04' }, problem)
    expect(step.reasons).toEqual([
      { code: 'visits/change-late', on: '2026-12-04', latest: '2026-12-02', days: 2 },
    ])
    expect(step.plan.score).toMatchObject({ late: 1, lateDays: 2 })
  })

  it('has a time where one is given, which must be one', () => {
    const addition = { customerId: 'c1', repId: 'r1', on: '2026-11-25' } as const
    const timed = addVisit(plan, { ...addition, at: '09:30' }, problem)
    expect(timed.plan.visits['c1#3']?.at).toBe('09:30')
    expect(addVisit(plan, addition, problem).plan.visits['c1#3']).not.toHaveProperty('at')
    expect(() => addVisit(plan, { ...addition, at: '9:30\r\n' }, problem)).toThrow(InvariantError)
  })

  it.each([
    [
      'a customer who is not there',
      { customerId: 'c9' },
      { code: 'visits/no-such-customer', customerId: 'c9' },
    ],
    ['a rep who is not there', { repId: 'r9' }, { code: 'visits/no-such-rep', repId: 'r9' }],
    [
      'a weekend',
      { on: '2026-11-28' },
      { code: 'visits/day-off', on: '2026-11-28', dayOff: 'weekly' },
    ],
    [
      'a full day',
      { on: '2026-11-24' },
      { code: 'visits/day-full', on: '2026-11-24', capacity: 2 },
    ],
    [
      'a day after the horizon',
      { on: '2026-12-07' },
      { code: 'visits/outside-horizon', from: '2026-11-23', until: '2026-12-04' },
    ],
    [
      'a day on which the customer is visited anyway',
      { on: '2026-11-30' },
      { code: 'visits/same-customer-same-day', on: '2026-11-30' },
    ],
  ] as const)('refuses %s and leaves the plan untouched (RULES #18)', (_, wish, reason) => {
    const addition = { customerId: 'c1', repId: 'r1', on: '2026-11-25', ...wish } as const
    expect(addVisit(plan, addition, problem)).toEqual({
      status: 'refused',
      plan,
      patches: [],
      inversePatches: [],
      reasons: [reason],
    })
  })

  it('the patches lead there and back (RULES #21)', () => {
    const step = addVisit(listed, { customerId: 'c1', repId: 'r2', on: '2026-12-02' }, problem)
    expect(stateText(applyPatches(listed, step.patches))).toBe(stateText(step.plan))
    expect(stateText(applyPatches(step.plan, step.inversePatches))).toBe(stateText(listed))
  })
})
