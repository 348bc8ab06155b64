import {
  compareExact,
  decimalText,
  minus,
  plus,
  rational,
  type Rational,
} from '../../../shared/index.js'
import { NOTHING, type SchemeCost, type SchemeOf } from '../scheme-line.js'
import {
  compiledTier,
  tierCost,
  tierFigures,
  tierPart,
  type CompiledTier,
  type TierFigures,
} from './compiled-tier.js'
import { tierEnds, tierFinder, type TierEnd } from './tier-ends.js'

type Step = {
  readonly place: number
  readonly tier: CompiledTier
  readonly end: TierEnd | null
  readonly start: Rational
  /** What the tiers before come to when they are full. */
  readonly before: Rational
  /** What it comes to itself when it is full. */
  readonly full: TierFigures | null
}

/** Each unit at the price of the tier in which it lies: RULES #9 and #10. */
export function graduatedCost({ tiers, of, free }: SchemeOf<'graduated'>): SchemeCost {
  const counts = of ?? 'quantity'
  const steps = stepsOf(tiers.map(compiledTier), tierEnds(tiers, counts === 'quantity'))
  const placeOf = tierFinder(steps.map(({ end }) => end))
  return {
    counts,
    free: free === undefined ? null : rational(free),
    cost: (counted, _, rule) => {
      const last = placeOf(counted)
      const step = steps[last]
      if (step === undefined) {
        const quantity = decimalText(counted)
        return { finding: { code: 'pricing/beyond-tiers', rule: `${rule}/tiers`, quantity } }
      }
      const units = minus(counted, step.start)
      const cost = tierCost(step.tier, units)
      const exact = plus(step.before, cost)
      const parts = steps.slice(0, last).flatMap(({ place, full }) => {
        return full === null ? [] : [tierPart(full, `${rule}/tiers/${place}`)]
      })
      const figures = tierFigures(step.tier, units, cost)
      parts.push(tierPart(figures, `${rule}/tiers/${step.place}`))
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
    const units = end === null ? null : minus(end.at, start)
    const cost = units === null ? null : tierCost(tier, units)
    const full = units === null || cost === null ? null : tierFigures(tier, units, cost)
    steps.push({ place, tier, end, start, before, full })
    if (end === null || cost === null) break
    before = plus(before, cost)
    start = end.at
  }
  return steps
}
