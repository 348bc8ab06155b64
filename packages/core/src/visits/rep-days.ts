import type { IsoDate, WorkCalendar } from '../shared/index.js'
import { dayNumber } from '../shared/iso-date.js'
import { workingDays } from '../shared/work-calendar.js'
import type { Rep } from '../shared/index.js'

/** A rep's working days in the horizon, as day numbers, and the visits that each can still take. */
export type RepDays = {
  readonly rep: Rep
  readonly days: readonly number[]
  readonly free: number[]
}

export function repDays(rep: Rep, from: IsoDate, days: number, calendar: WorkCalendar): RepDays {
  const working = workingDays(from, days, calendar, rep.id).map(dayNumber)
  return { rep, days: working, free: working.map(() => rep.visitsPerDay) }
}

/** The index of the first working day on or after a day; the number of working days when there is none. */
export function firstOnOrAfter(days: readonly number[], day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last working day on or before a day; -1 when there is none. */
export function lastOnOrBefore(days: readonly number[], day: number): number {
  return firstOnOrAfter(days, day + 1) - 1
}
