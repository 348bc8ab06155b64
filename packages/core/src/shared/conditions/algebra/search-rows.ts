import {
  addBit,
  bitsIn,
  bitsKey,
  countBits,
  isEmpty,
  isSubset,
  noBits,
  wordOf,
  type Bits,
} from './bits.js'
import type { FactAxis, RowSpace } from './row-space.js'

/** What is asked of a subject: that some rows hold, some fail, and some at least do not hold. */
export type RowQuest = {
  readonly holding?: readonly number[]
  readonly failing?: Bits
  readonly notHolding?: Bits
}

/** How much may still be tried, in machine words that are looked at; used up by the searches that share it. */
export type Effort = { words: number }

/**
 * A subject, as one class an axis; or the proof that there is none: of the rows in `because` one stands in the way of
 * every subject. `null` says that the effort did not suffice.
 */
export type RowSearch =
  { readonly choice: readonly number[] } | { readonly because: readonly number[] } | null

const MOST_COMPARED = 64
// To choose a fact, the rows are gone through a few times for each.
const WORDS_A_CHOICE = 4

/**
 * Searches all subjects for one that answers rows in a given way.
 *
 * Rows that must fail, or not hold, are struck off by the classes that are chosen, one fact after another: first the
 * fact that some row leaves as its only way out, then the one that most rows ask. Classes that strike off the same
 * rows are tried once.
 */
export function searchRows(space: RowSpace, quest: RowQuest, effort: Effort): RowSearch {
  const failing = quest.failing ?? noBits(space.rows)
  const notHolding = quest.notHolding ?? noBits(space.rows)
  const open = failing.map((word, index) => word | wordOf(notHolding, index))
  const allowed = space.axes.map((axis) => allowedClasses(axis, quest.holding ?? []))
  const choice = allowed.map(([first]) => first ?? 0)
  if (allowed.some((classes) => classes.length === 0))
    return { because: [...(quest.holding ?? [])] }
  const because = noBits(space.rows)
  const hopeless = new Set<string>()

  /** The rows that a class leaves to be struck off; null when one of `forced` is among them. */
  function left(rows: Bits, axis: FactAxis, index: number, forced: Bits): Bits | null {
    const fails = axis.failing[index] ?? noBits(0)
    const holdsNot = axis.notHolding[index] ?? noBits(0)
    const struck = (word: number) =>
      (wordOf(fails, word) & wordOf(failing, word)) |
      (wordOf(holdsNot, word) & wordOf(notHolding, word))
    for (const [word, must] of forced.entries()) {
      effort.words--
      const stays = must & ~struck(word)
      if (stays === 0) continue
      addBit(because, 32 * word + 31 - Math.clz32(stays & -stays))
      return null
    }
    effort.words -= rows.length
    return rows.map((word, place) => word & ~struck(place))
  }

  function search(rows: Bits, axes: readonly number[]): boolean | null {
    if (isEmpty(rows)) return true
    effort.words -= WORDS_A_CHOICE * axes.length * rows.length
    if (effort.words <= 0) return null
    const asking = axes.filter((axis) => isAsked(space.axes[axis], rows))
    const key = asking.length > 1 ? `${asking.join()} ${bitsKey(rows)}` : ''
    if (hopeless.has(key)) return false
    const { once, never } = waysOut(rows, asking, space)
    if (never !== undefined) {
      addBit(because, never)
      return false
    }
    const axis = nextAxis(asking, once, rows, space)
    const rest = asking.filter((other) => other !== axis)
    const outcome = tryClasses(rows, axis, rest, once)
    if (outcome === false && key !== '') hopeless.add(key)
    return outcome
  }

  function tryClasses(
    rows: Bits,
    axis: number,
    rest: readonly number[],
    once: Bits,
  ): boolean | null {
    const asked = space.axes[axis]
    if (asked === undefined) return false
    const forced = once.map((word, index) => word & wordOf(asked.askedBy, index))
    const ways = new Map<string, { index: number; rows: Bits }>()
    for (const index of allowed[axis] ?? []) {
      if (effort.words <= 0) return null
      const remaining = left(rows, asked, index, forced)
      if (remaining === null) continue
      const key = bitsKey(remaining)
      if (!ways.has(key)) ways.set(key, { index, rows: remaining })
      if (key === '') break
    }
    for (const way of fewestLeft([...ways.values()])) {
      choice[axis] = way.index
      const outcome = search(way.rows, rest)
      if (outcome !== false) return outcome
    }
    return false
  }

  const outcome = search(
    open,
    space.axes.map((_, axis) => axis),
  )
  if (outcome === null) return null
  return outcome ? { choice } : { because: [...bitsIn(because)] }
}

/** The classes of an axis for which all of some rows hold. */
export function allowedClasses(axis: FactAxis, holding: readonly number[]): readonly number[] {
  const lists = holding.map((row) => axis.holdingFor[row] ?? [])
  const [first = axis.classes.map((_, index) => index), ...others] = lists
  if (others.length === 0) return first
  const sets = others.map((list) => new Set(list))
  return first.filter((index) => sets.every((set) => set.has(index)))
}

function isAsked(axis: FactAxis | undefined, rows: Bits): boolean {
  return axis?.askedBy.some((word, index) => (word & wordOf(rows, index)) !== 0) ?? false
}

/** The rows that one fact only can strike off, and a row that none can. */
function waysOut(rows: Bits, axes: readonly number[], space: RowSpace) {
  const once = noBits(space.rows)
  const twice = noBits(space.rows)
  for (const axis of axes) {
    const asked = space.axes[axis]?.askedBy ?? noBits(0)
    for (const [word, of] of rows.entries()) {
      const ways = of & wordOf(asked, word)
      twice[word] = wordOf(twice, word) | (wordOf(once, word) & ways)
      once[word] = wordOf(once, word) | ways
    }
  }
  const [never] = bitsIn(rows.map((word, index) => word & ~wordOf(once, index)))
  return { once: once.map((word, index) => word & ~wordOf(twice, index)), never }
}

function nextAxis(axes: readonly number[], once: Bits, rows: Bits, space: RowSpace): number {
  const common = (axis: number, of: Bits) =>
    countBits(of.map((word, index) => word & wordOf(space.axes[axis]?.askedBy ?? of, index)))
  const counted = axes.map((axis) => {
    return { axis, forced: common(axis, once), asked: common(axis, rows) }
  })
  counted.sort(
    (left, right) =>
      Math.sign(right.forced) - Math.sign(left.forced) ||
      right.asked - left.asked ||
      left.axis - right.axis,
  )
  return counted[0]?.axis ?? 0
}

/** The ways that leave the fewest rows first; without those that leave all that another leaves, and more. */
function fewestLeft(ways: { index: number; rows: Bits }[]): { index: number; rows: Bits }[] {
  const counted = ways.map((way) => ({ ...way, count: countBits(way.rows) }))
  counted.sort((left, right) => left.count - right.count || left.index - right.index)
  if (counted.length > MOST_COMPARED) return counted
  return counted.filter(
    ({ rows }, index) => !counted.slice(0, index).some((better) => isSubset(better.rows, rows)),
  )
}
