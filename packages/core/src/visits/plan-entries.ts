import type { Customer, Rep } from '../shared/index.js'
import { byCodeUnit } from '../shared/order.js'
import type { PlannedVisit, UnplannedVisit, VisitPlan } from './plan.js'

/** A visit by its id: an id that every object inherits (`constructor`) is none. */
export function visitById({ visits }: VisitPlan, id: string): PlannedVisit | undefined {
  return Object.hasOwn(visits, id) ? visits[id] : undefined
}

/** An unplanned visit by its id. */
export function unplannedById({ unplanned }: VisitPlan, id: string): UnplannedVisit | undefined {
  return Object.hasOwn(unplanned, id) ? unplanned[id] : undefined
}

/**
 * The visits of a plan by day, rep and id: the order of every file that is written of it.
 *
 * @example
 * visitsInOrder(plan).map(({ id, on }) => [id, on]) //=> [['c1#1', '2026-11-24']]
 */
export function visitsInOrder({ visits }: VisitPlan): PlannedVisit[] {
  return Object.values(visits).sort(
    (left, right) =>
      byCodeUnit(left.on, right.on) ||
      byCodeUnit(left.repId, right.repId) ||
      byCodeUnit(left.id, right.id),
  )
}

/** A customer's visits in a plan. */
export function visitsOf(plan: VisitPlan, customerId: string): PlannedVisit[] {
  return Object.values(plan.visits).filter((visit) => visit.customerId === customerId)
}

/** A customer's visits that are due and not in the plan: at most one, the next. */
export function missingOf(plan: VisitPlan, customerId: string): UnplannedVisit[] {
  return Object.values(plan.unplanned).filter((visit) => visit.customerId === customerId)
}

/** A record of the problem by its id. */
export function findById<Entry extends Customer | Rep>(entries: readonly Entry[], id: string) {
  return entries.find((entry) => entry.id === id)
}
