import {
  compareExact,
  minus,
  over,
  plus,
  rational,
  times,
  type Exact,
  type Rational,
} from '../../shared/index.js'
import type { PriceScheme, PriceTier } from '../schema.js'

/** An end of a range of quantities; whether it belongs to the range. */
export type End = { readonly at: Rational; readonly included: boolean }

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
  readonly last: End | null
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
  const ends = tierEnds(tiers).map(({ at, included }) => ({ at: plus(at, free), included }))
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

/** The ends of tiers, each as far as it is said (RULES #10). */
export function tierEnds(
  tiers: readonly Pick<PriceTier, 'upTo' | 'below' | 'lots' | 'per'>[],
): End[] {
  const ends: End[] = []
  let before: Exact = 0
  for (const { upTo, below, lots, per = 1 } of tiers) {
    const end: Exact | null =
      upTo ?? below ?? (lots === undefined ? null : plus(before, times(lots, per)))
    if (end === null) break
    before = end
    ends.push({ at: rational(end), included: below === undefined })
  }
  return ends
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
