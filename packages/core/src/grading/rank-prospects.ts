import { readFact } from '../shared/conditions/condition.js'
import { byCodeUnit, compareExact, times, type Rational } from '../shared/index.js'
import { nearestNumber } from '../shared/nearest-number.js'
import { isCounted } from './cumulative-sums.js'
import type { GradableCustomer } from './graded.js'

/** A prospect and its place: the first is the one to go to first. */
export type RankedProspect = {
  readonly customerId: string
  readonly willingness: number
  readonly size: number
  /** Willingness times size. */
  readonly product: number
}

export type RankedProspects = {
  readonly ranked: readonly RankedProspect[]
  /** Customers of whom a fact is missing, no number or negative, or the product larger than any number, by their ids. */
  readonly uncounted: readonly string[]
}

/**
 * Prospects by willingness times size (GRD-10): the time that a sale takes is treated as given, so these two decide
 * where it is spent best.
 *
 * Products are compared exactly; equal ones stand by their ids, and whoever cannot be counted is listed (RULES #23).
 *
 * @param facts the names of the two facts, each in any one unit
 * @returns the largest product first
 * @example
 * rankProspects([
 *   { id: 'c1', facts: { willingness: 0.9, size: 20 } },
 *   { id: 'c2', facts: { willingness: 0.5, size: 50 } },
 * ], { willingness: 'willingness', size: 'size' }).ranked.map(({ customerId }) => customerId) //=> ['c2', 'c1']
 */
export function rankProspects(
  customers: readonly GradableCustomer[],
  facts: { readonly willingness: string; readonly size: string },
): RankedProspects {
  const counted: { readonly prospect: RankedProspect; readonly exact: Rational }[] = []
  const uncounted: string[] = []
  for (const customer of customers) {
    const willingness = readFact(customer, facts.willingness)
    const size = readFact(customer, facts.size)
    if (!isCounted(willingness) || !isCounted(size)) {
      uncounted.push(customer.id)
      continue
    }
    const exact = times(String(willingness), String(size))
    const product = nearestNumber(exact)
    if (product === Infinity) uncounted.push(customer.id)
    else counted.push({ prospect: { customerId: customer.id, willingness, size, product }, exact })
  }
  // Rounding keeps the order, so only equal numbers need a look at what they stand for.
  counted.sort(
    (a, b) =>
      b.prospect.product - a.prospect.product ||
      compareExact(b.exact, a.exact) ||
      byCodeUnit(a.prospect.customerId, b.prospect.customerId),
  )
  return { ranked: counted.map(({ prospect }) => prospect), uncounted: uncounted.sort(byCodeUnit) }
}
