import type { Exact } from './decimal.js'
import { InvariantError } from './invariant-error.js'
import { wholeWeights } from './whole-weights.js'

// A few of many are found faster by looking for each than by sorting them all.
const FEW = 8

/** Each share's part before the odd units are given out, and the remainder that decides who gets one. */
type Division = { readonly parts: number[]; readonly remainders: (number | bigint)[] }

/**
 * Divides a whole among shares by largest remainder (Hamilton's method): the parts sum to the whole, and each is
 * within one unit of its exact share. A tie goes to the earlier share in the list. A negative whole is divided
 * like its positive twin.
 *
 * @param whole integer within the safe range (minor units of money, pieces, points)
 * @param shares weights of zero or more, not all zero; they need not sum to one
 * @returns one integer a share, in the order of the shares
 * @throws InvariantError `allocate/whole-not-an-integer`, `allocate/negative-share`, `allocate/no-shares`
 * @example
 * allocate(10_000, [1, 2, 3]) //=> [1667, 3333, 5000]
 */
export function allocate(whole: number, shares: readonly Exact[]): number[] {
  const { parts, remainders, left } = divided(whole, shares)
  for (const place of largest(remainders, left)) parts[place] = (parts[place] ?? 0) + 1
  return whole < 0 ? negated(parts) : parts
}

/**
 * Divides a whole among shares and keeps what is odd: each part is its exact share without the broken unit (towards
 * zero), and the parts and what is `left` sum to the whole.
 *
 * @param whole integer within the safe range
 * @param shares weights of zero or more, not all zero
 * @returns one integer a share, in the order of the shares, and the rest
 * @throws InvariantError `allocate/whole-not-an-integer`, `allocate/negative-share`, `allocate/no-shares`
 * @example
 * allocateDown(10_000, [30, 20, 40, 40]) //=> { parts: [2307, 1538, 3076, 3076], left: 3 }
 */
export function allocateDown(
  whole: number,
  shares: readonly Exact[],
): { parts: number[]; left: number } {
  const { parts, left } = divided(whole, shares)
  return whole < 0 ? { parts: negated(parts), left: 0 - left } : { parts, left }
}

// The size of a whole, without its sign, in parts rounded down and the units that they leave.
function divided(whole: number, shares: readonly Exact[]): Division & { readonly left: number } {
  if (!Number.isSafeInteger(whole)) {
    throw new InvariantError('allocate/whole-not-an-integer', { whole })
  }
  const size = Math.abs(whole)
  const division = divideInNumbers(size, shares) ?? divideInBigints(size, shares)
  return { ...division, left: size - division.parts.reduce((sum, part) => sum + part, 0) }
}

// `0 - part` because the negative of a part of zero would be -0, which is not the 0 that JSON brings back.
function negated(parts: readonly number[]): number[] {
  return parts.map((part) => 0 - part)
}

// The fast way, exact as long as every product stays within the safe range.
function divideInNumbers(size: number, shares: readonly Exact[]): Division | null {
  let total = 0
  for (const share of shares) {
    if (typeof share !== 'number' || !Number.isSafeInteger(share) || share < 0) return null
    total += share
  }
  if (total === 0 || size * total > Number.MAX_SAFE_INTEGER) return null
  const weights = shares as readonly number[]
  const remainders = weights.map((weight) => (size * weight) % total)
  const parts = weights.map((weight, index) => (size * weight - (remainders[index] ?? 0)) / total)
  return { parts, remainders }
}

function divideInBigints(size: number, shares: readonly Exact[]): Division {
  const weights = wholeWeights(shares)
  const negative = weights.findIndex((weight) => weight < 0n)
  if (negative >= 0) throw new InvariantError('allocate/negative-share', { index: negative })
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) throw new InvariantError('allocate/no-shares', { shares: shares.length })
  const products = weights.map((weight) => BigInt(size) * weight)
  return {
    parts: products.map((product) => Number(product / total)),
    remainders: products.map((product) => product % total),
  }
}

// The places of the largest remainders, ties by list order.
function largest(remainders: (number | bigint)[], count: number): number[] {
  if (count > FEW) {
    const places = [...remainders.keys()]
    return places.sort((a, b) => descending(remainders[a], remainders[b]) || a - b).slice(0, count)
  }
  const places: number[] = []
  while (places.length < count) {
    let best = 0
    for (let place = 1; place < remainders.length; place++) {
      if ((remainders[place] ?? 0) > (remainders[best] ?? 0)) best = place
    }
    places.push(best)
    // Taken: below every remainder there is.
    remainders[best] = -1
  }
  return places
}

function descending(left: number | bigint = 0, right: number | bigint = 0): number {
  return left < right ? 1 : left > right ? -1 : 0
}
