import { compareExact, minus, times, type Decimal } from '../../shared/index.js'

/**
 * Whether a price is comparable to those of similar products (PRI-11): no further from their average than a share of it,
 * which is included.
 *
 * @param tolerance a fraction of one: 10 % is `'0.1'`
 * @example
 * isComparable('110', '100', '0.1') //=> true
 */
export function isComparable(price: Decimal, peerAverage: Decimal, tolerance: Decimal): boolean {
  const distance = minus(price, peerAverage)
  const most = times(peerAverage, tolerance)
  return compareExact(distance, most) <= 0 && compareExact(minus(0, distance), most) <= 0
}
