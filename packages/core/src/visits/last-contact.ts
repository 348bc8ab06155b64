import { dateOfInstant } from '../shared/instant.js'
import { dayNumber } from '../shared/iso-date.js'
import type { DueCustomer } from './visit-due.js'

/**
 * The day number of the last contact up to today, or null: a visit of any kind, or the call that confirmed the grade
 * (RULES #2, #7).
 */
export function lastContact(
  { lastVisitOn, visits, gradeConfirmedAt }: DueCustomer,
  today: number,
): number | null {
  let last = Number.NEGATIVE_INFINITY
  const count = (day: number) => {
    if (day <= today && day > last) last = day
  }
  if (lastVisitOn !== undefined) count(dayNumber(lastVisitOn))
  if (gradeConfirmedAt !== undefined) count(dayNumber(dateOfInstant(gradeConfirmedAt)))
  for (const { on } of visits ?? []) count(dayNumber(on))
  return last === Number.NEGATIVE_INFINITY ? null : last
}
