import type { Customer, Finding } from '../shared/index.js'
import { groupBy } from '../shared/group-by.js'
import { InvariantError } from '../shared/invariant-error.js'
import { dayNumber, isoDate, type IsoDate } from '../shared/iso-date.js'
import { byCodeUnit } from '../shared/order.js'
import { appointmentFindings, appointmentsOf, appointmentVisit, takeRoom } from './appointments.js'
import { lastContact } from './last-contact.js'
import { compilePolicy, obligationOf } from './obligation.js'
import {
  scorePlan,
  type DayLoad,
  type PlannedVisit,
  type UnplannedVisit,
  type VisitPlan,
} from './plan.js'
import type { DayReason, PlanFinding, UnplannedReason, VisitFinding } from './reasons.js'
import type { Itinerary } from './itinerary.js'
import { repDays, type RepDays } from './rep-days.js'
import { scheduleRep } from './rep-schedule.js'
import type { Appointment, VisitProblem } from './schema.js'
import { visitChain, type PlacedVisit } from './visit-chain.js'

/**
 * A plan of the visits that fall due within a horizon.
 *
 * Every due visit is either in `visits` or in `unplanned`, each with its reasons; no day off is used and no day holds
 * more than its capacity, appointments excepted, which stand as agreed and are reported (RULES #11 to #17). The same
 * problem gives the same plan, byte for byte, whatever the order of its lists.
 *
 * @param problem a parsed problem: customers, reps with `visitsPerDay`, the policy, the calendar, `today`, the horizon
 *   as `from` and a number of calendar `days`, and fixed `appointments`
 * @throws InvariantError `visits/id-repeated` when two customers or reps of an unparsed problem share an id
 * @example
 * const plan = planVisits({
 *   customers: [{ id: 'c1', name: 'Harbour Motors', grade: 'B', repId: 'r1', lastVisitOn: '2026-11-17' }],
 *   reps: [{ id: 'r1', name: 'Ines Duarte', visitsPerDay: 6 }],
 *   policy: { cadences: [{ grade: 'B', every: { weeks: 1 } }], floor: { every: { days: 90 } } },
 *   calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
 *   today: '2026-11-21', from: '2026-11-23', days: 7,
 * })
 * plan.visits['c1#1']?.on //=> '2026-11-24'
 */
export function planVisits(problem: VisitProblem): VisitPlan {
  refuseRepeatedIds(problem.customers)
  refuseRepeatedIds(problem.reps)
  const policy = compilePolicy(problem.policy)
  const horizon = horizonOf(problem)
  const days = new Map(
    [...problem.reps]
      .sort((left, right) => byCodeUnit(left.id, right.id))
      .map((rep) => [rep.id, repDays(rep, problem.from, problem.days, problem.calendar)]),
  )
  const appointments = appointmentsOf(problem, 'within')
  for (const appointment of appointments) takeRoom(appointment, days)

  const agreed = groupBy(appointments, ({ customerId }) => customerId)
  const itineraries = itinerariesOf(problem, agreed, horizon.today)
  for (const [repId, theirs] of groupBy(itineraries, ({ customer }) => customer.repId)) {
    const theirDays = repId === undefined ? undefined : days.get(repId)
    if (theirDays === undefined) {
      for (const itinerary of theirs) itinerary.missing = withoutRep(itinerary.customer)
    } else {
      scheduleRep(theirs, { ...theirDays, policy, calendar: problem.calendar, horizon })
    }
  }

  const visits: Record<string, PlannedVisit> = {}
  const unplanned: Record<string, UnplannedVisit> = {}
  for (const { customer, placed, missing } of itineraries) {
    const why = missing === null ? [] : [missing]
    const all = [
      ...placed.map(({ day, reason }) => cadenceVisit(customer, day, reason)),
      ...(agreed.get(customer.id) ?? []).map(appointmentVisit),
    ]
    const chain = visitChain(customer, all, policy, horizon, why)
    for (const visit of chain.visits) visits[visit.id] = visit
    if (chain.missing !== null) unplanned[chain.missing.id] = chain.missing
  }
  return {
    today: problem.today,
    from: problem.from,
    until: isoDate(horizon.until),
    visits,
    unplanned,
    load: loadOf(days, visits),
    score: scorePlan(Object.values(visits), Object.keys(unplanned).length),
    findings: [
      ...recordFindings(
        itineraries.map(({ customer }) => customer),
        problem,
      ),
      ...appointmentFindings(problem, visits),
    ],
  }
}

/** The first and the last day of a problem's horizon, and today, as day numbers. */
export function horizonOf({ today, from, days }: Pick<VisitProblem, 'today' | 'from' | 'days'>) {
  const first = dayNumber(from)
  return { today: dayNumber(today), from: first, until: first + days - 1 }
}

function itinerariesOf(
  { customers }: VisitProblem,
  agreed: ReadonlyMap<string, readonly Appointment[]>,
  today: number,
): Itinerary[] {
  return [...customers]
    .sort((left, right) => byCodeUnit(left.id, right.id))
    .map((customer) => ({
      customer,
      appointments: (agreed.get(customer.id) ?? []).map(({ on }) => dayNumber(on)),
      last: lastContact(customer, today),
      placed: [],
      missing: null,
    }))
}

function withoutRep({ repId }: Customer): UnplannedReason {
  return repId === undefined ? { code: 'visits/no-rep' } : { code: 'visits/unknown-rep', repId }
}

function cadenceVisit(customer: Customer, day: number, reason: DayReason): PlacedVisit {
  return {
    customerId: customer.id,
    repId: customer.repId ?? '',
    on: isoDate(day),
    kind: 'cadence',
    status: 'planned',
    reasons: [reason],
  }
}

function loadOf(days: ReadonlyMap<string, RepDays>, visits: Record<string, PlannedVisit>) {
  const load: Record<string, Record<IsoDate, DayLoad>> = {}
  for (const [repId, { rep, days: working }] of days) {
    load[repId] = Object.fromEntries(
      working.map((day) => [isoDate(day), { visits: 0, capacity: rep.visitsPerDay }]),
    )
  }
  for (const { repId, on } of Object.values(visits)) {
    const theirs = load[repId]
    if (theirs === undefined) continue
    const { visits: count, capacity } = theirs[on] ?? { visits: 0, capacity: 0 }
    theirs[on] = { visits: count + 1, capacity }
  }
  return load
}

function recordFindings(customers: readonly Customer[], { policy, today }: VisitProblem) {
  const compiled = compilePolicy(policy)
  const day = dayNumber(today)
  return customers.flatMap((customer): PlanFinding[] => {
    const missing: Finding[] = []
    obligationOf(customer, compiled, lastContact(customer, day), day, missing)
    const visits = [customer.lastVisitOn, ...(customer.visits ?? []).map(({ on }) => on)]
    const ahead = visits.filter((on) => on !== undefined && on > today) as IsoDate[]
    const findings: VisitFinding[] = ahead.map((on) => ({ code: 'visits/visit-after-today', on }))
    return [...missing, ...findings].map((finding) => ({ ...finding, customerId: customer.id }))
  })
}

// A list in which two share an id would lose one of them: whoever skipped the schema is told here.
function refuseRepeatedIds(entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) throw new InvariantError('visits/id-repeated', { id })
    seen.add(id)
  }
}
