// How often must each customer of a car dealer be visited in a year, and when?

import { carDealer } from '@fieldbook/core/presets/car-dealer'
import { addDays, dayNumber, isoDate } from '@fieldbook/core/shared'
import { dueDates } from '@fieldbook/core/visits'
import { dueDatesByRrule } from './peers/rrule.mjs'
import { seeded } from './seeded.mjs'

/**
 * @typedef {import('@fieldbook/core/shared').IsoDate} IsoDate
 * @typedef {'A' | 'B' | 'C' | 'owner'} Kind
 * @typedef {object} VisitedCustomer
 * @property {string} id
 * @property {'A' | 'B' | 'C'} [grade] none once the car is delivered
 * @property {IsoDate} lastVisitOn
 * @property {{ deliveredOn?: IsoDate }} facts
 */

/** @type {IsoDate} */
const TODAY = '2025-03-03'
/** @type {IsoDate} */
const UNTIL = '2026-03-02'

const policy = /** @type {import('@fieldbook/core/visits').VisitPolicy} */ (carDealer.visits)

/** In turn, so that any part of the customers is mixed like the whole. @type {Kind[]} */
const KINDS = ['A', 'B', 'C', 'owner']

/** The visit before, as far back as the cadence allows, so that nobody is overdue: an RRULE knows no "today". */
const DAYS_SINCE_VISIT = { A: 2, B: 7, C: 14, owner: 86 }

/**
 * @param {number} size
 * @param {number} peerSize how many of the customers the peer answers for: it is slow
 * @returns {import('./measure.mjs').Benchmark}
 */
export function dueDatesBenchmark(size, peerSize) {
  const customers = dealerCustomers(size)
  const some = customers.slice(0, peerSize)
  return {
    title: 'Due dates over a year, every 2, 7 or 14 days or 3 months',
    about: 'customers',
    contenders: [
      {
        name: 'hand-written loop',
        subjects: size,
        answer: () => dueDatesByHand(customers),
      },
      {
        name: 'dueDates',
        subjects: size,
        answer: () =>
          customers.map((customer) => dueDates(customer, policy, { today: TODAY }, UNTIL)),
      },
      {
        name: 'rrule',
        subjects: some.length,
        answer: () => dueDatesByRrule(some, TODAY, UNTIL),
      },
    ],
    claims: [
      {
        says: 'dueDates is at least 200 times as fast as rrule',
        of: 'rrule',
        to: 'dueDates',
        atLeast: 200,
      },
    ],
  }
}

/** @param {number} size @returns {VisitedCustomer[]} */
function dealerCustomers(size) {
  const { below } = seeded(1)
  return Array.from({ length: size }, (_, index) => {
    const id = `c${index}`
    const kind = KINDS[index % KINDS.length] ?? 'owner'
    const lastVisitOn = addDays(TODAY, -1 - below(DAYS_SINCE_VISIT[kind]))
    if (kind !== 'owner') return { id, grade: kind, lastVisitOn, facts: {} }
    // Where a month lacks the day, an RRULE skips the month and Fieldbook takes the month's last day: up to the 28th
    // both are the same.
    return {
      id,
      lastVisitOn: lastVisitOn.slice(8) > '28' ? addDays(lastVisitOn, -3) : lastVisitOn,
      facts: { deliveredOn: addDays(TODAY, -200 - below(2000)) },
    }
  })
}

/** What one would write for this dealer alone. @param {readonly VisitedCustomer[]} customers */
function dueDatesByHand(customers) {
  const first = dayNumber(TODAY)
  const last = dayNumber(UNTIL)
  const texts = Array.from({ length: last - first + 1 }, (_, index) => isoDate(first + index))
  /** @param {number} day */
  const threeMonthsAfter = (day) => {
    const date = new Date(day * 86_400_000)
    return date.setUTCMonth(date.getUTCMonth() + 3) / 86_400_000
  }
  return customers.map(({ grade, lastVisitOn }) => {
    const dates = []
    let day = dayNumber(lastVisitOn)
    for (;;) {
      if (grade === 'A') day += 2
      else if (grade === 'B') day += 7
      else if (grade === 'C') day += 14
      else day = threeMonthsAfter(day)
      if (day > last) return dates
      dates.push(texts[day - first])
    }
  })
}
