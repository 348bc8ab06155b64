import {
  compareExact,
  decimalText,
  plus,
  rational,
  type Rational,
} from '../../../shared/decimal.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import type { CompiledCriterion } from '../../scorecard/scorecard.js'

const LEAST_OF_A_HUNDRED = 90
const MOST_OF_A_HUNDRED = 110

/**
 * Weights that look like shares of one, or of a hundred, and do not sum to it (RULES #29): they count all the same, each by
 * its part of the sum. Other weights are taken for what they are.
 */
export function lintWeights(criteria: readonly CompiledCriterion[]): GradingLintFinding[] {
  const weights = criteria.map(({ criterion }) => rational(criterion.weight))
  const sum = weights.reduce<Rational>(plus, rational(0))
  const expected = expectedSum(weights, sum)
  if (expected === null || compareExact(sum, expected) === 0) return []
  return [
    {
      code: 'grading/weights-do-not-sum',
      severity: 'warning',
      rule: '/criteria',
      rules: criteria.map(({ rule }) => `${rule}/weight` as const),
      sum: decimalText(sum),
      expected,
    },
  ]
}

function expectedSum(weights: readonly Rational[], sum: Rational): '1' | '100' | null {
  const isWhole = ({ denominator }: Rational) => denominator === 1n
  if (weights.every(isWhole)) {
    const isNear =
      compareExact(sum, LEAST_OF_A_HUNDRED) >= 0 && compareExact(sum, MOST_OF_A_HUNDRED) <= 0
    return isNear ? '100' : null
  }
  return weights.every((weight) => compareExact(weight, 1) <= 0) ? '1' : null
}
