import type { IsoDate } from '../shared/iso-date.js'
import { candidateToMove, consequenceOf, obstacleTo } from './candidate.js'
import { placedVisit, refused, replaceVisits } from './change-plan.js'
import { findById } from './plan-entries.js'
import type { PlannedVisit, PlanStep, VisitPlan } from './plan.js'
import type { VisitProblem } from './schema.js'
import type { PlacedVisit } from './visit-chain.js'

/** Where a visit goes: another day, another rep, or both. */
export type VisitMove = {
  readonly visitId: string
  readonly on?: IsoDate
  readonly repId?: string
}

/**
 * A visit on another day or with another rep.
 *
 * Refused when the result would break the calendar or the capacity, when the visit is locked or done, or when the day
 * is outside the horizon or before today (RULES #18). A move that is late or early for the cadence is made, and says
 * so (RULES #19).
 *
 * @param problem the one that was planned
 * @returns the new plan with its patches, or the old one when refused; `reasons` say what the move means
 * @example
 * const step = moveVisit(plan, { visitId: 'c1#1', on: '2026-11-25' }, problem)
 * step.reasons //=> [{ code: 'visits/change-late', on: '2026-11-25', latest: '2026-11-24', days: 1 }]
 * applyPatches(step.plan, step.inversePatches) // the plan as it was
 */
export function moveVisit(plan: VisitPlan, move: VisitMove, problem: VisitProblem): PlanStep {
  const candidate = candidateToMove(plan, move.visitId, problem)
  if ('code' in candidate) return refused(plan, candidate)
  const { customer, visit, others } = candidate
  const { on = visit.on, repId = visit.repId } = move
  const place = { on, repId, rep: findById(problem.reps, repId) }
  const obstacle = obstacleTo(candidate, place, plan, problem)
  if (obstacle !== null) return refused(plan, obstacle)

  return replaceVisits(plan, customer, problem, {
    placed: [movedVisit(visit, on, repId), ...others.map(placedVisit)],
    reasons: ({ visits }) => visits.filter(({ id }) => id === visit.id).map(consequenceOf),
  })
}

function movedVisit(visit: PlannedVisit, on: IsoDate, repId: string): PlacedVisit {
  return {
    ...placedVisit(visit),
    on,
    repId,
    reasons: [{ code: 'visits/moved', on, from: visit.on, fromRepId: visit.repId }],
  }
}
