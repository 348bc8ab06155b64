import {
  added,
  compared,
  divided,
  less,
  multiplied,
  ratioOf,
  rationalOf,
  signOf,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import { tierEnds, tierFinder } from '../schemes/tiers/tier-ends.js'
import type { ChangeTier } from '../schema.js'

/** A tier of a schedule, the units in it, and its share of the whole amount. */
export type ScheduledTier = {
  readonly index: number
  readonly tier: ChangeTier
  readonly units: Ratio
  readonly share: Ratio
}

type Schedule = {
  readonly volume: (quantity: Ratio) => number
  /** The last unit of each tier, null for one without an end. */
  readonly lastUnits: readonly (Ratio | null)[]
}

const schedules = new WeakMap<readonly ChangeTier[], Schedule>()

/** The tier of a quantity, which the whole of it goes by; none beyond the last (RULES #15). */
export function volumeTier(tiers: readonly ChangeTier[], quantity: Ratio): ScheduledTier[] {
  const index = scheduleOf(tiers).volume(quantity)
  const tier = tiers[index]
  return tier === undefined ? [] : [{ index, tier, units: quantity, share: ratioOf(tier.rate) }]
}

/** The tiers that hold units of a quantity: each unit goes by its own; those beyond the last by none. */
export function graduatedTiers(tiers: readonly ChangeTier[], quantity: Ratio): ScheduledTier[] {
  if (signOf(quantity) === 0) return []
  const { lastUnits } = scheduleOf(tiers)
  let start = ZERO
  const found: ScheduledTier[] = []
  for (const [index, tier] of tiers.entries()) {
    if (compared(start, quantity) >= 0) break
    const last = lastUnits[index] ?? null
    const end = last === null || compared(last, quantity) > 0 ? quantity : last
    const units = less(end, start)
    if (signOf(units) <= 0) continue
    start = end
    const share = multiplied(ratioOf(tier.rate), divided(units, quantity))
    found.push({ index, tier, units, share })
  }
  return found
}

export function shareOf(tiers: readonly ScheduledTier[]): Ratio {
  return tiers.reduce((sum, { share }) => added(sum, share), ZERO)
}

function scheduleOf(tiers: readonly ChangeTier[]): Schedule {
  const known = schedules.get(tiers)
  if (known !== undefined) return known
  const tierOf = tierFinder(tierEnds(tiers))
  const made: Schedule = {
    volume: (quantity) => tierOf(rationalOf(quantity)),
    lastUnits: tierEnds(tiers, true).map((end) => (end === null ? null : ratioOf(end.at))),
  }
  schedules.set(tiers, made)
  return made
}
