import type { RoundingMode } from '../../shared/index.js'
import {
  added,
  divided,
  less,
  multiplied,
  negative,
  rounded,
  signOf,
  whole,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import type { PriceRounding } from '../schema.js'

/** A change rounded without its sign: 0.5 off is 0 off under `floor` (RULES #22). Null beyond the safe range. */
export function roundedChange(change: Ratio, mode: RoundingMode): number | null {
  if (signOf(change) >= 0) return rounded(change, mode)
  const size = rounded(negative(change), mode)
  return size === null ? null : 0 - size
}

/**
 * What a change is where it is rounded at once: RULES #21, #22.
 *
 * @param left what is left before, whole
 * @param quantity of the units asked for, where the change is one of units; else null
 * @returns whole; null beyond the safe range
 */
export function settledChange(
  left: Ratio,
  change: Ratio,
  quantity: Ratio | null,
  { mode, of }: PriceRounding,
): number | null {
  if (quantity === null || signOf(quantity) === 0) {
    if (of === 'change') return roundedChange(change, mode)
    const result = rounded(added(left, change), mode)
    return result === null ? null : rounded(less(whole(result), left), mode)
  }
  if (of === 'change') {
    const ofUnit = roundedChange(divided(change, quantity), mode)
    return ofUnit === null ? null : roundedChange(multiplied(whole(ofUnit), quantity), mode)
  }
  const unit = rounded(divided(added(left, change), quantity), mode)
  if (unit === null) return null
  const result = rounded(multiplied(whole(unit), quantity), mode)
  return result === null ? null : rounded(less(whole(result), left), mode)
}

/** A list price to the minor unit (RULES #21). Null beyond the safe range. */
export function settledList(
  amount: Ratio,
  quantity: Ratio | null,
  { mode }: PriceRounding,
): number | null {
  return settledChange(ZERO, amount, quantity, { at: 'line', mode, of: 'result' })
}
