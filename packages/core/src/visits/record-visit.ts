import type { IsoDate } from '../shared/iso-date.js'
import { placedVisit, refused, replaceVisits } from './change-plan.js'
import { findById, visitById, visitsOf } from './plan-entries.js'
import type { PlanStep, VisitPlan } from './plan.js'
import type { ChangeReason } from './reasons.js'
import type { VisitProblem } from './schema.js'
import type { PlacedVisit } from './visit-chain.js'

/** A visit that took place: one of the plan, or an ad hoc one to a customer. */
export type TakenVisit =
  | { readonly visitId: string; readonly on: IsoDate }
  | { readonly customerId: string; readonly repId: string; readonly on: IsoDate }

/**
 * A visit that has taken place, planned or ad hoc: both start the clock again (RULES #20).
 *
 * @param taken `visitId` of a planned visit, or `customerId` and `repId` of one that was not planned; `on` is the day
 *   on which it took place, not after today
 * @example
 * recordVisit(plan, { visitId: 'c1#1', on: '2026-11-21' }, problem).plan.visits['c1#1']?.status //=> 'done'
 */
export function recordVisit(plan: VisitPlan, taken: TakenVisit, problem: VisitProblem): PlanStep {
  const { on } = taken
  if (on > problem.today) return refused(plan, { code: 'visits/not-yet', on, today: problem.today })
  const recorded = 'visitId' in taken ? plannedVisit(plan, taken) : adHocVisit(taken, problem)
  if ('code' in recorded) return refused(plan, recorded)
  const { customerId } = recorded
  const customer = findById(problem.customers, customerId)
  if (customer === undefined) return refused(plan, { code: 'visits/no-such-customer', customerId })

  const others = visitsOf(plan, customerId).filter(({ id }) => id !== recorded.id)
  return replaceVisits(plan, customer, problem, {
    placed: [recorded, ...others.map(placedVisit)],
    reasons: ({ visits }) =>
      visits
        .filter(({ id }) => !others.some((other) => other.id === id))
        .map(({ id: visitId }) => ({ code: 'visits/recorded', visitId, on })),
  })
}

function plannedVisit(
  plan: VisitPlan,
  { visitId, on }: { readonly visitId: string; readonly on: IsoDate },
): PlacedVisit | ChangeReason {
  const visit = visitById(plan, visitId)
  if (visit === undefined) return { code: 'visits/no-such-visit', visitId }
  if (visit.status === 'done') return { code: 'visits/visit-done', visitId }
  const { locked: _locked, ...placed } = placedVisit(visit)
  return { ...placed, on, status: 'done', reasons: [{ code: 'visits/took-place', on }] }
}

function adHocVisit(
  {
    customerId,
    repId,
    on,
  }: { readonly customerId: string; readonly repId: string; readonly on: IsoDate },
  { reps }: VisitProblem,
): PlacedVisit | ChangeReason {
  if (findById(reps, repId) === undefined) return { code: 'visits/no-such-rep', repId }
  const reasons = [{ code: 'visits/took-place', on }] as const
  return { customerId, repId, on, kind: 'ad-hoc', status: 'done', reasons }
}
