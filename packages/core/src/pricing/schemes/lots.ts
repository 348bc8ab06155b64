import { roundQuotient, type Rational } from '../../shared/index.js'

/** How many lots of a size a quantity starts. */
export function startedLots(counted: Rational, size: Rational): Rational {
  const dividend = counted.numerator * size.denominator
  const divisor = counted.denominator * size.numerator
  return { numerator: roundQuotient(dividend, divisor, 'ceil'), denominator: 1n }
}
