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
  let dates: IsoDate[] = []
  let last = lastContact(customer, today)
  for (;;) {
    const obligation = obligationOf(customer, compiled, last, today)
    const day = Math.max(today, obligation.due)
    if (day > end) return dates
    // Until the phase changes only the last visit moves, so the same cadence goes on.
    const change = nextPhaseChange(customer, compiled, last)
    const to = 'every' in obligation && day < change ? Math.min(end, change) : day
    const run = 'every' in obligation ? datesEvery(obligation.every, day, to) : [isoDate(day)]
    dates = dates.length === 0 ? run : [...dates, ...run]
    if (to === end) return dates
    last = dayNumber(run.at(-1) ?? isoDate(day))
  }
}

function datesEvery(every: Period, from: number, to: number): IsoDate[] {
  if ('months' in every) {
    const dates: IsoDate[] = []
    for (let day = from; day <= to; day = addPeriodToDay(day, every)) dates.push(isoDate(day))
    return dates
  }
  const step = addPeriodToDay(0, every)
  // In its full length from the start: a list that is pushed to is copied as it grows.
  const dates = new Array<IsoDate>(Math.floor((to - from) / step) + 1)
  for (let index = 0; index < dates.length; index++) dates[index] = isoDate(from + index * step)
  return dates
}

// The next day, after a day, on which another cadence may begin to count for the customer.
function nextPhaseChange(customer: DueCustomer, { rules }: CompiledPolicy, day: number): number {
  let change = Infinity
  for (const { phase } of rules) {
    const start = phase === undefined ? undefined : readFact(customer, phase.startsOn)
    if (phase === undefined || !isIsoDate(start)) continue
    const chainStart = dayNumber(start)
    for (const offset of [phase.begin, phase.end]) {
      const boundary = offset === undefined ? day : addPeriodToDay(chainStart, offset)
      if (boundary > day) change = Math.min(change, boundary)
    }
  }
  return change
}
