import {
  decimalText,
  rational,
  roundQuotient,
  type Exact,
  type Money,
  type Rational,
  type RoundingMode,
} from '../../shared/index.js'

import {
  addedNumbers,
  endingText,
  MOST_SAFE,
  multipliedNumbers,
  multipliedShortened,
  safeDivisor,
} from './safe-fractions.js'

/**
 * An exact fraction that is fast: two safe integers, and bigints only where those do not reach. Not in lowest terms.
 * `bottom` is above zero.
 */
export type Ratio =
  | { readonly top: number; readonly bottom: number }
  | { readonly top: bigint; readonly bottom: bigint }

const BIG_MOST = BigInt(MOST_SAFE)

export const ZERO: Ratio = { top: 0, bottom: 1 }
export const ONE: Ratio = { top: 1, bottom: 1 }

/** @param value a safe integer */
export function whole(value: number): Ratio {
  return { top: value, bottom: 1 }
}

export function ratioOf(value: Exact): Ratio {
  const { numerator, denominator } = rational(value)
  return fitted(numerator, denominator)
}

export function rationalOf({ top, bottom }: Ratio): Rational {
  if (bottom === 1) return { numerator: BigInt(top), denominator: 1n }
  const divisor = divisorOf(BigInt(top), BigInt(bottom))
  return { numerator: BigInt(top) / divisor, denominator: BigInt(bottom) / divisor }
}

/** A fraction as an exact Decimal: "38.3295", or "115/12" where it does not end. */
export function ratioText(value: Ratio): string {
  const { top, bottom } = value
  if (typeof top !== 'number' || typeof bottom !== 'number') return decimalText(rationalOf(value))
  if (bottom === 1) return String(top)
  const divisor = safeDivisor(Math.abs(top), bottom)
  return endingText(top / divisor, bottom / divisor) ?? decimalText(rationalOf(value))
}

export function added(a: Ratio, b: Ratio): Ratio {
  if (typeof a.top === 'number' && typeof b.top === 'number') {
    const sum = addedNumbers(a.top, a.bottom as number, b.top, b.bottom as number)
    if (sum !== null) return sum
  }
  const [aTop, aBottom] = [BigInt(a.top), BigInt(a.bottom)]
  const [bTop, bBottom] = [BigInt(b.top), BigInt(b.bottom)]
  return reduced(aTop * bBottom + bTop * aBottom, aBottom * bBottom)
}

export function negative({ top, bottom }: Ratio): Ratio {
  // `0 - top`, since the negative of zero would be -0.
  return typeof top === 'number'
    ? { top: 0 - top, bottom: bottom as number }
    : { top: -top, bottom: bottom as bigint }
}

export function less(a: Ratio, b: Ratio): Ratio {
  return added(a, negative(b))
}

export function multiplied(a: Ratio, b: Ratio): Ratio {
  if (typeof a.top === 'number' && typeof b.top === 'number') {
    const product =
      multipliedNumbers(a.top, a.bottom as number, b.top, b.bottom as number) ??
      multipliedShortened(a.top, a.bottom as number, b.top, b.bottom as number)
    if (product !== null) return product
  }
  return reduced(BigInt(a.top) * BigInt(b.top), BigInt(a.bottom) * BigInt(b.bottom))
}

/** @param b not zero */
export function divided(a: Ratio, b: Ratio): Ratio {
  const turned = signOf(b) < 0 ? negative(b) : b
  const inverse = { top: turned.bottom, bottom: turned.top } as Ratio
  const quotient = multiplied(a, inverse)
  return turned === b ? quotient : negative(quotient)
}

export function signOf({ top }: Ratio): -1 | 0 | 1 {
  return top < 0 ? -1 : top > 0 ? 1 : 0
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compared(a: Ratio, b: Ratio): -1 | 0 | 1 {
  if (a.bottom === b.bottom) return a.top < b.top ? -1 : a.top > b.top ? 1 : 0
  return signOf(less(a, b))
}

/** The whole number that stands for a fraction, or null beyond the safe range. */
export function rounded(value: Ratio, mode: RoundingMode): number | null {
  const { top, bottom } = value
  if (bottom === 1) return top as number
  if (typeof top === 'number' && typeof bottom === 'number') {
    const rest = top % bottom
    const truncated = (top - rest) / bottom + 0
    if (rest === 0) return truncated
    if (Math.abs(truncated) < MOST_SAFE && roundsAway(truncated, rest, bottom, mode)) {
      return top < 0 ? truncated - 1 : truncated + 1
    }
    return truncated
  }
  const quotient = roundQuotient(BigInt(top), BigInt(bottom), mode)
  return quotient > BIG_MOST || quotient < -BIG_MOST ? null : Number(quotient)
}

/** Money of an exact amount of minor units, rounded half-up; null beyond the safe range. */
export function minorAmount(value: Ratio, currency: string): Money | null {
  const amount = rounded(value, 'half-up')
  return amount === null ? null : { amount, currency }
}

function roundsAway(truncated: number, rest: number, bottom: number, mode: RoundingMode): boolean {
  const half = 2 * Math.abs(rest) - bottom
  switch (mode) {
    case 'half-up':
      return half >= 0
    case 'half-even':
      return half > 0 || (half === 0 && truncated % 2 !== 0)
    case 'half-down':
      return half > 0
    case 'up':
      return true
    case 'down':
      return false
    case 'floor':
      return rest < 0
    case 'ceil':
      return rest > 0
  }
}

function reduced(top: bigint, bottom: bigint): Ratio {
  const divisor = divisorOf(top, bottom)
  return fitted(top / divisor, bottom / divisor)
}

// In the fast form where both fit.
function fitted(top: bigint, bottom: bigint): Ratio {
  return top <= BIG_MOST && top >= -BIG_MOST && bottom <= BIG_MOST
    ? { top: Number(top), bottom: Number(bottom) }
    : { top, bottom }
}

function divisorOf(top: bigint, bottom: bigint): bigint {
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
