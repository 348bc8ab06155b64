import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, changedPlan, planWish } from '../../tests/plan-changes.js'
import { expectConserved, visitProblem } from '../../tests/visit-problems.js'
import { applyPatches, daysBetween, stateText } from '../shared/index.js'
import type { VisitPlan } from './plan.js'
import { planVisits } from './plan-visits.js'

describe('changing a plan', () => {
  it('undo after any sequence of changes restores the plan, redo leads there again (RULES #21)', () => {
    fc.assert(
      fc.property(changedPlan, ({ first, steps, plan }) => {
        const undone = [...steps]
          .reverse()
          .reduce((state, { inversePatches }) => applyPatches(state, inversePatches), plan)
        expect(stateText(undone)).toBe(stateText(first))
        const redone = steps.reduce((state, { patches }) => applyPatches(state, patches), undone)
        expect(stateText(redone)).toBe(stateText(plan))
      }),
    )
  })

  it('a changed plan conserves what is due, and its load is the count of its visits (RULES #19)', () => {
    fc.assert(
      fc.property(changedPlan, ({ problem, plan }) => {
        expectConserved(plan, problem)
        for (const [repId, days] of Object.entries(plan.load)) {
          for (const [on, { visits }] of Object.entries(days)) {
            expect(visits).toBe(visitsOn(plan, repId, on).length)
          }
        }
      }),
    )
  })

  it('says of no day what its due date gives the lie to (RULES #19)', () => {
    fc.assert(
      fc.property(changedPlan, ({ plan }) => {
        for (const { on, dueOn, reasons } of Object.values(plan.visits)) {
          const day = reasons[1]
          if (day?.code === 'visits/on-due-date') expect(dueOn).toBe(on)
          if (day?.code === 'visits/first-possible-day' || day?.code === 'visits/waited')
            expect([day.dueOn, day.days]).toEqual([dueOn, daysBetween(dueOn, on)])
          if (day?.code === 'visits/brought-forward' || day?.code === 'visits/before-day-off')
            expect(day.dueOn).toBe(dueOn)
          if (day?.code === 'visits/kept-day') expect(day.dueBefore).not.toBe(dueOn)
        }
      }),
    )
  })

  it('what a person moves or adds breaks neither calendar nor capacity (RULES #12, #18)', () => {
    fc.assert(
      fc.property(changedPlan, ({ first, wishes, steps }) => {
        let plan = first
        for (const [index, { status, plan: after }] of steps.entries()) {
          const { kind } = wishes[index] ?? {}
          if (status === 'done' && (kind === 'move' || kind === 'add')) {
            for (const visit of Object.values(after.visits)) {
              const { id, repId, on, customerId } = visit
              const before = plan.visits[id]
              if (before?.on === on && before.repId === repId) continue
              const { visits, capacity } = after.load[repId]?.[on] ?? { visits: 1, capacity: 0 }
              expect(visits).toBeLessThanOrEqual(capacity)
              const sameDay = Object.values(after.visits).filter(
                (other) => other.customerId === customerId && other.on === on,
              )
              expect(sameDay).toEqual([visit])
            }
          }
          plan = after
        }
      }),
    )
  })

  it('an id is that of one visit, planned or not, and every one of them says why', () => {
    fc.assert(
      fc.property(changedPlan, ({ plan }) => {
        const { visits, unplanned } = plan
        expect(Object.keys(visits).filter((id) => Object.hasOwn(unplanned, id))).toEqual([])
        for (const [id, entry] of Object.entries({ ...visits, ...unplanned })) {
          expect(entry.id).toBe(id)
          expect(entry.reasons).toHaveLength(2)
          const [due] = entry.reasons
          if (due !== undefined && 'dueOn' in due) expect(due.dueOn).toBe(entry.dueOn)
        }
      }),
    )
  })

  it('the same changes give the same plan, to the byte', () => {
    fc.assert(
      fc.property(changedPlan, ({ problem, first, wishes, plan }) => {
        const again = wishes.reduce((state, wish) => changed(state, wish, problem).plan, first)
        expect(JSON.stringify(again)).toBe(JSON.stringify(plan))
      }),
    )
  })

  it('a refused change says why and changes nothing', () => {
    fc.assert(
      fc.property(visitProblem, planWish, (rules, wish) => {
        const plan = planVisits(rules)
        const { status, plan: after, patches, reasons } = changed(plan, wish, rules)
        expect(reasons.length).toBeGreaterThan(0)
        if (status === 'refused') {
          expect(after).toBe(plan)
          expect(patches).toEqual([])
        }
      }),
    )
  })
})

function visitsOn(plan: VisitPlan, repId: string, on: string) {
  return Object.values(plan.visits).filter((visit) => visit.repId === repId && visit.on === on)
}
