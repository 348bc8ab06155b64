import { over, rational, times, type Rational } from '../../shared/index.js'
import type { Item, PriceBook, Units } from '../schema.js'

const NONE: Units = {}
const ONE = rational(1)

const kept = new WeakMap<Item, WeakMap<Units, Map<string, Rational | null>>>()

/**
 * How many of an item's own units are in one of another unit, or null where the unit does not lead there: RULES #1.
 *
 * @param unit asked for: a pallet of boxes of pieces is 480 pieces; of an item sold by the box, a piece is a twelfth
 */
export function unitFactor(
  item: Item,
  unit: string,
  { units = NONE }: Pick<PriceBook, 'units'>,
): Rational | null {
  if (unit === item.unit) return ONE
  const factors = factorsOf(item, units)
  let factor = factors.get(unit)
  if (factor === undefined) {
    factor = computedFactor(item, unit, units)
    factors.set(unit, factor)
  }
  return factor
}

function factorsOf(item: Item, units: Units): Map<string, Rational | null> {
  const byUnits = kept.get(item) ?? new WeakMap<Units, Map<string, Rational | null>>()
  const factors = byUnits.get(units) ?? new Map<string, Rational | null>()
  kept.set(item, byUnits.set(units, factors))
  return factors
}

// Both units are followed to what they consist of, until one of the one is one of the other.
function computedFactor(item: Item, unit: string, units: Units): Rational | null {
  const asked = contents(unit, item, units)
  for (const [part, own] of contents(item.unit, item, units)) {
    const count = asked.get(part)
    if (count !== undefined) return over(count, own)
  }
  return null
}

// The units that one consists of, itself first, with how many of each.
function contents(unit: string, item: Item, units: Units): Map<string, Rational> {
  const counts = new Map<string, Rational>()
  let count = ONE
  for (let part = unit; !counts.has(part);) {
    counts.set(part, count)
    const conversion = conversionOf(part, item.units) ?? conversionOf(part, units)
    if (conversion === undefined) break
    count = times(count, conversion.quantity)
    part = conversion.of
  }
  return counts
}

function conversionOf(unit: string, units: Units | undefined) {
  return units !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined
}
