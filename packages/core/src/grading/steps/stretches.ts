import type { MeasuredFact } from './changeable-facts.js'
import type { Changes } from './trial.js'

/** Places of a scale in a row, seen from where the fact stands. */
export type Stretch = { readonly near: bigint; readonly far: bigint }

export type Direction = 'up' | 'down'

/**
 * The stretches of a scale to one side of where the fact stands, the nearest first: a cut begins a new one. On a
 * scale without an end nothing changes any more beyond the last cut, so one place stands for all.
 */
export function* stretches(
  { scale, stands, isKnown, ...fact }: MeasuredFact,
  direction: Direction,
  beside: Changes,
): Iterable<Stretch> {
  const cuts = fact.cuts(beside)
  const { lowest = null, highest = null } = scale
  if (direction === 'up') {
    const start = isKnown ? scale.after(stands) : scale.from(stands)
    const first = lowest !== null && lowest > start ? lowest : start
    yield* stretchesFrom(first, cuts, highest)
  } else {
    const start = scale.from(stands) - 1n
    const first = highest !== null && highest < start ? highest : start
    // Seen from above, the place below a cut begins the next stretch.
    const mirrored = cuts.map((cut) => 1n - cut).reverse()
    for (const { near, far } of stretchesFrom(-first, mirrored, lowest === null ? null : -lowest)) {
      yield { near: -near, far: -far }
    }
  }
}

function* stretchesFrom(
  first: bigint,
  cuts: readonly bigint[],
  last: bigint | null,
): Iterable<Stretch> {
  let near = first
  for (const cut of cuts) {
    if (last !== null && near > last) return
    if (cut <= near) continue
    yield { near, far: last !== null && cut > last ? last : cut - 1n }
    near = cut
  }
  if (last === null || near <= last) yield { near, far: last ?? near }
}

/**
 * The places of a stretch at which a mark is another one than at the place before, the nearest first.
 *
 * Found by halving, since each mark stands in one row of a stretch: where both ends have the same, all between has it.
 */
export function* turningPlaces(
  { near, far }: Stretch,
  markAt: (place: bigint) => string,
): Iterable<bigint> {
  if (near !== far) yield* turnsBetween(near, markAt(near), far, markAt(far), markAt)
}

function* turnsBetween(
  near: bigint,
  nearMark: string,
  far: bigint,
  farMark: string,
  markAt: (place: bigint) => string,
): Iterable<bigint> {
  if (nearMark === farMark) return
  const middle = (near + far) / 2n
  if (middle === near || middle === far) {
    yield far
    return
  }
  const mark = markAt(middle)
  yield* turnsBetween(near, nearMark, middle, mark, markAt)
  yield* turnsBetween(middle, mark, far, farMark, markAt)
}
