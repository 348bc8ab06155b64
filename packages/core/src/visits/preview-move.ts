import { byCodeUnit } from '../shared/order.js'
import { dayNumber, isoDate, type IsoDate } from '../shared/iso-date.js'
import { candidateById, consequenceOf, loadOn, obstacleTo, type Candidate } from './candidate.js'
import { lastContact } from './last-contact.js'
import { compilePolicy, obligationOf } from './obligation.js'
import type { DayLoad, VisitPlan } from './plan.js'
import type { ChangeReason } from './reasons.js'
import type { VisitProblem } from './schema.js'
import { windowOf } from './visit-chain.js'

/** The places to look at: without a bound all days of the plan, without `repIds` all reps. */
export type PreviewRange = {
  readonly from?: IsoDate
  readonly until?: IsoDate
  readonly repIds?: readonly string[]
}

/** What it would mean to put a visit on a day with a rep. */
export type MovePreview = {
  readonly on: IsoDate
  readonly repId: string
  readonly status: 'possible' | 'refused'
  /** With the visit where it is possible, as it is where it is refused; on a day off there is no capacity. */
  readonly load: DayLoad
  /** Those of the change: the obstacle, or what it means for the interval. */
  readonly reasons: readonly ChangeReason[]
}

/**
 * What it would mean to put a visit on each day, with each rep: the answers of `moveVisit` without making the moves,
 * or of `addVisit` for a visit that is unplanned (RULES #24).
 *
 * @param visitId of a visit in `plan.visits` or `plan.unplanned`
 * @param problem the one that was planned
 * @param where narrows the places to look at
 * @returns by day, then by rep; days off are there too, refused as such
 * @example
 * const [monday] = previewMove(plan, 'c1#1', problem)
 * monday?.status //=> 'possible'
 * monday?.reasons //=> [{ code: 'visits/change-in-time', on: '2026-11-23', dueOn: '2026-11-24' }]
 */
export function previewMove(
  plan: VisitPlan,
  visitId: string,
  problem: VisitProblem,
  where: PreviewRange = {},
): MovePreview[] {
  const candidate = candidateById(plan, visitId, problem)
  const team = [...problem.reps]
    .filter(({ id }) => where.repIds?.includes(id) ?? true)
    .sort((left, right) => byCodeUnit(left.id, right.id))
  return datesOf(plan, where).flatMap((on) => {
    const consequence = 'code' in candidate ? candidate : consequenceOn(on, candidate, problem)
    return team.map((rep): MovePreview => {
      const place = { on, repId: rep.id, rep }
      const load = loadOn(plan, place, problem)
      const obstacle = 'code' in candidate ? candidate : obstacleTo(candidate, place, plan, problem)
      return obstacle === null
        ? {
            on,
            repId: rep.id,
            status: 'possible',
            load: { ...load, visits: load.visits + 1 },
            reasons: [consequence],
          }
        : { on, repId: rep.id, status: 'refused', load, reasons: [obstacle] }
    })
  })
}

function datesOf(plan: VisitPlan, { from = plan.from, until = plan.until }: PreviewRange) {
  const first = dayNumber(from < plan.from ? plan.from : from)
  const last = dayNumber(until > plan.until ? plan.until : until)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => isoDate(first + index))
}

// The visits of the customer up to a day decide what is due on it: all the reps of the day share the answer.
function consequenceOn(
  on: IsoDate,
  { customer, others }: Candidate,
  { policy, today }: VisitProblem,
): ChangeReason {
  const now = dayNumber(today)
  const before = others.filter((other) => other.on < on).map((other) => dayNumber(other.on))
  const last = Math.max(lastContact(customer, now), ...before)
  const obligation = obligationOf(customer, compilePolicy(policy), last, now)
  return consequenceOf({ on, ...windowOf(obligation) })
}
