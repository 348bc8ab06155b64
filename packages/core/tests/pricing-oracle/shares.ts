import type { RoundingMode } from '../../src/shared/index.js'
import {
  add,
  divide,
  floor,
  fraction,
  multiply,
  negative,
  ONE,
  rounded,
  subtract,
  compare,
  ZERO,
  type Fraction,
} from './fraction.js'

/** Largest remainder: weights of zero or more; where all are zero they are equal. Ties by list order. */
export function largestRemainder(whole: bigint, weights: readonly Fraction[]): bigint[] {
  const total = add(...weights)
  if (total.top === 0n) {
    return weights.length === 0
      ? []
      : largestRemainder(
          whole,
          weights.map(() => ONE),
        )
  }
  const size = whole < 0n ? -whole : whole
  const exact = weights.map((weight) => divide(multiply(fraction(size), weight), total))
  const parts = exact.map(floor)
  const left = size - parts.reduce((sum, part) => sum + part, 0n)
  const rests = exact.map((share, at) => ({ at, rest: subtract(share, fraction(floor(share))) }))
  rests.sort((one, other) => compare(other.rest, one.rest) || one.at - other.at)
  for (const { at } of rests.slice(0, Number(left))) parts[at] = (parts[at] ?? 0n) + 1n
  return whole < 0n ? parts.map((part) => -part) : parts
}

/** Exactly in proportion, or equal where all weights are zero. */
export function exactShares(whole: Fraction, weights: readonly Fraction[]): Fraction[] {
  const total = add(...weights)
  return weights.map((weight) =>
    total.top === 0n
      ? divide(whole, fraction(BigInt(weights.length)))
      : divide(multiply(whole, weight), total),
  )
}

/** RULES #24: beside amounts above zero, those below are rounded each by itself, and the others share the rest. */
export function shared(whole: bigint, amounts: readonly Fraction[], mode: RoundingMode): bigint[] {
  const isBelow = amounts.map(({ top }) => top < 0n)
  if (!amounts.some(({ top }) => top > 0n) || !isBelow.includes(true)) {
    const sizes = amounts.map((amount) => (amount.top < 0n ? negative(amount) : amount))
    return largestRemainder(whole, sizes)
  }
  const alone = amounts.map((amount) => (amount.top < 0n ? rounded(amount, mode) : 0n))
  const rest = whole - alone.reduce((sum, part) => sum + part, 0n)
  const others = largestRemainder(
    rest,
    amounts.map((amount) => (amount.top < 0n ? ZERO : amount)),
  )
  return alone.map((part, at) => part + (others[at] ?? 0n))
}
