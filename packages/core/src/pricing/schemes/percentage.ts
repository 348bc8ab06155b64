import {
  compareExact,
  decimalText,
  plus,
  rational,
  times,
  type Exact,
  type Rational,
} from '../../shared/index.js'
import { NOTHING, type SchemeCost, type SchemeOf } from './scheme-line.js'

/** A share of each of the line's amounts by itself: RULES #11. */
export function percentageCost(scheme: SchemeOf<'percentage'>): SchemeCost {
  const rate = rational(scheme.rate)
  const fixed = scheme.fixed === undefined ? null : rational(scheme.fixed)
  const minimum = scheme.minimum === undefined ? null : rational(scheme.minimum)
  const maximum = scheme.maximum === undefined ? null : rational(scheme.maximum)
  const shareOf = (amount: Exact): Rational => {
    const share = times(rate, amount)
    const whole = fixed === null ? share : plus(share, fixed)
    const least = minimum !== null && compareExact(whole, minimum) < 0 ? minimum : whole
    return maximum !== null && compareExact(least, maximum) > 0 ? maximum : least
  }
  return {
    counts: 'nothing',
    free: null,
    cost: (_, { amounts }, rule) => {
      if (amounts === undefined) return { finding: { code: 'pricing/amounts-needed', rule } }
      const shares = amounts.map(shareOf)
      const exact = shares.reduce<Rational>(plus, NOTHING)
      const parts = shares.map((share, index) => ({
        code: 'pricing/percentage' as const,
        rule,
        rate: scheme.rate,
        of: decimalText(amounts[index] ?? 0),
        amount: decimalText(share),
      }))
      return { exact, parts }
    },
  }
}
