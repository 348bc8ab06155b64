import type { Customer, WorkCalendar } from '../shared/index.js'
import { isoDate } from '../shared/iso-date.js'
import { dayOff } from '../shared/work-calendar.js'
import { obligationOf, type CompiledPolicy, type Obligation } from './obligation.js'
import type { DayReason, UnplannedReason } from './reasons.js'
import { firstOnOrAfter, lastOnOrBefore, type RepDays } from './rep-days.js'

/** A visit on a working day, by its index, and the days by which it is late. */
export type PlacedDay = {
  readonly index: number
  readonly day: number
  readonly late: number
  readonly reason: DayReason
}

/** A customer on the way through the horizon: the days that are settled so far, and the last contact. */
export type Itinerary = {
  readonly customer: Customer
  /** Day numbers of the appointments still ahead, in order. */
  appointments: readonly number[]
  last: number
  placed: readonly PlacedDay[]
  /** Why the next visit, should it fall due within the horizon, is not planned. */
  missing: UnplannedReason | null
}

/** A visit waiting for its day; `release` and `deadline` are indices of working days. */
export type Waiting = {
  readonly itinerary: Itinerary
  readonly obligation: Obligation
  readonly release: number
  readonly deadline: number
}

/** What the days of one rep are planned by. */
export type RepContext = RepDays & {
  readonly policy: CompiledPolicy
  readonly calendar: WorkCalendar
  readonly horizon: { readonly today: number; readonly from: number; readonly until: number }
}

/**
 * The next visit to find a day for, or null when none falls due within the horizon, or none can be made in it.
 * Appointments that take the place of a visit are passed over (RULES #15).
 *
 * @param isReplaced the visit that was waiting gives way to the next appointment
 * @param notBefore the first day on which it can still be made
 */
export function nextVisit(
  itinerary: Itinerary,
  context: RepContext,
  isReplaced = false,
  notBefore = context.horizon.from,
): Waiting | null {
  const { policy, horizon } = context
  if (isReplaced) passAppointment(itinerary)
  for (;;) {
    const obligation = obligationOf(itinerary.customer, policy, itinerary.last, horizon.today)
    const day = Math.max(obligation.due, notBefore)
    if (!isTakenByAppointment(itinerary, day, context)) return wait(itinerary, obligation, context)
    passAppointment(itinerary)
  }
}

/** Whether the next appointment stands in for a visit on a day: it is not later, or too soon after it. */
export function isTakenByAppointment(
  { customer, appointments }: Itinerary,
  day: number,
  { policy, horizon }: RepContext,
): boolean {
  const [appointment] = appointments
  if (appointment === undefined) return false
  return (
    appointment <= day || obligationOf(customer, policy, day, horizon.today).earliest > appointment
  )
}

/** Puts a waiting visit on a working day and takes its room. */
export function placeVisit(visit: Waiting, index: number, context: RepContext): void {
  const { itinerary, obligation } = visit
  const { days, free } = context
  const day = days[index] ?? 0
  const late = Math.max(0, day - obligation.latest)
  const reason = dayReason(visit, index, day, context)
  itinerary.placed = [...itinerary.placed, { index, day, late, reason }]
  itinerary.last = day
  free[index] = (free[index] ?? 0) - 1
}

/** Why a visit finds no day: from its last day in time on, all are full (RULES #14). */
export function noCapacity(
  { deadline }: Waiting,
  { rep, days, horizon }: RepContext,
): UnplannedReason {
  return {
    code: 'visits/no-capacity',
    repId: rep.id,
    fullFrom: isoDate(days[deadline] ?? horizon.until),
    fullDays: days.length - deadline,
    visitsPerDay: rep.visitsPerDay,
  }
}

function passAppointment(itinerary: Itinerary): void {
  const [appointment, ...ahead] = itinerary.appointments
  if (appointment === undefined) return
  itinerary.last = appointment
  itinerary.appointments = ahead
}

function wait(
  itinerary: Itinerary,
  obligation: Obligation,
  { rep, days, horizon }: RepContext,
): Waiting | null {
  if (obligation.due > horizon.until) return null
  const release = firstOnOrAfter(days, Math.max(obligation.earliest, horizon.from))
  if (release === days.length) {
    itinerary.missing =
      days.length === 0
        ? { code: 'visits/rep-never-at-work', repId: rep.id }
        : { code: 'visits/no-day-left', repId: rep.id, earliest: isoDate(obligation.earliest) }
    return null
  }
  const deadline = Math.max(release, lastOnOrBefore(days, obligation.due))
  return { itinerary, obligation, release, deadline }
}

function dayReason(
  { obligation, deadline }: Waiting,
  index: number,
  day: number,
  { calendar, rep }: RepContext,
): DayReason {
  const { due } = obligation
  const dueOn = isoDate(due)
  if (index < deadline) return { code: 'visits/brought-forward', dueOn, days: due - day }
  if (index > deadline) {
    return { code: 'visits/waited', dueOn, days: day - due, fullDays: index - deadline }
  }
  if (day === due) return { code: 'visits/on-due-date' }
  if (day > due) return { code: 'visits/first-possible-day', dueOn, days: day - due }
  const off = dayOff(dueOn, calendar, rep.id)
  return { code: 'visits/before-day-off', dueOn, dayOff: off === null ? 'weekly' : off.kind }
}
