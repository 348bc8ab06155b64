import type { Customer, IsoDate, Rep } from '../shared/index.js'
import { daysBetween } from '../shared/iso-date.js'
import { dayOff } from '../shared/work-calendar.js'
import { findById, unplannedById, visitById, visitsOf } from './plan-entries.js'
import type { DayLoad, PlannedVisit, VisitPlan } from './plan.js'
import type { ChangeReason } from './reasons.js'
import type { VisitProblem } from './schema.js'

/** A visit that a person is about to put on a day. */
export type Candidate = {
  readonly customer: Customer
  /** The visit itself, when it is in the plan already. */
  readonly visit?: PlannedVisit
  /** The customer's other visits: they stay where they are. */
  readonly others: readonly PlannedVisit[]
}

/** A day of a rep; `rep` is undefined when the problem has none of that id. */
export type Place = { readonly on: IsoDate; readonly repId: string; readonly rep: Rep | undefined }

/** A visit of the plan on its way to another place, or why there is none to move. */
export function candidateToMove(
  plan: VisitPlan,
  visitId: string,
  problem: VisitProblem,
): (Candidate & { readonly visit: PlannedVisit }) | ChangeReason {
  const visit = visitById(plan, visitId)
  if (visit === undefined) return { code: 'visits/no-such-visit', visitId }
  const candidate = candidateToAdd(plan, visit.customerId, problem)
  if ('code' in candidate) return candidate
  return { ...candidate, visit, others: candidate.others.filter(({ id }) => id !== visitId) }
}

/** Another visit to a customer, or why there can be none. */
export function candidateToAdd(
  plan: VisitPlan,
  customerId: string,
  { customers }: VisitProblem,
): Candidate | ChangeReason {
  const customer = findById(customers, customerId)
  if (customer === undefined) return { code: 'visits/no-such-customer', customerId }
  return { customer, others: visitsOf(plan, customerId) }
}

/** What an id of the plan stands for: a visit to move, or an unplanned one to add. */
export function candidateById(
  plan: VisitPlan,
  visitId: string,
  problem: VisitProblem,
): Candidate | ChangeReason {
  const unplanned = unplannedById(plan, visitId)
  if (unplanned === undefined) return candidateToMove(plan, visitId, problem)
  return candidateToAdd(plan, unplanned.customerId, problem)
}

/** Why a visit cannot be put on a place, or null (RULES #12, #18). */
export function obstacleTo(
  { visit, others }: Candidate,
  place: Place,
  plan: VisitPlan,
  problem: VisitProblem,
): ChangeReason | null {
  const { on } = place
  if (visit !== undefined) {
    const obstacle = obstacleOfVisit(visit)
    if (obstacle !== null) return obstacle
    const isThere = visit.on === on && visit.repId === place.repId
    if (isThere) return { code: 'visits/already-there', on }
  }
  const obstacle = obstacleOfDay(place, plan, problem)
  if (obstacle !== null) return obstacle
  const isVisited = others.some((other) => other.on === on)
  return isVisited ? { code: 'visits/same-customer-same-day', on } : null
}

/** Why a visit may not be touched, or null. */
export function obstacleOfVisit({
  id: visitId,
  status,
  locked,
}: PlannedVisit): ChangeReason | null {
  if (status === 'done') return { code: 'visits/visit-done', visitId }
  return locked === true ? { code: 'visits/visit-locked', visitId } : null
}

/** How full a day is; a day off has no capacity. */
export function loadOn(
  { load }: VisitPlan,
  { on, repId, rep }: Place,
  { calendar }: VisitProblem,
): DayLoad {
  const known = load[repId]?.[on]
  if (known !== undefined) return known
  const isOff = rep === undefined || dayOff(on, calendar, repId) !== null
  return { visits: 0, capacity: isOff ? 0 : rep.visitsPerDay }
}

/** What a day means for the interval (RULES #19). */
export function consequenceOf({
  on,
  dueOn,
  earliest,
  latest,
}: Pick<PlannedVisit, 'on' | 'dueOn' | 'earliest' | 'latest'>): ChangeReason {
  if (on > latest) return { code: 'visits/change-late', on, latest, days: daysBetween(latest, on) }
  if (on < earliest)
    return { code: 'visits/change-early', on, earliest, days: daysBetween(on, earliest) }
  return { code: 'visits/change-in-time', on, dueOn }
}

function obstacleOfDay(place: Place, plan: VisitPlan, problem: VisitProblem): ChangeReason | null {
  const { on, repId, rep } = place
  const { calendar, today } = problem
  const { from, until } = plan
  if (rep === undefined) return { code: 'visits/no-such-rep', repId }
  if (on < from || on > until || on < today) return { code: 'visits/outside-horizon', from, until }
  const off = dayOff(on, calendar, repId)
  if (off !== null) {
    const name = off.name === undefined ? {} : { name: off.name }
    return { code: 'visits/day-off', on, dayOff: off.kind, ...name }
  }
  const { visits, capacity } = loadOn(plan, place, problem)
  return visits >= capacity ? { code: 'visits/day-full', on, capacity } : null
}
