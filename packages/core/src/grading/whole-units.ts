import { times } from '../shared/decimal.js'

/** An exact whole number: a plain one as long as that is safe, since big integers by the hundred thousand take their time. */
export type Whole = number | bigint

// A decimal of at most 15 digits is the only one of them that its number stands for: found by arithmetic, it is what
// the number spells. Whatever needs more digits is read from its text.
const MOST_COUNTED = 1e15
const MOST_PLACES = 9

/** The fewest digits after the point that spell a value, and no fewer than `atLeast`. */
export function digitsOf(value: number, atLeast = 0): number {
  for (let digits = atLeast; digits <= MOST_PLACES; digits += 1) {
    if (isSpelled(value, Math.round(value * 10 ** digits), digits)) return digits
  }
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent)
  return Math.max(places, atLeast)
}

/** A value as a whole number of units, each the last of `digits` after the point. */
export function unitsOf(value: number, digits: number): Whole {
  const units = Math.round(value * 10 ** digits)
  if (digits <= MOST_PLACES && isSpelled(value, units, digits)) return units
  return times(String(value), { numerator: 10n ** BigInt(digits), denominator: 1n }).numerator
}

export function added(left: Whole, right: Whole): Whole {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (Number.isSafeInteger(sum)) return sum
  }
  return BigInt(left) + BigInt(right)
}

/** A whole number in the form that counts fastest. */
export function whole(value: bigint): Whole {
  const plain = Number(value)
  return Number.isSafeInteger(plain) ? plain : value
}

function isSpelled(value: number, units: number, digits: number): boolean {
  return units < MOST_COUNTED && units / 10 ** digits === value
}
