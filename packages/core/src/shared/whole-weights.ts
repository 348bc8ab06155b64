import { rational, type Exact } from './decimal.js'
import { greatestDivisor } from './greatest-divisor.js'

/**
 * The smallest whole numbers in the same proportions as some exact ones.
 *
 * @example
 * wholeWeights(['0.5', '1/3']) //=> [3n, 2n]
 */
export function wholeWeights(weights: readonly Exact[]): bigint[] {
  const fractions = weights.map(rational)
  const common = fractions.reduce((multiple, { denominator }) => {
    return (multiple / greatestDivisor(multiple, denominator)) * denominator
  }, 1n)
  return fractions.map(({ numerator, denominator }) => (numerator * common) / denominator)
}
