import { candidateToMove, obstacleOfVisit } from './candidate.js'
import { placedVisit, refused, replaceVisits } from './change-plan.js'
import type { PlanStep, VisitPlan } from './plan.js'
import type { VisitProblem } from './schema.js'

/** Which visit is taken out. */
export type VisitRemoval = { readonly visitId: string }

/**
 * A plan without a visit, of any kind. When that leaves what it was planned for undone, it is listed as unplanned
 * under the same id; else the customer's next visit has its due date now (RULES #23).
 *
 * Refused when the visit is locked or done (RULES #18).
 *
 * @param problem the one that was planned
 * @example
 * const step = removeVisit(plan, { visitId: 'c1#1' }, problem)
 * step.plan.visits //=> {}
 * step.plan.unplanned['c1#1']?.reasons[1] //=> { code: 'visits/taken-out', on: '2026-11-24', repId: 'r1' }
 */
export function removeVisit(
  plan: VisitPlan,
  { visitId }: VisitRemoval,
  problem: VisitProblem,
): PlanStep {
  const candidate = candidateToMove(plan, visitId, problem)
  if ('code' in candidate) return refused(plan, candidate)
  const { customer, visit, others } = candidate
  const obstacle = obstacleOfVisit(visit)
  if (obstacle !== null) return refused(plan, obstacle)

  const reason = { code: 'visits/taken-out', on: visit.on, repId: visit.repId } as const
  return replaceVisits(plan, customer, problem, {
    placed: others.map(placedVisit),
    takenOut: { visit, reason },
    reasons: ({ missing }) =>
      missing?.id === visitId
        ? [reason, { code: 'visits/still-due', dueOn: missing.dueOn }]
        : [reason],
  })
}
