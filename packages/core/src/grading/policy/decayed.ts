import { rational, type Decimal, type Rational } from '../../shared/decimal.js'

/**
 * What is left of a number after some periods, each of which leaves the share `keep` of it, cut off at thousandths.
 * Exact: the number is read as it is spelled.
 *
 * @param keep between 0 and 1
 * @example
 * decayed(100, '2/3', 2) //=> 44.444
 */
export function decayed(found: number, keep: Decimal, periods: number): number {
  const { numerator, denominator } = rational(String(found))
  const thousandths = { numerator: 1000n * (numerator < 0n ? -numerator : numerator), denominator }
  const left = wholePart(thousandths, rational(keep), periods)
  // Reading a text rounds once, and rounding keeps the order: no number grows.
  return left === 0n ? 0 : Number(`${numerator < 0n ? '-' : ''}${left}e-3`)
}

/** The whole part of a number times a power of a share. */
function wholePart(
  { numerator, denominator }: Rational,
  share: Rational,
  exponent: number,
): bigint {
  // A daily share of years has a power of many thousand digits: forty behind the point tell nearly all of them.
  const one = 10n ** BigInt(40 + String(numerator / denominator).length)
  const { low, high } = powerBounds(share, exponent, one)
  const least = (numerator * low) / (denominator * one)
  if ((numerator * high) / (denominator * one) === least) return least
  const power = BigInt(exponent)
  return (numerator * share.numerator ** power) / (denominator * share.denominator ** power)
}

type Bounds = { readonly low: bigint; readonly high: bigint }

/** A power of a share by squaring, as whole parts of `one`: rounded down all the way, and up all the way. */
function powerBounds(share: Rational, exponent: number, one: bigint): Bounds {
  const times = (left: Bounds, right: Bounds): Bounds => ({
    low: (left.low * right.low) / one,
    high: (left.high * right.high) / one + 1n,
  })
  const part = (share.numerator * one) / share.denominator
  let square: Bounds = { low: part, high: part + 1n }
  let power: Bounds = { low: one, high: one }
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = times(power, square)
    square = times(square, square)
  }
  return power
}
