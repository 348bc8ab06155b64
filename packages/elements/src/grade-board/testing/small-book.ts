import type { GradingPolicy } from '@fieldbook/core/grading'
import type { Customer } from '@fieldbook/core/shared'

/** Ten points an order: A from 80, B from 50, C below. */
export const smallPolicy: GradingPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A', name: 'Key' }, { id: 'B' }, { id: 'C' }],
  criteria: [{ id: 'orders', fact: 'orders', weight: 1, max: 10 }],
  bands: [
    { grade: 'A', atLeast: 80 },
    { grade: 'B', atLeast: 50 },
    { grade: 'C', atLeast: 0 },
  ],
  value: 'revenue',
}

/**
 * Five customers, small enough to know by heart: c1 and c2 are A and make up 80 % of the revenue, c3 is B, c4 is C, and
 * of c5 the orders are not known.
 */
export const smallBook = {
  customers: [
    customer('c1', 'Aldridge Castings', { orders: 9, revenue: 500 }),
    customer('c2', 'Bromford Steel', { orders: 8, revenue: 300 }),
    customer('c3', 'Calder Pumps', { orders: 6, revenue: 100 }),
    customer('c4', 'Denby Ceramics', { orders: 2, revenue: 60 }),
    customer('c5', 'Elland Textiles', { revenue: 40 }),
  ],
  policy: smallPolicy,
  today: '2026-11-23',
} as const

/** The same book before: c2 was B, c3 was A, c5 was not there, and c6 still was. */
export const smallBookBefore = {
  customers: [
    customer('c1', 'Aldridge Castings', { orders: 9, revenue: 450 }),
    customer('c2', 'Bromford Steel', { orders: 6, revenue: 200 }),
    customer('c3', 'Calder Pumps', { orders: 8, revenue: 150 }),
    customer('c4', 'Denby Ceramics', { orders: 2, revenue: 60 }),
    customer('c6', 'Ferrybridge Glass', { orders: 3, revenue: 10 }),
  ],
  today: '2026-10-23',
} as const

/** So many customers, `k00000` on, whose names run the other way round. */
export function manyCustomers(count: number): Customer[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `Customer ${String(count - index).padStart(5, '0')}`
    const facts = { orders: index % 11, revenue: index }
    return customer(`k${String(index).padStart(5, '0')}`, name, facts)
  })
}

function customer(id: string, name: string, facts: Record<string, number>): Customer {
  return { id, name, grade: 'A', gradeSince: '2026-01-05', facts }
}
