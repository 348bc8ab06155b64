import {
  compareExact,
  plus,
  rational,
  roundQuotient,
  times,
  type Decimal,
  type Rational,
} from '../../../shared/index.js'
import { partitionPoint } from '../../../shared/partition-point.js'
import { NOTHING } from '../scheme-line.js'

export type Ended = {
  readonly upTo?: Decimal
  readonly below?: Decimal
  readonly lots?: Decimal
  readonly per?: Decimal
}

/** Where a tier ends, and whether its end belongs to it. */
export type TierEnd = { readonly at: Rational; readonly included: boolean }

/**
 * Where each tier ends, null for one without an end: RULES #10.
 *
 * @param units whether the tiers hold units, of which `below: 11` leaves the 1st to the 10th: a started unit lies where
 *   the whole one would
 */
export function tierEnds(tiers: readonly Ended[], units = false): (TierEnd | null)[] {
  let before: Rational = NOTHING
  return tiers.map((tier) => {
    const end = tierEnd(tier, before, units)
    if (end !== null && compareExact(end.at, before) > 0) before = end.at
    return end
  })
}

function tierEnd({ upTo, below, lots, per = 1 }: Ended, before: Rational, units: boolean) {
  if (upTo !== undefined) return { at: rational(upTo), included: true }
  if (lots !== undefined) return { at: plus(before, times(lots, per)), included: true }
  if (below === undefined) return null
  const at = rational(below)
  if (!units) return { at, included: false }
  const last = roundQuotient(at.numerator, at.denominator, 'ceil') - 1n
  return { at: { numerator: last, denominator: 1n }, included: true }
}

/**
 * Finds the tier in which a quantity lies: RULES #9. Beyond the last end it is the count of the tiers.
 *
 * @param ends in rising order; only the last may be open (null)
 */
export function tierFinder(ends: readonly (TierEnd | null)[]): (counted: Rational) => number {
  const isBeyond = (counted: Rational, end: TierEnd | null | undefined) => {
    if (end === null || end === undefined) return false
    const order = compareExact(counted, end.at)
    return order > 0 || (order === 0 && !end.included)
  }
  return (counted) => partitionPoint(0, ends.length, (place) => isBeyond(counted, ends[place]))
}
