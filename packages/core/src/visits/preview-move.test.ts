import { describe, expect, it } from 'vitest'
import { changeProblem as problem } from '../../tests/visit-problem.js'
import { lockVisit } from './lock-visit.js'
import type { VisitPlan } from './plan.js'
import { planVisits } from './plan-visits.js'
import { previewMove } from './preview-move.js'
import { removeVisit } from './remove-visit.js'

const plan = planVisits(problem)

describe('previewMove (RULES #24)', () => {
  it('says of every place what the move would: possible with its load, or refused', () => {
    const where = { from: '2026-11-23', until: '2026-11-26', repIds: ['r1'] } as const
    const empty = { visits: 0, capacity: 2 }
    expect(previewMove(plan, 'c1#1', problem, where)).toEqual([
      {
        on: '2026-11-23',
        repId: 'r1',
        status: 'refused',
        load: { visits: 1, capacity: 2 },
        reasons: [{ code: 'visits/already-there', on: '2026-11-23' }],
      },
      {
        on: '2026-11-24',
        repId: 'r1',
        status: 'refused',
        load: { visits: 2, capacity: 2 },
        reasons: [{ code: 'visits/day-full', on: '2026-11-24', capacity: 2 }],
      },
      {
        on: '2026-11-25',
        repId: 'r1',
        status: 'possible',
        load: { ...empty, visits: 1 },
        reasons: [{ code: 'visits/change-late', on: '2026-11-25', latest: '2026-11-23', days: 2 }],
      },
      {
        on: '2026-11-26',
        repId: 'r1',
        status: 'refused',
        load: { visits: 0, capacity: 0 },
        reasons: [
          { code: 'visits/day-off', on: '2026-11-26', dayOff: 'holiday', name: 'Founders’ day' },
        ],
      },
    ])
  })

  it('goes through all days of the plan, and on each day through the reps by id', () => {
    const places = previewMove(plan, 'c1#1', problem).map(({ on, repId }) => `${on} ${repId}`)
    expect(places).toHaveLength(12 * 2)
    expect(places).toEqual([...places].sort())
    expect(places[0]).toBe('2026-11-23 r1')
    expect(places.at(-1)).toBe('2026-12-04 r2')
  })

  it('a range beyond the plan ends with the plan, and an unknown rep has no place', () => {
    const where = { from: '2026-12-04', until: '2026-12-31', repIds: ['r9', 'r2'] } as const
    const places = previewMove(plan, 'c1#1', problem, where)
    expect(places.map(({ on, repId }) => [on, repId])).toEqual([['2026-12-04', 'r2']])
    expect(previewMove(plan, 'c1#1', problem, { from: '2026-12-05' })).toEqual([])
  })

  it('of an unplanned visit it says what adding it would', () => {
    const without = removeVisit(plan, { visitId: 'c2#2' }, problem).plan
    const where = { from: '2026-12-01', until: '2026-12-01' } as const
    expect(previewMove(without, 'c2#2', problem, where)).toEqual([
      {
        on: '2026-12-01',
        repId: 'r1',
        status: 'possible',
        load: { visits: 2, capacity: 2 },
        reasons: [{ code: 'visits/change-in-time', on: '2026-12-01', dueOn: '2026-12-01' }],
      },
      {
        on: '2026-12-01',
        repId: 'r2',
        status: 'possible',
        load: { visits: 1, capacity: 1 },
        reasons: [{ code: 'visits/change-in-time', on: '2026-12-01', dueOn: '2026-12-01' }],
      },
    ])
  })

  it('a visit that cannot be moved is refused everywhere, with one reason', () => {
    const visitId = 'c1#1'
    const reasonsOf = (previewed: VisitPlan, id: string, rules = problem) =>
      previewMove(previewed, id, rules).map(({ status, reasons }) => [status, ...reasons])
    const everywhere = (reason: object) => Array.from({ length: 24 }, () => ['refused', reason])
    const locked = lockVisit(plan, { visitId, locked: true }).plan
    expect(reasonsOf(locked, visitId)).toEqual(everywhere({ code: 'visits/visit-locked', visitId }))
    expect(reasonsOf(plan, 'constructor')).toEqual(
      everywhere({ code: 'visits/no-such-visit', visitId: 'constructor' }),
    )
    expect(reasonsOf(plan, visitId, { ...problem, customers: [] })).toEqual(
      everywhere({ code: 'visits/no-such-customer', customerId: 'c1' }),
    )
  })

  it('looks through the visits once, however many places there are', () => {
    let reads = 0
    const counting = new Proxy(plan.visits, {
      get: (visits, id, receiver) => {
        reads++
        return Reflect.get(visits, id, receiver) as unknown
      },
    })
    expect(previewMove({ ...plan, visits: counting }, 'c1#1', problem)).toEqual(
      previewMove(plan, 'c1#1', problem),
    )
    expect(reads).toBeLessThanOrEqual(Object.keys(plan.visits).length + 1)
  })
})
