import {
  decimalText,
  rational,
  times,
  type JsonPointer,
  type Rational,
} from '../../shared/index.js'
import { startedLots } from './lots.js'
import { tierEnds, tierFinder } from './tiers/tier-ends.js'
import type { SchemeCost, SchemeOf, SchemePriced } from './scheme-line.js'

/** One amount, whatever the quantity: RULES #8. */
export function flatCost(scheme: SchemeOf<'flat'>): SchemeCost {
  const amount = rational(scheme.amount)
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, _, rule) => atOnce(amount, counted, rule),
  }
}

/** The amount of the block in which the quantity lies: RULES #8 to #10. */
export function blockCost(scheme: SchemeOf<'block'>): SchemeCost {
  const amounts = scheme.blocks.map(({ amount }) => rational(amount))
  const placeOf = tierFinder(tierEnds(scheme.blocks))
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, _, rule) => {
      const place = placeOf(counted)
      const amount = amounts[place]
      if (amount === undefined) {
        const quantity = decimalText(counted)
        return { finding: { code: 'pricing/beyond-tiers', rule: `${rule}/blocks`, quantity } }
      }
      return atOnce(amount, counted, `${rule}/blocks/${place}`)
    },
  }
}

/** An amount for each started package: RULES #8. */
export function packageCost(scheme: SchemeOf<'package'>): SchemeCost {
  const size = rational(scheme.size)
  const amount = rational(scheme.amount)
  return {
    counts: 'quantity',
    free: scheme.free === undefined ? null : rational(scheme.free),
    cost: (counted, _, rule) => {
      const packages = startedLots(counted, size)
      const exact = times(packages, amount)
      const figures = {
        quantity: decimalText(counted),
        amount: decimalText(exact),
        unit: decimalText(amount),
        packages: decimalText(packages),
        billed: decimalText(times(packages, size)),
      }
      return { exact, parts: [{ code: 'pricing/tier', rule, ...figures }] }
    },
  }
}

function atOnce(exact: Rational, counted: Rational, rule: JsonPointer): SchemePriced {
  const amount = decimalText(exact)
  const figures = { quantity: decimalText(counted), amount, flat: amount }
  return { exact, parts: [{ code: 'pricing/tier', rule, ...figures }] }
}
