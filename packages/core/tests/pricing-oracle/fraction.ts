import type { Decimal, RoundingMode } from '../../src/shared/index.js'

// A second opinion on the arithmetic of the core, so nothing of it is used here.

/** A fraction in lowest terms; its bottom is above zero. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint }

/** A fraction from any two whole numbers, the second not zero. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 1n) return { top, bottom }
  let [left, right] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  while (right !== 0n) [left, right] = [right, left % right]
  const divisor = bottom < 0n ? -left : left
  return { top: top / divisor, bottom: bottom / divisor }
}

export const ZERO = fraction(0n)
export const ONE = fraction(1n)

// The same few are read again and again.
const known = new Map<string, Fraction>()

/** What a decimal spells: "-1.5e3", "1/3", 0.1. */
export function read(spelt: Decimal): Fraction {
  const text = String(spelt)
  const value = known.get(text) ?? spelling(text)
  if (known.size < 10_000) known.set(text, value)
  return value
}

function spelling(text: string): Fraction {
  const [top = '', bottom] = text.split('/')
  if (bottom !== undefined) return fraction(BigInt(top), BigInt(bottom))
  const [digits = '', exponent = '0'] = text.split('e')
  const [whole = '', places = ''] = digits.replace(/^[+-]/, '').split('.')
  const size = fraction(BigInt(whole + places), 10n ** BigInt(places.length))
  const shifted = multiply(size, powerOfTen(Number(exponent)))
  return text.startsWith('-') ? negative(shifted) : shifted
}

export function powerOfTen(power: number): Fraction {
  return power < 0 ? fraction(1n, 10n ** BigInt(-power)) : fraction(10n ** BigInt(power))
}

export function add(...all: readonly Fraction[]): Fraction {
  let [top, bottom] = [0n, 1n]
  for (const one of all) {
    if (one.bottom === bottom) {
      top += one.top
      continue
    }
    top = top * one.bottom + one.top * bottom
    bottom *= one.bottom
  }
  return fraction(top, bottom)
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, negative(right))
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.top, left.bottom * right.bottom)
}

export function divide(left: Fraction, right: Fraction): Fraction {
  return fraction(left.top * right.bottom, left.bottom * right.top)
}

export function negative({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom }
}

/** Below zero, zero or above as the left is less than, equal to or more than the right. */
export function compare(left: Fraction, right: Fraction): number {
  if (left.bottom === right.bottom) {
    return left.top < right.top ? -1 : left.top > right.top ? 1 : 0
  }
  const difference = left.top * right.bottom - right.top * left.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const isLess = (left: Fraction, right: Fraction) => compare(left, right) < 0
export const isEqual = (left: Fraction, right: Fraction) => compare(left, right) === 0
export const least = (left: Fraction, right: Fraction) => (isLess(right, left) ? right : left)
export const most = (left: Fraction, right: Fraction) => (isLess(left, right) ? right : left)

/** The largest whole number that is not more. */
export function floor({ top, bottom }: Fraction): bigint {
  const quotient = top / bottom
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient
}

/** The smallest whole number that is not less. */
export function ceiling(value: Fraction): bigint {
  return -floor(negative(value))
}

/** A whole number for a fraction: one of its two neighbours. */
export function rounded(value: Fraction, mode: RoundingMode): bigint {
  const [low, high] = [floor(value), ceiling(value)]
  const [inner, outer] = value.top < 0n ? [high, low] : [low, high]
  if (mode === 'floor') return low
  if (mode === 'ceil') return high
  if (mode === 'down') return inner
  if (mode === 'up') return outer
  const side = compare(subtract(value, fraction(low)), fraction(1n, 2n))
  if (side !== 0) return side < 0 ? low : high
  if (mode === 'half-up') return outer
  if (mode === 'half-down') return inner
  return low % 2n === 0n ? low : high
}
