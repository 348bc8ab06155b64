import { firstCount } from './amount-breaks.js'

/** Counts between which nothing turns. */
export type Segment = { readonly start: bigint; readonly end: bigint }

/**
 * The first count of a segment for which something holds. Along a straight line the price of a unit only rises or only
 * falls; where started lots are counted, it does so from lot end to lot end, and falls within each.
 */
export function firstOnLine(
  { start, end }: Segment,
  lotEnds: readonly ((more: bigint) => bigint)[],
  holds: (more: bigint) => boolean,
): bigint | null {
  if (start > end) return null
  if (holds(start)) return start
  const found = lotEnds.flatMap((endOf) => {
    const clipped = (more: bigint) => {
      const last = endOf(more)
      return last < more || last > end ? end : last
    }
    const lotOf = firstCount(start, end, (more) => holds(clipped(more)))
    const inFirst = holds(clipped(start)) ? start : lotOf
    if (inFirst === null) return []
    return firstCount(inFirst, clipped(inFirst), holds) ?? []
  })
  const straight = firstCount(start, end, holds)
  const all = straight === null ? found : [...found, straight]
  return all.reduce<bigint | null>(
    (least, more) => (least === null || more < least ? more : least),
    null,
  )
}
