import { readFact } from '../shared/conditions/condition.js'
import type { Circumstances } from '../shared/index.js'
import {
  addPeriodToDay,
  dayNumber,
  isIsoDate,
  isoDate,
  type IsoDate,
  type Period,
} from '../shared/iso-date.js'
import { lastContact } from './last-contact.js'
import { compilePolicy, obligationOf, type CompiledPolicy } from './obligation.js'
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
    const obligation = obligationOf(customer, compiled, last, today)
    const day = Math.max(today, obligation.due)
    if (day > end) return dates
    dates.push(isoDate(day))
    // Until the phase changes only the last visit moves, so the same cadence goes on.
    const change = phaseChange(customer, compiled, last)
    const goesOn = 'cadence' in obligation && day < change
    last = goesOn ? repeat(obligation.cadence.every, day, Math.min(end, change), dates) : day
  }
}

// Adds the days of an interval after one day, up to another, and answers with the last.
function repeat(every: Period, from: number, to: number, dates: IsoDate[]): number {
  if ('months' in every) {
    const next = addPeriodToDay(from, every)
    if (next > to) return from
    dates.push(isoDate(next))
    return repeat(every, next, to, dates)
  }
  const step = addPeriodToDay(0, every)
  const count = Math.floor((to - from) / step)
  const before = dates.length
  // Room for all of them at once: a list that grows by one is copied again and again.
  dates.length += count
  for (let index = 0; index < count; index++)
    dates[before + index] = isoDate(from + (index + 1) * step)
  return from + count * step
}

// The next day, after a day, on which another cadence may begin to count for the customer.
function phaseChange(customer: DueCustomer, { rules }: CompiledPolicy, day: number): number {
  let change = Infinity
  for (const { phase } of rules) {
    const start = phase === undefined ? null : readFact(customer, phase.startsOn)
    if (phase === undefined || !isIsoDate(start)) continue
    for (const offset of [phase.begin, phase.end]) {
      const boundary = offset === undefined ? Infinity : addPeriodToDay(dayNumber(start), offset)
      if (boundary > day) change = Math.min(change, boundary)
    }
  }
  return change
}
