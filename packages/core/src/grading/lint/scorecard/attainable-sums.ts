/** Whole numbers in even steps: `start`, `start + stride`, and so on, `count` of them. */
export type Progression = {
  readonly start: number
  readonly stride: number
  readonly count: number
}

/** A number of a progression: the how-manieth of which one, in a list of them. */
export type Pick = { readonly option: number; readonly step: number }

/** A sum, and the pick from each list that it is the sum of. */
export type AttainableSum = { readonly sum: number; readonly picks: readonly Pick[] }

export type AttainableSums = {
  /** Some sum within the bounds, which belong to it; null where there is none. */
  readonly within: (low: number, high: number) => AttainableSum | null
}

/** Sums in ascending stretches: both ends of a stretch are sums, and inside it none is further than `gap` from the next. */
type Stretches = { readonly low: number; readonly high: number }[]

const MOST_STRETCHES = 2_000_000

/**
 * All sums of one number from each of some lists, exactly, though they may be more than could be listed.
 *
 * Whoever only asks whether some sum lies among `gap` or more whole numbers in a row need not tell sums apart that lie
 * at most `gap` from each other: a row of `gap` numbers between two such sums would have to miss both. So sums are kept
 * in stretches without larger gaps, and of these there are never more than the greatest sum over `gap`.
 *
 * @param lists each may be any of its progressions; none is empty
 * @param gap at least 1; `within` answers truly for bounds that hold as many whole numbers, none, or lie at an end
 * @returns null where the stretches are too many
 */
export function attainableSums(
  lists: readonly (readonly Progression[])[],
  gap: number,
): AttainableSums | null {
  const layers: Stretches[] = [[{ low: 0, high: 0 }]]
  for (const list of lists) {
    const next = addedTo(layers.at(-1) ?? [], list, gap)
    if (next === null) return null
    layers.push(next)
  }
  const within = (low: number, high: number, depth: number): AttainableSum | null => {
    if (!hits(layers[depth] ?? [], low, high)) return null
    if (depth === 0) return { sum: 0, picks: [] }
    for (const [option, { start, stride, count }] of (lists[depth - 1] ?? []).entries()) {
      const isFine = stride <= gap
      // A fine progression takes its sum wherever the others leave it a way to go; of a coarse one, each number counts.
      const most = (count - 1) * stride
      for (let first = 0; first < (isFine ? 1 : count); first++) {
        const own = start + first * stride
        const rest = within(low - own - (isFine ? most : 0), high - own, depth - 1)
        if (rest === null) continue
        const short = isFine ? Math.max(0, low - own - rest.sum) : 0
        const step = first + wholeSteps(short, stride)
        const sum = rest.sum + start + step * stride
        return { sum, picks: [...rest.picks, { option, step }] }
      }
    }
    return null
  }
  return { within: (low, high) => (low > high ? null : within(low, high, lists.length)) }
}

function addedTo(
  stretches: Stretches,
  list: readonly Progression[],
  gap: number,
): Stretches | null {
  const all: { low: number; high: number }[] = []
  for (const { start, stride, count } of list) {
    const isFine = stride <= gap
    const copies = isFine ? 1 : count
    if (all.length + copies * stretches.length > MOST_STRETCHES) return null
    const wider = isFine ? (count - 1) * stride : 0
    for (let copy = 0; copy < copies; copy++) {
      const by = start + copy * stride
      for (const { low, high } of stretches) all.push({ low: low + by, high: high + by + wider })
    }
  }
  all.sort((left, right) => left.low - right.low)
  const joined: { low: number; high: number }[] = []
  for (const { low, high } of all) {
    const last = joined.at(-1)
    if (last !== undefined && low - last.high <= gap) last.high = Math.max(last.high, high)
    else joined.push({ low, high })
  }
  return joined
}

/** Whether some stretch reaches into bounds, by halving. */
function hits(stretches: Stretches, low: number, high: number): boolean {
  let from = 0
  let to = stretches.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((stretches[middle]?.high ?? 0) < low) from = middle + 1
    else to = middle
  }
  const first = stretches[from]
  return first !== undefined && first.low <= high
}

function wholeSteps(distance: number, stride: number): number {
  return (distance + ((stride - (distance % stride)) % stride)) / stride
}
