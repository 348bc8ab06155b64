import { dateOfInstant } from '../shared/instant.js'
import { dayNumber } from '../shared/iso-date.js'
import type { DueCustomer } from './visit-due.js'

/** The last contact of who has had none: before every day. */
export const NEVER = -Infinity

/**
 * The day number of the last contact up to today, or `NEVER`: a visit of any kind, or the call that confirmed the
 * grade (RULES #2, #7).
 */
export function lastContact(
  { lastVisitOn, visits = [], gradeConfirmedAt }: DueCustomer,
  today: number,
): number {
  let last = NEVER
  for (const date of [lastVisitOn, gradeConfirmedAt, ...visits.map(({ on }) => on)]) {
    const day = date ? dayNumber(dateOfInstant(date)) : NEVER
    if (day <= today && day > last) last = day
  }
  return last
}
