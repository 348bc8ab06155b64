import {
  compareExact,
  minus,
  over,
  plus,
  rational,
  times,
  type Rational,
} from '../../shared/index.js'
import { tierEnds, type TierEnd } from '../schemes/tiers/tier-ends.js'
import type { PriceScheme, PriceTier } from '../schema.js'

/** From one quantity on, started lots of a size are counted, up to where another stretch begins. */
export type Lots = {
  readonly size: Rational
  readonly after: Rational
  readonly until: Rational | null
}

/** The quantities at which a scheme turns, in the price's unit. */
export type SchemeBreaks = {
  /** Where tiers and blocks end, and free units are used up. */
  readonly ends: readonly Rational[]
  /** The last end, where quantities beyond it have no price. */
  readonly last: TierEnd | null
  readonly lots: readonly Lots[]
}

/** Where a scheme turns. Free units shift everything, since tiers see what is left of a quantity (RULES #11). */
export function schemeBreaks(scheme: PriceScheme): SchemeBreaks {
  const free = rational('free' in scheme ? (scheme.free ?? 0) : 0)
  const used = compareExact(free, 0) === 0 ? [] : [free]
  if (scheme.type === 'package') {
    const lots = [{ size: rational(scheme.size), after: free, until: null }]
    return { ends: used, last: null, lots }
  }
  const tiers = tiersOf(scheme)
  const ends = tierEnds(tiers, scheme.type === 'graduated').flatMap((end) =>
    end === null ? [] : [{ at: plus(end.at, free), included: end.included }],
  )
  const last = ends.length < tiers.length ? null : (ends.at(-1) ?? null)
  const lots = tiers.flatMap(({ per }, index) => {
    if (per === undefined) return []
    const start = ends[index - 1]?.at ?? free
    // Under `volume` the lots of the whole quantity are counted, whatever its tier.
    const after = scheme.type === 'graduated' ? start : free
    return [{ size: rational(per), after, until: ends[index]?.at ?? null }]
  })
  return { ends: [...ends.map(({ at }) => at), ...used], last, lots }
}

function tiersOf(scheme: PriceScheme): readonly PriceTier[] {
  if (scheme.type === 'block')
    return scheme.blocks.map(({ amount, ...end }) => ({ ...end, flat: amount }))
  const isTiered = scheme.type === 'volume' || scheme.type === 'graduated'
  return isTiered && scheme.of !== 'amounts' ? scheme.tiers : []
}

/** The last count of units more in the lot in which a count is. */
export function lotEnd({ size, after }: Lots, asked: Rational, more: bigint): bigint {
  const quantity = plus(asked, { numerator: more, denominator: 1n })
  const { numerator, denominator } = over(minus(quantity, after), size)
  const lots = numerator <= 0n ? 0n : (numerator + denominator - 1n) / denominator
  const end = minus(plus(after, times(size, { numerator: lots, denominator: 1n })), asked)
  return end.numerator < 0n ? more : end.numerator / end.denominator
}
