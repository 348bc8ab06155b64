import { times, type Exact } from '../shared/decimal.js'
import { nearestNumber } from '../shared/nearest-number.js'
import { partitionPoint } from '../shared/partition-point.js'
import { roundQuotient } from '../shared/rounding.js'
import type { ParetoBoundary } from './schema.js'
import { added, digitsOf, unitsOf, whole, type Whole } from './whole-units.js'

/** Values added up from the largest down, exactly: a sum is a whole number of units, `digits` after the point. */
export type CumulativeSums = {
  readonly digits: number
  /** Each value once, from the largest down. */
  readonly values: readonly number[]
  /** The sum of all values that are as large as the one in its place, or larger. */
  readonly sums: readonly Whole[]
  readonly total: Whole
}

/** Where a value stands, in units of its book: with all that equal it, it leads from `before` to `including`. */
export type Standing = {
  readonly own: Whole
  readonly before: Whole
  readonly including: Whole
  readonly total: Whole
}

/** Whether a fact can be shared out: a negative value cannot. */
export function isCounted(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity
}

export function cumulativeSums(counted: readonly number[]): CumulativeSums {
  const falling = Float64Array.from(counted).sort().reverse()
  const digits = falling.reduce((most, value) => digitsOf(value, most), 0)
  const values: number[] = []
  const sums: Whole[] = []
  let total: Whole = 0
  let last: number | undefined
  for (const value of falling) {
    total = added(total, unitsOf(value, digits))
    if (value === last) sums.pop()
    else values.push(value)
    sums.push(total)
    last = value
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
  const place = partitionPoint(0, values.length, (index) => (values[index] ?? 0) > value)
  const above = sums[place - 1] ?? 0
  const withEquals = values[place] === value ? (sums[place] ?? 0) : above
  if (inPlaceOf === value)
    return { own: unitsOf(value, digits), before: above, including: withEquals, total }
  const finer = digitsOf(value, digits)
  const factor = 10n ** BigInt(finer - digits)
  const own = BigInt(unitsOf(value, finer))
  const gone = inPlaceOf === undefined ? 0n : BigInt(unitsOf(inPlaceOf, finer))
  const isGoneAbove = inPlaceOf !== undefined && inPlaceOf > value
  const before = BigInt(above) * factor - (isGoneAbove ? gone : 0n)
  const including = before + (BigInt(withEquals) - BigInt(above)) * factor + own
  return { own, before, including, total: BigInt(total) * factor - gone + own }
}

/** A part of a total as the nearest fraction of one; of nothing it is 0. */
export function shareOf(part: Whole, total: Whole): number {
  if (total == 0) return 0
  if (typeof part === 'number' && typeof total === 'number') return part / total
  return nearestNumber({ numerator: BigInt(part), denominator: BigInt(total) })
}

/** What a boundary compares with a cut: the sum with the value and its equals, or the one before them (RULES #20). */
export function comparedSum(
  { before, including }: Standing,
  boundary: ParetoBoundary = 'within',
): Whole {
  return boundary === 'within' ? including : before
}

/** The largest compared sum that a cut of a total still takes. */
export function cutOf(total: Whole, upTo: Exact, boundary: ParetoBoundary = 'within'): Whole {
  const { numerator, denominator } = times({ numerator: BigInt(total), denominator: 1n }, upTo)
  return boundary === 'within'
    ? whole(roundQuotient(numerator, denominator, 'floor'))
    : whole(roundQuotient(numerator, denominator, 'ceil') - 1n)
}

/** The least value of a book whose compared sum is at most `most`; as sums rise where values fall, every larger one's is too. */
export function leastWithin(
  { values, sums }: CumulativeSums,
  most: Whole,
  boundary: ParetoBoundary = 'within',
): number {
  const within = partitionPoint(0, sums.length, (index) => (sums[index] ?? 0) <= most)
  const taken = boundary === 'crossing' && most >= 0 ? within + 1 : within
  return taken === 0 ? Infinity : (values[taken - 1] ?? values.at(-1) ?? Infinity)
}
