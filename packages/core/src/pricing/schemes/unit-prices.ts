import {
  decimalText,
  over,
  plus,
  rational,
  times,
  type Decimal,
  type JsonPointer,
  type Rational,
} from '../../shared/index.js'
import { NOTHING, type SchemeCost, type SchemeOf, type SchemePriced } from './scheme-line.js'

/**
 * So many units at a price each.
 *
 * @param told the price as it is told, where it is at hand
 */
export function unitsAt(
  unit: Rational,
  counted: Rational,
  rule: JsonPointer,
  told?: Decimal,
): SchemePriced {
  const exact = times(counted, unit)
  const figures = {
    quantity: decimalText(counted),
    amount: decimalText(exact),
    unit: told ?? decimalText(unit),
  }
  return { exact, parts: [{ code: 'pricing/tier', rule, ...figures }] }
}

export function perUnitCost(scheme: SchemeOf<'per-unit'>): SchemeCost {
  const unit = rational(scheme.unit)
  const told = decimalText(unit)
  return {
    counts: 'quantity',
    free: scheme.free === undefined ? null : rational(scheme.free),
    cost: (counted, _, rule) => unitsAt(unit, counted, rule, told),
  }
}

/** Unit cost x (1 + margin on cost): RULES #8 (PRI-01). */
export function costPlusCost(scheme: SchemeOf<'cost-plus'>): SchemeCost {
  const factor = plus(1, scheme.marginOnCost)
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, line, rule) => {
      const { item, cost } = line
      if (cost === undefined) return { finding: { code: 'pricing/cost-missing', rule, item } }
      return unitsAt(times(times(cost, line.factor), factor), counted, rule)
    },
  }
}

/** The mean of the market's prices: RULES #8 (PRI-05). */
export function goingRateCost(): SchemeCost {
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, { item, market, factor }, rule) => {
      const prices = market?.prices
      if (prices === undefined) return { finding: { code: 'pricing/market-missing', rule, item } }
      return unitsAt(times(meanOf(prices), factor), counted, rule)
    },
  }
}

/** The leader's price: RULES #8 (PRI-05). */
export function followerCost(): SchemeCost {
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, { item, market, factor }, rule) => {
      const leader = market?.leader
      if (leader === undefined) return { finding: { code: 'pricing/market-missing', rule, item } }
      return unitsAt(times(leader, factor), counted, rule)
    },
  }
}

const means = new WeakMap<readonly Decimal[], Rational>()

function meanOf(prices: readonly Decimal[]): Rational {
  const known = means.get(prices)
  if (known !== undefined) return known
  const mean = over(prices.reduce<Rational>(plus, NOTHING), prices.length)
  means.set(prices, mean)
  return mean
}
