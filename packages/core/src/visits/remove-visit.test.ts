import { describe, expect, it } from 'vitest'
import { changeProblem as problem, customer } from '../../tests/visit-problem.js'
import { applyPatches, stateText } from '../shared/index.js'
import { addVisit } from './add-visit.js'
import { lockVisit } from './lock-visit.js'
import { planVisits } from './plan-visits.js'
import { recordVisit } from './record-visit.js'
import { removeVisit } from './remove-visit.js'
import type { VisitProblem } from './schema.js'

const plan = planVisits(problem)

describe('removeVisit (RULES #23)', () => {
  it('what it was planned for is listed under its id, as taken out by a person', () => {
    const step = removeVisit(plan, { visitId: 'c2#2' }, problem)
    const takenOut = { code: 'visits/taken-out', on: '2026-12-01', repId: 'r1' }
    expect(step.reasons).toEqual([takenOut, { code: 'visits/still-due', dueOn: '2026-12-01' }])
    expect(step.plan.visits).not.toHaveProperty('c2#2')
    expect(step.plan.unplanned).toMatchObject({
      'c2#2': { customerId: 'c2', repId: 'r1', dueOn: '2026-12-01', overdueDays: 0 },
    })
    expect(step.plan.unplanned['c2#2']?.reasons).toMatchObject([
      { code: 'visits/cadence' },
      takenOut,
    ])
    expect(step.plan.load['r1']?.['2026-12-01']).toEqual({ visits: 1, capacity: 2 })
    expect(step.plan.score).toMatchObject({ due: 6, planned: 5, unplanned: 1 })
  })

  it('the next visit has its due date, and nothing is listed', () => {
    const step = removeVisit(plan, { visitId: 'c1#1' }, problem)
    expect(step.reasons).toEqual([{ code: 'visits/taken-out', on: '2026-11-23', repId: 'r1' }])
    expect(step.plan.visits['c1#2']).toMatchObject({ dueOn: '2026-11-23', lateDays: 7 })
    expect(step.plan.unplanned).toEqual({})
    expect(step.plan.score).toMatchObject({ due: 5, planned: 5, late: 1, lateDays: 7 })
  })

  it('another visit that is due by now keeps the reason of a change', () => {
    const early = addVisit(plan, { customerId: 'c1', repId: 'r1', on: '2026-12-03' }, problem).plan
    const step = removeVisit(early, { visitId: 'c1#2' }, problem)
    expect(step.plan.visits['c1#3']).toMatchObject({ dueOn: '2026-11-30', lateDays: 3 })
    expect(step.plan.unplanned).toEqual({})
  })

  it('one more visit that was added goes without a trace', () => {
    const added = addVisit(plan, { customerId: 'c1', repId: 'r2', on: '2026-11-27' }, problem)
    const step = removeVisit(added.plan, { visitId: 'c1#3' }, problem)
    expect(stateText(step.plan)).toBe(stateText(plan))
  })

  it('takes out an appointment, with what it broke', () => {
    const agreed: VisitProblem = {
      ...problem,
      customers: [customer('c9', { grade: 'C', lastVisitOn: '2026-11-20' })],
      appointments: [{ id: 'a1', customerId: 'c9', repId: 'r1', on: '2026-11-28' }],
    }
    const before = planVisits(agreed)
    expect(before.findings).toMatchObject([{ code: 'visits/appointment-on-day-off' }])
    const step = removeVisit(before, { visitId: 'c9#1' }, agreed)
    expect(step.plan).toMatchObject({ visits: {}, findings: [] })
    expect(step.plan.unplanned['c9#1']).toMatchObject({
      dueOn: '2026-12-04',
      reasons: [{ code: 'visits/cadence' }, { code: 'visits/taken-out' }],
    })
    expect(stateText(applyPatches(step.plan, step.inversePatches))).toBe(stateText(before))
  })

  it('refuses what is locked, done or not there, and a customer who is not there (RULES #18)', () => {
    const visitId = 'c1#1'
    const locked = lockVisit(plan, { visitId, locked: true }).plan
    const done = recordVisit(plan, { visitId, on: '2026-11-23' }, problem).plan
    const nobody = { ...problem, customers: [] }
    const refused = (step: ReturnType<typeof removeVisit>) => [step.status, step.reasons]
    expect(refused(removeVisit(locked, { visitId }, problem))).toEqual([
      'refused',
      [{ code: 'visits/visit-locked', visitId }],
    ])
    expect(refused(removeVisit(done, { visitId }, problem))).toEqual([
      'refused',
      [{ code: 'visits/visit-done', visitId }],
    ])
    expect(refused(removeVisit(plan, { visitId: 'constructor' }, problem))).toEqual([
      'refused',
      [{ code: 'visits/no-such-visit', visitId: 'constructor' }],
    ])
    expect(refused(removeVisit(plan, { visitId }, nobody))).toEqual([
      'refused',
      [{ code: 'visits/no-such-customer', customerId: 'c1' }],
    ])
  })

  it('the patches lead there and back (RULES #21)', () => {
    const step = removeVisit(plan, { visitId: 'c2#2' }, problem)
    expect(stateText(applyPatches(plan, step.patches))).toBe(stateText(step.plan))
    expect(stateText(applyPatches(step.plan, step.inversePatches))).toBe(stateText(plan))
  })
})
