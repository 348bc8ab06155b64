import { addDays, type Customer } from '@fieldbook/core/shared'
import type { VisitProblem } from '@fieldbook/core/visits'
import { dealer, today } from './dealer.js'
import type { Wording } from './wording.js'

const REPS = 60
const CUSTOMERS_EACH = 16

/** How long after a visit the next is due, as the dealer's policy has it. */
const intervals = [
  { grade: 'A', days: 7 },
  { grade: 'B', days: 14 },
  { grade: 'B', days: 14 },
  { grade: 'C', days: 28 },
]

/** The whole country: sixty reps, and about a thousand visits in two weeks. */
export function many(wording: Wording): VisitProblem {
  return {
    ...dealer(wording),
    customers: Array.from({ length: REPS * CUSTOMERS_EACH }, (_, index) =>
      customerAt(index, wording),
    ),
    reps: Array.from({ length: REPS }, (_, index) => ({
      id: `r${index + 1}`,
      name: repNameAt(index, wording),
      visitsPerDay: 2 + (index % 2),
    })),
    appointments: [],
  }
}

function customerAt(index: number, { customers }: Wording): Customer {
  const { grade, days } = at(intervals, index)
  return {
    id: `c${index + 1}`,
    name: numbered(
      customers.map(([name]) => name),
      index,
    ),
    grade,
    repId: `r${Math.floor(index / CUSTOMERS_EACH) + 1}`,
    // A step that shares no factor with the interval, so that all its days occur.
    lastVisitOn: addDays(today, -(1 + ((11 * index) % days))),
    place: { area: at(customers, index)[1] },
    facts: { toolsOnTrial: false },
  }
}

function repNameAt(index: number, { givenNames, familyNames, fullName }: Wording): string {
  return fullName(at(givenNames, Math.floor(index / familyNames.length)), at(familyNames, index))
}

/** The names in their order, and again with a number as often as it takes. */
function numbered(names: readonly string[], index: number): string {
  const round = Math.floor(index / names.length)
  return round === 0 ? at(names, index) : `${at(names, index)} ${round + 1}`
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('An empty list has no items')
  return item
}
