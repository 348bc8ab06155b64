import type { Rational } from './decimal.js'
import { roundQuotient } from './rounding.js'

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)
// The last place of the smallest numbers there are: 2 ** -1074.
const FINEST = 1074

/**
 * The number nearest to an exact fraction, ties to even: what a reader may be shown of it, rounded once.
 *
 * Rounding keeps the order: of two fractions the larger never becomes the smaller number.
 *
 * @returns infinite beyond the largest number there is
 * @example
 * nearestNumber({ numerator: 1n, denominator: 3n }) //=> 0.3333333333333333
 */
export function nearestNumber({ numerator, denominator }: Rational): number {
  if (numerator < 0n) return -nearestNumber({ numerator: -numerator, denominator })
  // A quotient of two numbers that are exact is rounded once, by the machine itself.
  if (numerator <= SAFE && denominator <= SAFE) return Number(numerator) / Number(denominator)
  const places = Math.min(FINEST, bitsOf(denominator) - bitsOf(numerator) + 53)
  const quotient = scaled(numerator, denominator, places)
  if (quotient <= SAFE) return Number(quotient) * 2 ** -places
  return Number(scaled(numerator, denominator, places - 1)) * 2 ** -(places - 1)
}

function scaled(numerator: bigint, denominator: bigint, places: number): bigint {
  return places >= 0
    ? roundQuotient(numerator << BigInt(places), denominator, 'half-even')
    : roundQuotient(numerator, denominator << BigInt(-places), 'half-even')
}

function bitsOf(value: bigint): number {
  return value.toString(2).length
}
