import {
  compareExact,
  decimalText,
  minus,
  plus,
  rational,
  type Rational,
} from '../../../shared/index.js'
import { NOTHING, UNEXPLAINED, type SchemeCost, type SchemeOf } from '../scheme-line.js'
import { compiledTier, tierCost, tierPart, type CompiledTier } from './compiled-tier.js'
import { tierEnds, tierFinder, type TierEnd } from './tier-ends.js'

type Step = {
  readonly place: number
  readonly tier: CompiledTier
  readonly end: TierEnd | null
  readonly start: Rational
  /** What the tiers before come to when they are full. */
  readonly before: Rational
}

/** Each unit at the price of the tier in which it lies: RULES #9 and #10. */
export function graduatedCost({ tiers, of, free }: SchemeOf<'graduated'>): SchemeCost {
  const counts = of ?? 'quantity'
  const steps = stepsOf(tiers.map(compiledTier), tierEnds(tiers, counts === 'quantity'))
  const placeOf = tierFinder(steps.map(({ end }) => end))
  return {
    counts,
    free: free === undefined ? null : rational(free),
    cost: (counted, _, rule, explained) => {
      const last = placeOf(counted)
      const step = steps[last]
      if (step === undefined) {
        const quantity = decimalText(counted)
        return { finding: { code: 'pricing/beyond-tiers', rule: `${rule}/tiers`, quantity } }
      }
      const exact = plus(step.before, tierCost(step.tier, minus(counted, step.start)))
      if (!explained) return { exact, parts: UNEXPLAINED }
      const parts = steps.slice(0, last + 1).map(({ place, tier, start, end }, index) => {
        const units = minus(index === last ? counted : (end?.at ?? counted), start)
        return tierPart(tier, units, `${rule}/tiers/${place}`)
      })
      return { exact, parts }
    },
  }
}

// A tier that can hold no unit is never reached, but for the first, in which a quantity of 0 lies.
function stepsOf(tiers: readonly CompiledTier[], ends: readonly (TierEnd | null)[]): Step[] {
  const steps: Step[] = []
  let start: Rational = NOTHING
  let before: Rational = NOTHING
  for (const [place, tier] of tiers.entries()) {
    const end = ends[place] ?? null
    if (place > 0 && end !== null && compareExact(end.at, start) <= 0) continue
    steps.push({ place, tier, end, start, before })
    if (end === null) break
    before = plus(before, tierCost(tier, minus(end.at, start)))
    start = end.at
  }
  return steps
}
