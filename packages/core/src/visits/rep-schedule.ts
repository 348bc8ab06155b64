import { isoDate } from '../shared/iso-date.js'
import type { Customer, WorkCalendar } from '../shared/index.js'
import { byCodeUnit } from '../shared/order.js'
import { dayOff } from '../shared/work-calendar.js'
import { obligationOf, urgencyOn, type CompiledPolicy, type Obligation } from './obligation.js'
import type { DayReason, UnplannedReason } from './reasons.js'
import { firstOnOrAfter, lastOnOrBefore, type RepDays } from './rep-days.js'

/** A customer on the way through the horizon: the days that are settled so far, and the last contact. */
export type Itinerary = {
  readonly customer: Customer
  /** Day numbers of the appointments still ahead, in order. */
  appointments: readonly number[]
  last: number
  readonly placed: { readonly day: number; readonly reason: DayReason }[]
  /** Why the next visit, should it fall due within the horizon, is not planned. */
  missing: UnplannedReason | null
}

/** A visit waiting for its day; `release` and `deadline` are indices of working days. */
type Waiting = {
  readonly itinerary: Itinerary
  readonly obligation: Obligation
  readonly release: number
  readonly deadline: number
}

type Horizon = { readonly today: number; readonly from: number; readonly until: number }

/**
 * Puts the visits of one rep's customers on the rep's days (RULES #12 to #15), day by day: as late as is in time, but
 * brought forward when the days up to a due date cannot hold all that is due by then.
 */
export function scheduleRep(
  itineraries: readonly Itinerary[],
  repDays: RepDays,
  policy: CompiledPolicy,
  calendar: WorkCalendar,
  horizon: Horizon,
): void {
  const { rep, days, free } = repDays
  let waiting = itineraries.flatMap((itinerary) => next(itinerary))

  for (const [index, day] of days.entries()) {
    waiting = waiting.flatMap((visit) =>
      isReplaced(visit, day) ? next(visit.itinerary, true) : [visit],
    )
    const wanted = Math.min(free[index] ?? 0, visitsNeeded(waiting, free, index))
    if (wanted === 0) continue
    const candidates = waiting
      .filter(({ release }) => release <= index)
      .sort(byPrecedence(index, day))
    const chosen = new Set(candidates.slice(0, wanted))
    free[index] = (free[index] ?? 0) - chosen.size
    waiting = waiting.flatMap((visit) => {
      if (!chosen.has(visit)) return [visit]
      const reason = dayReason(visit, index, day)
      visit.itinerary.placed.push({ day, reason })
      visit.itinerary.last = day
      return next(visit.itinerary)
    })
  }

  const left = waiting.flatMap((visit) =>
    visit.itinerary.appointments.length > 0 ? next(visit.itinerary, true) : [visit],
  )
  for (const { itinerary, deadline } of left) {
    itinerary.missing = {
      code: 'visits/no-capacity',
      repId: rep.id,
      fullFrom: isoDate(days[deadline] ?? horizon.until),
      fullDays: days.length - deadline,
      visitsPerDay: rep.visitsPerDay,
    }
  }

  // The next visit to find a day for, after the appointments that take the place of one.
  function next(itinerary: Itinerary, isReplacedNow = false): Waiting[] {
    let replaced = isReplacedNow
    for (;;) {
      const [appointment, ...ahead] = itinerary.appointments
      if (replaced && appointment !== undefined) {
        itinerary.last = appointment
        itinerary.appointments = ahead
      }
      const obligation = obligationOf(itinerary.customer, policy, itinerary.last, horizon.today)
      if (!isTakenByAppointment(itinerary, Math.max(obligation.due, horizon.from))) {
        return wait(itinerary, obligation)
      }
      replaced = true
    }
  }

  function wait(itinerary: Itinerary, obligation: Obligation): Waiting[] {
    if (obligation.due > horizon.until) return []
    const release = firstOnOrAfter(days, Math.max(obligation.earliest, horizon.from))
    if (release === days.length) {
      itinerary.missing =
        days.length === 0
          ? { code: 'visits/rep-never-at-work', repId: rep.id }
          : { code: 'visits/no-day-left', repId: rep.id, earliest: isoDate(obligation.earliest) }
      return []
    }
    const deadline = Math.max(release, lastOnOrBefore(days, obligation.due))
    return [{ itinerary, obligation, release, deadline }]
  }

  function isReplaced({ itinerary }: Waiting, day: number): boolean {
    return isTakenByAppointment(itinerary, day)
  }

  function isTakenByAppointment({ customer, appointments }: Itinerary, day: number): boolean {
    const [appointment] = appointments
    if (appointment === undefined) return false
    return (
      appointment <= day ||
      obligationOf(customer, policy, day, horizon.today).earliest > appointment
    )
  }

  function dayReason({ obligation, deadline }: Waiting, index: number, day: number): DayReason {
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
}

/**
 * How many visits today must take so that the days after it can hold the rest: the largest excess, over all days to
 * come, of what is due by that day over the room from tomorrow to that day.
 */
function visitsNeeded(waiting: readonly Waiting[], free: readonly number[], index: number): number {
  const due = free.map(() => 0)
  for (const { deadline } of waiting) {
    const by = Math.max(deadline, index)
    due[by] = (due[by] ?? 0) + 1
  }
  let needed = 0
  let demand = 0
  let room = 0
  for (let day = index; day < free.length; day++) {
    demand += due[day] ?? 0
    if (day > index) room += free[day] ?? 0
    needed = Math.max(needed, demand - room)
  }
  return needed
}

function byPrecedence(index: number, day: number) {
  return (left: Waiting, right: Waiting): number =>
    Math.max(left.deadline, index) - Math.max(right.deadline, index) ||
    urgencyOn(right.obligation, day) - urgencyOn(left.obligation, day) ||
    left.obligation.latest - right.obligation.latest ||
    byCodeUnit(left.itinerary.customer.id, right.itinerary.customer.id)
}
