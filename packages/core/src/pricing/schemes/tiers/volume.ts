import { decimalText, rational } from '../../../shared/index.js'
import type { SchemeCost, SchemeOf } from '../scheme-line.js'
import { compiledTier, tierCost, tierFigures, tierPart } from './compiled-tier.js'
import { tierEnds, tierFinder } from './tier-ends.js'

/** All units at the price of the tier in which the quantity lies: RULES #9. */
export function volumeCost({ tiers, of, free }: SchemeOf<'volume'>): SchemeCost {
  const placeOf = tierFinder(tierEnds(tiers))
  const compiled = tiers.map(compiledTier)
  return {
    counts: of ?? 'quantity',
    free: free === undefined ? null : rational(free),
    cost: (counted, _, rule) => {
      const place = placeOf(counted)
      const tier = compiled[place]
      if (tier === undefined) {
        const quantity = decimalText(counted)
        return { finding: { code: 'pricing/beyond-tiers', rule: `${rule}/tiers`, quantity } }
      }
      const exact = tierCost(tier, counted)
      return {
        exact,
        parts: [tierPart(tierFigures(tier, counted, exact), `${rule}/tiers/${place}`)],
      }
    },
  }
}
