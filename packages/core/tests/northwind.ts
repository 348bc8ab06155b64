import { carDealer } from '../src/presets/car-dealer.js'
import type { Rulebook } from '../src/rulebook/index.js'
import {
  byCodeUnit,
  minus,
  plus,
  roundTo,
  times,
  type Customer,
  type IsoDate,
  type Rational,
  type Rep,
} from '../src/shared/index.js'
import { hasData, readRows, type Row } from './shared-data.js'

export const hasNorthwind = hasData('northwind')

export const TODAY: IsoDate = '1998-05-06'
export const DAYS = 28

function rows(file: string): Row[] {
  return readRows(`northwind/${file}`)
}

function groupBy(entries: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const entry of entries) {
    const key = entry[column] ?? ''
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return groups
}

/**
 * The customers of Northwind with revenue, number of orders and last order as facts. The last order stands for the
 * last visit, and the employee who took most of a customer's orders is its rep.
 */
export function northwindCustomers(): Customer[] {
  const linesOf = groupBy(rows('order-details'), 'orderID')
  const ordersOf = groupBy(rows('orders'), 'customerID')
  return rows('customers').map(
    ({ customerID: id = '', companyName: name = '', city = '' }): Customer => {
      const orders = ordersOf.get(id) ?? []
      const days = orders.map(({ orderDate = '' }) => orderDate.slice(0, 10) as IsoDate).sort()
      const lastOrderOn = days.at(-1)
      if (lastOrderOn === undefined)
        return { id, name, place: { area: city }, facts: { revenue: 0, orders: 0 } }
      const lines = orders.flatMap(({ orderID = '' }) => linesOf.get(orderID) ?? [])
      const facts = {
        revenue: Number(roundTo(revenueOf(lines), 2)),
        orders: orders.length,
        lastOrderOn,
      }
      return {
        id,
        name,
        repId: busiest(orders),
        lastVisitOn: lastOrderOn,
        place: { area: city },
        facts,
      }
    },
  )
}

function revenueOf(lines: readonly Row[]): Rational {
  return lines.reduce(
    (sum, { unitPrice = '', quantity = '', discount = '' }) =>
      plus(sum, times(times(unitPrice, quantity), minus(1, discount))),
    plus(0, 0),
  )
}

/** Who bought, or what was sold, each with its revenue to the last of four digits; `year` leaves the others out. */
export function northwindRevenues(of: 'customer' | 'product', year = '') {
  const orders = new Map(rows('orders').map((order) => [order['orderID'], order]))
  const sold = rows('order-details')
    .map((line) => ({ ...orders.get(line['orderID']), ...line }))
    .filter(({ orderDate = '' }: Row) => orderDate.startsWith(year))
  const linesOf = groupBy(sold, `${of}ID`)
  return rows(`${of}s`).flatMap((row) => {
    const { [`${of}ID`]: id = '', companyName = '', productName: name = companyName } = row
    const lines = linesOf.get(id)
    if (lines === undefined) return []
    return [{ id, name, facts: { revenue: Number(roundTo(revenueOf(lines), 4)) } }]
  })
}

// Ties by id, so that the answer does not depend on the order of the file.
function busiest(orders: readonly Row[]): string {
  const counts = [...groupBy(orders, 'employeeID')].map(([id, theirs]) => ({
    id,
    count: theirs.length,
  }))
  counts.sort((left, right) => right.count - left.count || byCodeUnit(left.id, right.id))
  return counts[0]?.id ?? ''
}

export function northwindReps(): Rep[] {
  return rows('employees').map(({ employeeID: id = '', firstName = '', lastName = '' }) => {
    return { id, name: `${firstName} ${lastName}`, visitsPerDay: 1 }
  })
}

/** Money, loyalty and recency, each against what is usual for the company; every visit is a day on the road. */
export const northwindRulebook: Rulebook = {
  ...carDealer,
  id: 'northwind',
  title: 'Northwind Traders',
  effectiveFrom: '1996-07-01',
  currency: 'USD',
  calendar: {
    workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: [{ from: '1998-05-25', name: 'Memorial Day' }],
    absences: [{ repId: '4', from: '1998-05-11', to: '1998-05-15', name: 'Leave' }],
  },
  grading: {
    method: 'scorecard',
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    criteria: [
      {
        id: 'revenue',
        fact: 'revenue',
        weight: '1/2',
        points: [
          { atLeast: 20_000, points: 3 },
          { atLeast: 8_000, points: 2 },
          { above: 0, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'orders',
        fact: 'orders',
        weight: '1/4',
        points: [
          { atLeast: 12, points: 3 },
          { atLeast: 6, points: 2 },
          { above: 0, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'recency',
        fact: 'lastOrderOn',
        weight: '1/4',
        missing: 'worst',
        points: [
          { daysAgo: { atMost: 30 }, points: 3 },
          { daysAgo: { atMost: 90 }, points: 2 },
          { points: 0 },
        ],
      },
    ],
    bands: [
      { grade: 'A', atLeast: 75 },
      { grade: 'B', atLeast: 50 },
      { grade: 'C', atLeast: 0 },
    ],
  },
  visits: {
    cadences: [
      { grade: 'A', every: { weeks: 1 } },
      { grade: 'B', every: { weeks: 2 } },
      { grade: 'C', every: { months: 1 } },
    ],
    floor: { every: { days: 90 } },
  },
}
