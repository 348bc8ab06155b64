import { daysBetween, type IsoDate } from '../shared/iso-date.js'
import { dayOff } from '../shared/work-calendar.js'
import {
  findById,
  placedVisit,
  refused,
  replaceVisits,
  visitById,
  visitsOf,
} from './change-plan.js'
import type { PlannedVisit, PlanStep, VisitPlan } from './plan.js'
import type { ChangeReason } from './reasons.js'
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
  const { visitId } = move
  const visit = visitById(plan, visitId)
  if (visit === undefined) return refused(plan, { code: 'visits/no-such-visit', visitId })
  const { on = visit.on, repId = visit.repId } = move
  const customer = findById(problem.customers, visit.customerId)
  if (customer === undefined) {
    return refused(plan, { code: 'visits/no-such-customer', customerId: visit.customerId })
  }
  const theirs = visitsOf(plan, customer.id)
  const others = theirs.filter(({ id }) => id !== visitId)
  const obstacle =
    obstacleOfVisit(visit) ??
    obstacleOfDay(plan, visit, on, repId, problem) ??
    obstacleOfOthers(others, on)
  if (obstacle !== null) return refused(plan, obstacle)

  const placed = [movedVisit(visit, on, repId), ...others.map(placedVisit)]
  return replaceVisits(plan, customer, placed, problem, (visits) => {
    return visits.filter(({ id }) => id === visitId).map(consequence)
  })
}

function obstacleOfVisit({ id: visitId, status, locked }: PlannedVisit): ChangeReason | null {
  if (status === 'done') return { code: 'visits/visit-done', visitId }
  return locked === true ? { code: 'visits/visit-locked', visitId } : null
}

function obstacleOfDay(
  plan: VisitPlan,
  visit: PlannedVisit,
  on: IsoDate,
  repId: string,
  { reps, calendar, today }: VisitProblem,
): ChangeReason | null {
  if (visit.on === on && visit.repId === repId) return { code: 'visits/already-there', on }
  const { from, until } = plan
  const rep = findById(reps, repId)
  if (rep === undefined) return { code: 'visits/no-such-rep', repId }
  if (on < from || on > until || on < today) return { code: 'visits/outside-horizon', from, until }
  const off = dayOff(on, calendar, repId)
  if (off !== null) {
    const name = off.name === undefined ? {} : { name: off.name }
    return { code: 'visits/day-off', on, dayOff: off.kind, ...name }
  }
  const { visits, capacity } = plan.load[repId]?.[on] ?? { visits: 0, capacity: rep.visitsPerDay }
  return visits >= capacity ? { code: 'visits/day-full', on, capacity } : null
}

function obstacleOfOthers(others: readonly PlannedVisit[], on: IsoDate): ChangeReason | null {
  return others.some((other) => other.on === on)
    ? { code: 'visits/same-customer-same-day', on }
    : null
}

function movedVisit(visit: PlannedVisit, on: IsoDate, repId: string): PlacedVisit {
  return {
    ...placedVisit(visit),
    on,
    repId,
    reasons: [{ code: 'visits/moved', from: visit.on, fromRepId: visit.repId }],
  }
}

function consequence({ on, dueOn, earliest, latest }: PlannedVisit): ChangeReason {
  if (on > latest) return { code: 'visits/change-late', on, latest, days: daysBetween(latest, on) }
  if (on < earliest)
    return { code: 'visits/change-early', on, earliest, days: daysBetween(on, earliest) }
  return { code: 'visits/change-in-time', on, dueOn }
}
