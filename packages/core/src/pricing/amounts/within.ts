import { compared, ratioOf, type Ratio } from './ratio.js'
import type { DecimalRange } from './schema.js'

type Bound = { readonly value: Ratio; readonly belongs: boolean }
type Range = { readonly low: Bound | null; readonly high: Bound | null }

const ranges = new WeakMap<DecimalRange, Range>()

/** Whether a quantity or amount lies in a range, exactly. */
export function isWithin(range: DecimalRange, value: Ratio): boolean {
  const { low, high } = rangeOf(range)
  if (low !== null) {
    const order = compared(value, low.value)
    if (order < 0 || (order === 0 && !low.belongs)) return false
  }
  if (high === null) return true
  const order = compared(value, high.value)
  return order < 0 || (order === 0 && high.belongs)
}

function rangeOf(range: DecimalRange): Range {
  const known = ranges.get(range)
  if (known !== undefined) return known
  const { atLeast, above, atMost, below } = range
  const made = {
    low: boundOf(atLeast, true) ?? boundOf(above, false),
    high: boundOf(atMost, true) ?? boundOf(below, false),
  }
  ranges.set(range, made)
  return made
}

function boundOf(value: DecimalRange['atLeast'], belongs: boolean): Bound | null {
  return value === undefined ? null : { value: ratioOf(value), belongs }
}
