import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedPlan } from '../../tests/plan-changes.js'
import { REPS } from '../../tests/visit-problems.js'
import type { IsoDate } from '../shared/index.js'
import { addVisit } from './add-visit.js'
import { moveVisit } from './move-visit.js'
import type { PlanStep, VisitPlan } from './plan.js'
import { previewMove } from './preview-move.js'
import type { VisitProblem } from './schema.js'

it('a preview says of every place what the change would (RULES #24)', () => {
  fc.assert(
    fc.property(changedPlan, fc.nat(), ({ problem, plan }, subject) => {
      const ids = [...Object.keys(plan.visits), ...Object.keys(plan.unplanned), 'none']
      const visitId = ids[subject % ids.length] ?? 'none'
      const previews = previewMove(plan, visitId, problem)
      expect(previews).toHaveLength(REPS.length * problem.days)
      for (const { on, repId, status, load, reasons } of previews) {
        const step = change(plan, visitId, on, repId, problem)
        expect([status, reasons]).toEqual([
          step.status === 'done' ? 'possible' : 'refused',
          step.reasons,
        ])
        expect(load).toEqual(step.plan.load[repId]?.[on] ?? { visits: 0, capacity: 0 })
      }
    }),
  )
})

function change(
  plan: VisitPlan,
  visitId: string,
  on: IsoDate,
  repId: string,
  problem: VisitProblem,
): PlanStep {
  const unplanned = plan.unplanned[visitId]
  if (unplanned === undefined) return moveVisit(plan, { visitId, on, repId }, problem)
  return addVisit(plan, { customerId: unplanned.customerId, on, repId }, problem)
}
