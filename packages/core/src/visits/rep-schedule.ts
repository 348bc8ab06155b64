import { byCodeUnit } from '../shared/order.js'
import { improveSchedule } from './improve-schedule.js'
import {
  isTakenByAppointment,
  nextVisit,
  noCapacity,
  placeVisit,
  type Itinerary,
  type RepContext,
  type Waiting,
} from './itinerary.js'
import { urgencyOn } from './obligation.js'

/**
 * Puts the visits of one rep's customers on the rep's days (RULES #12 to #15), day by day: as late as is in time, but
 * brought forward when the days up to a due date cannot hold all that is due by then.
 *
 * Looking ahead, a visit that is not planned yet cannot show the one after it. So those that came out late or without a
 * day are planned once more, around all others.
 */
export function scheduleRep(itineraries: readonly Itinerary[], context: RepContext): void {
  const starts = itineraries.map((itinerary) => ({ ...itinerary }))
  const { days, free } = context
  let waiting = itineraries.flatMap((itinerary) => nextVisit(itinerary, context) ?? [])

  for (const [index, day] of days.entries()) {
    waiting = waiting.flatMap((visit) => {
      if (!isTakenByAppointment(visit.itinerary, day, context)) return [visit]
      return nextVisit(visit.itinerary, context, true, day) ?? []
    })
    const wanted = Math.min(free[index] ?? 0, visitsNeeded(waiting, free, index))
    if (wanted === 0) continue
    const candidates = waiting
      .filter(({ release }) => release <= index)
      .sort(byPrecedence(index, day))
    const chosen = new Set(candidates.slice(0, wanted))
    waiting = waiting.flatMap((visit) => {
      if (!chosen.has(visit)) return [visit]
      placeVisit(visit, index, context)
      return nextVisit(visit.itinerary, context) ?? []
    })
  }

  for (const { itinerary } of waiting) {
    const visit = nextVisit(itinerary, context, true)
    if (visit !== null) itinerary.missing = noCapacity(visit, context)
  }
  improveSchedule(itineraries, starts, context)
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
    Number('every' in left.obligation) - Number('every' in right.obligation) ||
    urgencyOn(right.obligation, day) - urgencyOn(left.obligation, day) ||
    left.obligation.latest - right.obligation.latest ||
    byCodeUnit(left.itinerary.customer.id, right.itinerary.customer.id)
}
