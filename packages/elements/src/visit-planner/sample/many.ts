import { addDays, type Customer } from '@fieldbook/core/shared'
import type { VisitProblem } from '@fieldbook/core/visits'
import { dealer, today } from './dealer.js'
import { english } from './english.js'

const REPS = 60
const CUSTOMERS_EACH = 16

const givenNames = 'Ana Ben Cleo Dev Ella Finn Gwen Hugo Iris Jack'.split(' ')
const familyNames = 'Abbott Bhatt Cole Dunne Eze Ford'.split(' ')

/** How long after a visit the next is due, as the dealer's policy has it. */
const intervals = [
  { grade: 'A', days: 7 },
  { grade: 'B', days: 14 },
  { grade: 'B', days: 14 },
  { grade: 'C', days: 28 },
]

/** The whole country: sixty reps, and about a thousand visits in two weeks. */
export function many(): VisitProblem {
  return {
    ...dealer(english),
    customers: Array.from({ length: REPS * CUSTOMERS_EACH }, (_, index) => customerAt(index)),
    reps: Array.from({ length: REPS }, (_, index) => ({
      id: `r${index + 1}`,
      name: `${at(givenNames, index)} ${at(familyNames, Math.floor(index / givenNames.length))}`,
      visitsPerDay: 2 + (index % 2),
    })),
    appointments: [],
  }
}

function customerAt(index: number): Customer {
  const { grade, days } = at(intervals, index)
  // Steps that share no factor with what they go round, so that all combinations occur.
  const [first, area] = at(english.customers, index)
  const [last] = at(english.customers, 17 * index + Math.floor(index / english.customers.length))
  return {
    id: `c${index + 1}`,
    name: `${first.replace(/ \S+$/, '')} ${last.replace(/^.* /, '')}`,
    grade,
    repId: `r${Math.floor(index / CUSTOMERS_EACH) + 1}`,
    lastVisitOn: addDays(today, -(1 + ((11 * index) % days))),
    place: { area },
    facts: { toolsOnTrial: false },
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('An empty list has no items')
  return item
}
