import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, expectConserved, REPS, today, visitProblem } from '../../tests/visit-problems.js'
import { applyPatches, stateText } from '../shared/index.js'
import { lockVisit } from './lock-visit.js'
import { moveVisit } from './move-visit.js'
import type { PlanStep, VisitPlan } from './plan.js'
import { planVisits } from './plan-visits.js'
import { recordVisit } from './record-visit.js'
import type { VisitProblem } from './schema.js'

describe('changing a plan', () => {
  const change = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('move' as const),
        visit: fc.nat(),
        on: day(0, 18),
        repId: fc.constantFrom(...REPS),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('lock' as const),
        visit: fc.nat(),
        locked: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('record' as const), visit: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('ad-hoc' as const),
        customer: fc.nat({ max: 2 }),
        on: day(-3, 0),
      }),
    },
  )

  const step = (
    plan: VisitPlan,
    rules: VisitProblem,
    wish: typeof change extends fc.Arbitrary<infer Wish> ? Wish : never,
  ): PlanStep => {
    const ids = Object.keys(plan.visits)
    const visitId = 'visit' in wish ? (ids[wish.visit % ids.length] ?? 'none') : 'none'
    if (wish.kind === 'move')
      return moveVisit(plan, { visitId, on: wish.on, repId: wish.repId }, rules)
    if (wish.kind === 'lock') return lockVisit(plan, { visitId, locked: wish.locked })
    if (wish.kind === 'record') return recordVisit(plan, { visitId, on: today }, rules)
    const customerId = `c${wish.customer % Math.max(1, rules.customers.length)}`
    return recordVisit(plan, { customerId, repId: 'r1', on: wish.on }, rules)
  }

  it('undo after any sequence of changes restores the plan, redo leads there again (RULES #21)', () => {
    fc.assert(
      fc.property(visitProblem, fc.array(change, { maxLength: 8 }), (rules, wishes) => {
        const first = planVisits(rules)
        const steps: PlanStep[] = []
        let plan = first
        for (const wish of wishes) {
          const next = step(plan, rules, wish)
          steps.push(next)
          plan = next.plan
        }
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
      fc.property(visitProblem, fc.array(change, { maxLength: 6 }), (rules, wishes) => {
        let plan = planVisits(rules)
        for (const wish of wishes) plan = step(plan, rules, wish).plan
        expectConserved(plan, rules)
        for (const [repId, days] of Object.entries(plan.load)) {
          for (const [on, { visits }] of Object.entries(days)) {
            const there = Object.values(plan.visits).filter(
              (visit) => visit.repId === repId && visit.on === on,
            )
            expect(visits).toBe(there.length)
          }
        }
      }),
    )
  })

  it('a refused change says why and changes nothing', () => {
    fc.assert(
      fc.property(visitProblem, change, (rules, wish) => {
        const plan = planVisits(rules)
        const { status, plan: after, patches, reasons } = step(plan, rules, wish)
        expect(reasons.length).toBeGreaterThan(0)
        if (status === 'refused') {
          expect(after).toBe(plan)
          expect(patches).toEqual([])
        }
      }),
    )
  })
})
