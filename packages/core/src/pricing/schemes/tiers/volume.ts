import { decimalText, rational } from '../../../shared/index.js'
import { UNEXPLAINED, type SchemeCost, type SchemeOf } from '../scheme-line.js'
import { compiledTier, tierCost, tierFigures, tierPart } from './compiled-tier.js'
import { tierEnds, tierFinder } from './tier-ends.js'

/** All units at the price of the tier in which the quantity lies: RULES #9. */
export function volumeCost({ tiers, of, free }: SchemeOf<'volume'>): SchemeCost {
  const placeOf = tierFinder(tierEnds(tiers))
  const compiled = tiers.map(compiledTier)
  return {
    counts: of ?? 'quantity',
    free: free === undefined ? null : rational(free),
    cost: (counted, _, rule, explained) => {
      const place = placeOf(counted)
      const tier = compiled[place]
      if (tier === undefined) {
        const quantity = decimalText(counted)
        return { finding: { code: 'pricing/beyond-tiers', rule: `${rule}/tiers`, quantity } }
      }
      const exact = tierCost(tier, counted)
      if (!explained) return { exact, parts: UNEXPLAINED }
      return {
        exact,
        parts: [tierPart(tierFigures(tier, counted, exact), `${rule}/tiers/${place}`)],
      }
    },
  }
}
