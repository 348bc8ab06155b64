import { dateOfInstant, type Instant } from '../shared/instant.js'
import { dayNumber, type IsoDate } from '../shared/iso-date.js'
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
  const upTo = (date: IsoDate | Instant | undefined) => {
    const day = date === undefined ? NEVER : dayNumber(dateOfInstant(date))
    return day <= today ? day : NEVER
  }
  const known = Math.max(upTo(lastVisitOn), upTo(gradeConfirmedAt))
  return visits.reduce((last, { on }) => Math.max(last, upTo(on)), known)
}
