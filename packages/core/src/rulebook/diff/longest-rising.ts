/** An entry of a list, by its index, and the same entry in a later list. */
export type Pair = { readonly before: number; readonly after: number }

/**
 * The longest run of pairs that stand in the same order in both lists, each entry in one pair at most
 * (Hunt and Szymanski 1977).
 *
 * @example
 * longestRising([{ before: 0, after: 1 }, { before: 1, after: 0 }, { before: 2, after: 2 }])
 * //=> [{ before: 1, after: 0 }, { before: 2, after: 2 }]
 */
export function longestRising(pairs: readonly Pair[]): Pair[] {
  // Of pairs with the same entry before, the latest comes first, so that no run takes two of them.
  const sorted = [...pairs].sort(
    (left, right) => left.before - right.before || right.after - left.after,
  )
  // For each length, the run of that length that ends earliest in the later list.
  const ends: Run[] = []
  for (const pair of sorted) {
    const length = firstNotBefore(ends, pair.after)
    // Of runs that end at the same entry, the one that was found first is kept.
    if (ends[length]?.pair.after !== pair.after) ends[length] = { pair, rest: ends[length - 1] }
  }
  const longest: Pair[] = []
  for (let run = ends.at(-1); run !== undefined; run = run.rest) longest.push(run.pair)
  return longest.reverse()
}

type Run = { readonly pair: Pair; readonly rest: Run | undefined }

function firstNotBefore(ends: readonly Run[], after: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.pair.after ?? 0) < after) low = middle + 1
    else high = middle
  }
  return low
}
