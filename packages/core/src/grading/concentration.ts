import { readFact } from '../shared/conditions/condition.js'
import { byCodeUnit, type Decimal } from '../shared/index.js'
import { nearestNumber } from '../shared/nearest-number.js'
import {
  comparedSum,
  cumulativeSums,
  cutOf,
  isCounted,
  shareOf,
  standingOf,
} from './cumulative-sums.js'
import type { GradableCustomer } from './graded.js'
import type { ParetoBoundary } from './schema.js'
import { added, type Whole } from './whole-units.js'

/** A customer on the Pareto curve. `cumulative` is the share of all that bring as much or more, the customer's equals with it. */
export type CurvePoint = {
  readonly customerId: string
  readonly value: number
  readonly share: number
  readonly cumulative: number
}

/** How far a book leans on few customers (GRD-09, GRD-11). Shares are fractions of one. */
export type Concentration = {
  readonly fact: string
  readonly total: number
  /** Null where nobody brings anything. */
  readonly largest: { readonly customerId: string; readonly share: number } | null
  /** Herfindahl-Hirschman index: the sum of the squared shares, from 1/n to 1; 0 where nobody brings anything. */
  readonly hhi: number
  /** Largest first. */
  readonly keyAccounts: readonly string[]
  /** The share of the key accounts together. */
  readonly keyShare: number
  /** Largest first, equals by their ids. */
  readonly curve: readonly CurvePoint[]
  /** Customers whose fact is missing, no number, negative or above 1e300, by their ids: they count for nothing. */
  readonly uncounted: readonly string[]
}

export type ConcentrationOptions = {
  readonly fact: string
  /** Key accounts make up this cumulative share: 0.8 unless said otherwise. */
  readonly cut?: Decimal
  /** Whether the customer with whom the cut is crossed is a key account: `within` (unless said otherwise) no, `crossing` yes. */
  readonly boundary?: ParetoBoundary
}

// A hundred million of them still have a sum that is a number.
const MOST = 1e300

/**
 * How far a book leans on few customers: who its key accounts are, the curve of cumulative shares, and the index
 * that says it in one figure.
 *
 * Sums are exact and each share is rounded once, to the nearest number; a customer that brings nothing is never a key
 * account, and one that cannot be counted is listed (RULES #22).
 *
 * @param options `fact` holds what a customer brings, in any one unit
 * @returns shares as fractions of one, `total` in the unit of the fact
 * @throws InvariantError `decimal/invalid` when `cut` spells no number
 * @example
 * concentration([
 *   { id: 'c1', facts: { revenue: 500 } },
 *   { id: 'c2', facts: { revenue: 300 } },
 *   { id: 'c3', facts: { revenue: 200 } },
 * ], { fact: 'revenue' }).hhi //=> 0.38
 */
export function concentration(
  customers: readonly GradableCustomer[],
  { fact, cut = 0.8, boundary }: ConcentrationOptions,
): Concentration {
  const counted: { readonly customerId: string; readonly value: number }[] = []
  const uncounted: string[] = []
  for (const customer of customers) {
    const value = readFact(customer, fact)
    // The absolute value of a zero has no sign.
    if (isCounted(value) && value <= MOST)
      counted.push({ customerId: customer.id, value: Math.abs(value) })
    else uncounted.push(customer.id)
  }
  counted.sort((a, b) => b.value - a.value || byCodeUnit(a.customerId, b.customerId))
  const sums = cumulativeSums(counted.map(({ value }) => value))
  const { digits, total } = sums
  const most = cutOf(total, cut, boundary)
  const keyAccounts: string[] = []
  let ofKeyAccounts: Whole = 0
  let squares = 0n
  const curve = counted.map(({ customerId, value }): CurvePoint => {
    const standing = standingOf(sums, value, value)
    const { own, including } = standing
    squares += BigInt(own) ** 2n
    if (own > 0 && comparedSum(standing, boundary) <= most) {
      keyAccounts.push(customerId)
      ofKeyAccounts = added(ofKeyAccounts, own)
    }
    return {
      customerId,
      value,
      share: shareOf(own, total),
      cumulative: shareOf(including, total),
    }
  })
  const [first] = curve
  const whole = BigInt(total)
  return {
    fact,
    total: nearestNumber({ numerator: whole, denominator: 10n ** BigInt(digits) }),
    largest:
      first === undefined || whole === 0n
        ? null
        : { customerId: first.customerId, share: first.share },
    hhi: shareOf(squares, whole * whole),
    keyAccounts,
    keyShare: shareOf(ofKeyAccounts, total),
    curve,
    uncounted: uncounted.sort(byCodeUnit),
  }
}
