import { compareExact, over, plus, rational, times, type Exact } from '../../shared/decimal.js'
import { nearestNumber } from '../../shared/nearest-number.js'

/** A place where scores change: values above `at` have passed it, and `at` itself where `equalPasses`. */
export type Cut = { readonly at: number; readonly equalPasses: boolean }

/**
 * The quantiles that part values into equal shares, compared exactly: a value as it is spelled, a quantile as a
 * fraction.
 *
 * Type 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996): of `count` values the quantile `i/n`
 * lies at place `(count - 1) * i/n`, between two values in proportion (RULES #16).
 *
 * @param valueAt the value at a place of the rising order, from 0
 * @param shift is added to every quantile
 * @param equalPasses whether a value that equals a quantile has passed it
 */
export function quantileCuts(
  shares: number,
  count: number,
  valueAt: (place: number) => number,
  shift: Exact,
  equalPasses: boolean,
): Cut[] {
  if (count === 0) return []
  return Array.from({ length: shares - 1 }, (_, index) => {
    const steps = (count - 1) * (index + 1)
    const beyond = steps % shares
    const place = (steps - beyond) / shares
    const low = times(shares - beyond, spelled(valueAt(place)))
    const sum = beyond === 0 ? low : plus(low, times(beyond, spelled(valueAt(place + 1))))
    return cutAt(plus(over(sum, shares), shift), equalPasses)
  })
}

/** How many cuts a value has passed. */
export function cutsPassed(value: number, cuts: readonly Cut[]): number {
  let passed = 0
  for (const { at, equalPasses } of cuts) {
    if (value > at || (equalPasses && value === at)) passed += 1
  }
  return passed
}

// Rounding keeps the order, so whatever is above or below the nearest number is so of the fraction too. Only the
// number itself needs a look.
function cutAt(exact: Exact, equalPasses: boolean): Cut {
  const at = nearestNumber(rational(exact))
  const order = Number.isFinite(at) ? compareExact(spelled(at), exact) : -1
  return { at, equalPasses: order > 0 || (order === 0 && equalPasses) }
}

// A fact may have more digits than a number of a policy: its text says exactly what it spells.
function spelled(value: number): string {
  return String(value)
}
