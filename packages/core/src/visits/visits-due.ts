import type { Circumstances } from '../shared/index.js'
import { byCodeUnit } from '../shared/order.js'
import {
  briefVisitDue,
  visitDue,
  type BriefVisitDue,
  type DueCustomer,
  type VisitDue,
} from './visit-due.js'
import type { VisitPolicy } from './schema.js'

/**
 * When each customer's next visit is due, the most urgent first; ties by due date, then by id (RULES #10).
 *
 * Reasons are left out unless asked for: `visitDue` explains any one of them later.
 *
 * @example
 * visitsDue([{ id: 'c1', grade: 'A', lastVisitOn: '2025-03-03' }],
 *   { cadences: [{ grade: 'A', every: { days: 2 } }], floor: { every: { days: 90 } } },
 *   { today: '2025-03-06' })[0]?.urgency //=> 150
 */
export function visitsDue(
  customers: readonly DueCustomer[],
  policy: VisitPolicy,
  circumstances: Circumstances & { readonly reasons: true },
): VisitDue[]
export function visitsDue(
  customers: readonly DueCustomer[],
  policy: VisitPolicy,
  circumstances: Circumstances & { readonly reasons?: boolean },
): BriefVisitDue[]
export function visitsDue(
  customers: readonly DueCustomer[],
  policy: VisitPolicy,
  circumstances: Circumstances & { readonly reasons?: boolean },
): BriefVisitDue[] {
  const answer = circumstances.reasons === true ? visitDue : briefVisitDue
  return customers.map((customer) => answer(customer, policy, circumstances)).sort(byUrgency)
}

/** Compares two due visits: the most urgent first. */
export function byUrgency(left: BriefVisitDue, right: BriefVisitDue): number {
  return (
    right.urgency - left.urgency ||
    byCodeUnit(left.dueOn, right.dueOn) ||
    byCodeUnit(left.customerId, right.customerId)
  )
}
