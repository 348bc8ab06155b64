import { InvariantError } from '../shared/invariant-error.js'
import type { IsoDate } from '../shared/iso-date.js'
import { isTimeOfDay } from '../shared/time-of-day.js'
import { candidateToAdd, consequenceOf, obstacleTo } from './candidate.js'
import { placedVisit, refused, replaceVisits } from './change-plan.js'
import { findById, missingOf } from './plan-entries.js'
import type { PlanStep, UnplannedVisit, VisitPlan } from './plan.js'
import type { VisitProblem } from './schema.js'
import type { PlacedVisit } from './visit-chain.js'

/** Whom a person wants visited, by whom and when; `at` is a local wall time, `'10:30'`. */
export type VisitAddition = {
  readonly customerId: string
  readonly repId: string
  readonly on: IsoDate
  readonly at?: string
}

/**
 * A visit that a person puts into the plan: the customer's unplanned one, which keeps its id, or one more
 * (RULES #22).
 *
 * Refused where a move would be (RULES #18); one that is late or early for the cadence is added, and says so
 * (RULES #19).
 *
 * @param problem the one that was planned
 * @returns the new plan with its patches, or the old one when refused; `reasons` say what the visit means
 * @throws InvariantError `visits/time-invalid` when `at` is no time of day
 * @example
 * const step = addVisit(plan, { customerId: 'c1', repId: 'r1', on: '2026-11-27' }, problem)
 * step.reasons //=> [{ code: 'visits/change-early', on: '2026-11-27', earliest: '2026-11-28', days: 1 }]
 * step.plan.visits['c1#2']?.kind //=> 'ad-hoc'
 */
export function addVisit(
  plan: VisitPlan,
  addition: VisitAddition,
  problem: VisitProblem,
): PlanStep {
  const { customerId, repId, on, at } = addition
  if (at !== undefined && !isTimeOfDay(at)) throw new InvariantError('visits/time-invalid', { at })
  const candidate = candidateToAdd(plan, customerId, problem)
  if ('code' in candidate) return refused(plan, candidate)
  const place = { on, repId, rep: findById(problem.reps, repId) }
  const obstacle = obstacleTo(candidate, place, plan, problem)
  if (obstacle !== null) return refused(plan, obstacle)

  const { customer, others } = candidate
  const otherIds = new Set(others.map(({ id }) => id))
  const [listed] = missingOf(plan, customerId)
  return replaceVisits(plan, customer, problem, {
    placed: [addedVisit(addition, listed), ...others.map(placedVisit)],
    reasons: ({ visits }) => visits.filter(({ id }) => !otherIds.has(id)).map(consequenceOf),
  })
}

function addedVisit(
  { customerId, repId, on, at }: VisitAddition,
  listed: UnplannedVisit | undefined,
): PlacedVisit {
  return {
    ...(listed === undefined ? {} : { id: listed.id }),
    customerId,
    repId,
    on,
    ...(at === undefined ? {} : { at }),
    kind: listed === undefined ? 'ad-hoc' : 'cadence',
    status: 'planned',
    reasons: [{ code: 'visits/added' }],
  }
}
