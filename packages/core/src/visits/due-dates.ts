import { dayNumber, isoDate, type IsoDate } from '../shared/iso-date.js'
import type { Circumstances } from '../shared/index.js'
import { lastContact } from './last-contact.js'
import { compilePolicy, obligationOf } from './obligation.js'
import type { VisitPolicy } from './schema.js'
import type { DueCustomer } from './visit-due.js'

/**
 * The due dates of a customer up to a day, if every visit is made on its due date, and the first, when it is overdue,
 * today: how many visits a policy asks for.
 *
 * @param until the last day to look at, inclusive
 * @example
 * dueDates({ id: 'c1', grade: 'B', lastVisitOn: '2025-03-03' },
 *   { cadences: [{ grade: 'B', every: { days: 7 } }], floor: { every: { days: 90 } } },
 *   { today: '2025-03-06' }, '2025-03-24') //=> ['2025-03-10', '2025-03-17', '2025-03-24']
 */
export function dueDates(
  customer: DueCustomer,
  policy: VisitPolicy,
  circumstances: Circumstances,
  until: IsoDate,
): IsoDate[] {
  const compiled = compilePolicy(policy)
  const today = dayNumber(circumstances.today)
  const end = dayNumber(until)
  const dates: IsoDate[] = []
  let last = lastContact(customer, today)
  for (;;) {
    const day = Math.max(today, obligationOf(customer, compiled, last, today).due)
    if (day > end) return dates
    dates.push(isoDate(day))
    last = day
  }
}
