import {
  compareExact,
  over,
  times,
  type Decimal,
  type Exact,
  type Rational,
} from '../../shared/index.js'
import type { DecimalRange } from '../schema.js'

/** Whether a value lies in a range, exactly. */
export function isWithin(range: DecimalRange, value: Exact): boolean {
  const { atLeast, above, atMost, below } = range
  return (
    (atLeast === undefined || compareExact(value, atLeast) >= 0) &&
    (above === undefined || compareExact(value, above) > 0) &&
    (atMost === undefined || compareExact(value, atMost) <= 0) &&
    (below === undefined || compareExact(value, below) < 0)
  )
}

/** The bounds that a range names. */
export function boundsOf({ atLeast, above, atMost, below }: DecimalRange): Decimal[] {
  return [atLeast, above, atMost, below].filter((bound) => bound !== undefined)
}

/** The quantities above zero at which something may change: the least, and by each bound those around it. */
export function quantitiesAround(bounds: readonly Rational[], step: Rational): Rational[] {
  const counts = new Set([1n])
  for (const bound of bounds) {
    const { numerator, denominator } = over(bound, step)
    const below = numerator / denominator
    for (const count of [below - 1n, below, below + 1n]) if (count > 0n) counts.add(count)
  }
  return [...counts]
    .sort((left, right) => (left < right ? -1 : 1))
    .map((count) => times(step, { numerator: count, denominator: 1n }))
}
