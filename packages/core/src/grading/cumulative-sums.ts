import { times, type Exact } from '../shared/decimal.js'
import { nearestNumber } from '../shared/nearest-number.js'
import { roundQuotient } from '../shared/rounding.js'
import type { ParetoBoundary } from './schema.js'

/** Values added up from the largest down, exactly: a sum is a whole number of units, `digits` after the point. */
export type CumulativeSums = {
  readonly digits: number
  /** Each value once, from the largest down. */
  readonly values: readonly number[]
  /** The sum of all values that are as large as the one in its place, or larger. */
  readonly sums: readonly bigint[]
  readonly total: bigint
}

/** Where a value stands, in units of its book: with all that equal it, it leads from `before` to `including`. */
export type Standing = {
  readonly own: bigint
  readonly before: bigint
  readonly including: bigint
  readonly total: bigint
}

/** Whether a fact can be shared out: a negative value cannot. */
export function isCounted(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity
}

export function cumulativeSums(counted: readonly number[]): CumulativeSums {
  const rising = Float64Array.from(counted).sort()
  const digits = rising.reduce((most, value) => digitsOf(value, most), 0)
  const values: number[] = []
  const sums: bigint[] = []
  let total = 0n
  for (let index = rising.length - 1; index >= 0;) {
    const value = rising[index] ?? 0
    const last = index
    while (index >= 0 && rising[index] === value) index -= 1
    total += BigInt(last - index) * unitsOf(value, digits)
    values.push(value)
    sums.push(total)
  }
  return { digits, values, sums, total }
}

/**
 * Where a value stands among others.
 *
 * @param inPlaceOf the value that the customer has among them; undefined when it has none there
 */
export function standingOf(
  { digits, values, sums, total }: CumulativeSums,
  value: number,
  inPlaceOf: number | undefined,
): Standing {
  const place = firstAtMost(values, value)
  const above = sums[place - 1] ?? 0n
  const withEquals = values[place] === value ? (sums[place] ?? 0n) : above
  if (inPlaceOf === value) {
    const own = unitsOf(value, digits)
    return { own, before: above, including: withEquals, total }
  }
  const finer = digitsOf(value, digits)
  const factor = 10n ** BigInt(finer - digits)
  const own = unitsOf(value, finer)
  const gone = inPlaceOf === undefined ? 0n : unitsOf(inPlaceOf, finer)
  const before = above * factor - (inPlaceOf !== undefined && inPlaceOf > value ? gone : 0n)
  const including = before + (withEquals - above) * factor + own
  return { own, before, including, total: total * factor - gone + own }
}

/** A part of a standing's total as the nearest fraction of one. */
export function shareOf(part: bigint, { total }: Pick<Standing, 'total'>): number {
  return total === 0n ? 0 : nearestNumber({ numerator: part, denominator: total })
}

/** What a boundary compares with a cut: the sum with the value and its equals, or the one before them (RULES #20). */
export function comparedSum(
  { before, including }: Standing,
  boundary: ParetoBoundary = 'within',
): bigint {
  return boundary === 'within' ? including : before
}

/** The largest compared sum that a cut of a total still takes. */
export function cutOf(total: bigint, upTo: Exact, boundary: ParetoBoundary = 'within'): bigint {
  const { numerator, denominator } = times({ numerator: total, denominator: 1n }, upTo)
  return boundary === 'within'
    ? roundQuotient(numerator, denominator, 'floor')
    : roundQuotient(numerator, denominator, 'ceil') - 1n
}

function firstAtMost(falling: readonly number[], value: number): number {
  let low = 0
  let high = falling.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((falling[middle] ?? 0) > value) low = middle + 1
    else high = middle
  }
  return low
}

// A decimal of at most 15 digits is the only one of them that its number stands for: found by arithmetic, it is what
// the number spells. Whatever needs more digits is read from its text.
const MOST_COUNTED = 1e15
const MOST_PLACES = 9

function spells(units: number, value: number, digits: number): boolean {
  return units < MOST_COUNTED && units / 10 ** digits === value
}

function digitsOf(value: number, atLeast: number): number {
  for (let digits = atLeast; digits <= MOST_PLACES; digits += 1) {
    if (spells(Math.round(value * 10 ** digits), value, digits)) return digits
  }
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent)
  return Math.max(places, atLeast)
}

function unitsOf(value: number, digits: number): bigint {
  const units = Math.round(value * 10 ** digits)
  if (digits <= MOST_PLACES && spells(units, value, digits)) return BigInt(units)
  return times(String(value), { numerator: 10n ** BigInt(digits), denominator: 1n }).numerator
}
