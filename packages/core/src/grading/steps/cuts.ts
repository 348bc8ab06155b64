import type { Scale } from './scale.js'

/** What a number counts as, which never falls as the number rises; null where it does not count at all. */
export type Counting = (value: number) => number | null

/**
 * The places of a scale at which an answer may change: those from which on a bound is met, and passed.
 *
 * @param counted where numbers count for less than they are
 */
export function cutsAt(scale: Scale, bounds: readonly number[], counted?: Counting): bigint[] {
  const cuts = new Set<bigint>()
  for (const bound of bounds) {
    if (counted === undefined) {
      cuts.add(scale.from(bound)).add(scale.after(bound))
      continue
    }
    for (const isReached of [(value: number) => value >= bound, (value: number) => value > bound]) {
      const holds = (value: number) => isReached(counted(value) ?? -Infinity)
      const cut = firstPlace(scale, scale.from(bound), holds)
      if (cut !== undefined) cuts.add(cut)
    }
  }
  return [...cuts]
}

// Beyond, the numbers of a scale of thousandths are no longer told apart.
const FARTHEST = 1n << 60n

/** The first place at which something holds that holds from some place on, sought ever farther from a start. */
function firstPlace(
  { at, lowest = -FARTHEST, highest = FARTHEST }: Scale,
  bound: bigint,
  holds: (value: number) => boolean,
): bigint | undefined {
  const within = (place: bigint) => (place < lowest ? lowest : place > highest ? highest : place)
  const holdsAt = (place: bigint) => holds(Number(at(place)))
  const start = within(bound)
  const isBelow = holdsAt(start)
  const end = isBelow ? lowest : highest
  let [near, far] = [start, start]
  for (let width = 1n; holdsAt(far) === isBelow; width *= 2n) {
    if (far === end) return undefined
    near = far
    far = within(isBelow ? far - width : far + width)
  }
  let [before, first] = isBelow ? [far, near] : [near, far]
  while (first - before > 1n) {
    const middle = (before + first) / 2n
    if (holdsAt(middle)) first = middle
    else before = middle
  }
  return first
}
