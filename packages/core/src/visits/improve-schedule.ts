import {
  isTakenByAppointment,
  nextVisit,
  noCapacity,
  placeVisit,
  type Itinerary,
  type RepContext,
  type Waiting,
} from './itinerary.js'

/**
 * Plans the customers whose visits came out late or without a day once more, each around all others (RULES #13): a
 * visit goes to the last day in time that has room, else to the first day after it.
 *
 * Every change that is kept leaves fewer visits out or fewer days late, so the rounds come to an end.
 *
 * @param starts the itineraries as they were before any visit was placed, in the same order
 */
export function improveSchedule(
  itineraries: readonly Itinerary[],
  starts: readonly Itinerary[],
  context: RepContext,
): void {
  let isBetter = true
  while (isBetter) {
    isBetter = false
    for (const [index, itinerary] of itineraries.entries()) {
      const start = starts[index]
      if (start === undefined || isFine(itinerary)) continue
      if (planAgain(itinerary, start, context)) isBetter = true
    }
  }
}

function isFine({ missing, placed }: Itinerary): boolean {
  return missing?.code !== 'visits/no-capacity' && placed.every(({ late }) => late === 0)
}

function planAgain(itinerary: Itinerary, start: Itinerary, context: RepContext): boolean {
  const before = { ...itinerary }
  changeRoom(before, 1, context)
  Object.assign(itinerary, start)
  let visit = nextVisit(itinerary, context)
  while (visit !== null) visit = placeBest(visit, context)
  if (isBetterThan(itinerary, before)) return true
  changeRoom(itinerary, 1, context)
  changeRoom(before, -1, context)
  Object.assign(itinerary, before)
  return false
}

// Places a visit where it is best, and answers with the one after it.
function placeBest(visit: Waiting, context: RepContext): Waiting | null {
  const { itinerary, release, deadline } = visit
  const { days, free } = context
  let inTime = deadline
  while (inTime >= release && !hasRoom(free[inTime])) inTime--
  const index =
    inTime >= release ? inTime : free.findIndex((room, late) => late > deadline && hasRoom(room))
  const day = days[index]
  const isReplaced = isTakenByAppointment(itinerary, day ?? context.horizon.until, context)
  if (isReplaced) return nextVisit(itinerary, context, true)
  if (day === undefined) {
    itinerary.missing = noCapacity(visit, context)
    return null
  }
  placeVisit(visit, index, context)
  return nextVisit(itinerary, context)
}

function hasRoom(room = 0): boolean {
  return room > 0
}

function isBetterThan(after: Itinerary, before: Itinerary): boolean {
  const missing = Number(after.missing !== null) - Number(before.missing !== null)
  return missing < 0 || (missing === 0 && daysLate(after) < daysLate(before))
}

function daysLate({ placed }: Itinerary): number {
  return placed.reduce((sum, { late }) => sum + late, 0)
}

function changeRoom({ placed }: Itinerary, difference: number, { free }: RepContext): void {
  for (const { index } of placed) free[index] = (free[index] ?? 0) + difference
}
