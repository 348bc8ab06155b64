import { stateText } from '../../shared/index.js'
import { idOf, identityOf } from './entry-identity.js'
import { longestRising, type Pair } from './longest-rising.js'
import type { Json } from './rulebook-change.js'

/** The same entry in two lists; `moved` when it stands elsewhere in their common order. */
export type MatchedPair = Pair & { readonly moved: boolean }

/**
 * Finds the entries of a list again in a later one (RULES #8, #9): by what identifies them, by equality, and what is
 * left between two that stayed, in order.
 *
 * @param list the name of the list in the document
 * @example
 * matchEntries('in', ['a', 'b'], ['b', 'c']) //=> [{ before: 1, after: 0, moved: false }]
 */
export function matchEntries(
  list: string,
  before: readonly Json[],
  after: readonly Json[],
): MatchedPair[] {
  // Where there are several ways to match, both directions take the same one (RULES #11).
  if (stateText(before) <= stateText(after)) return matched(list, before, after)
  return matched(list, after, before).map((pair) => ({
    ...pair,
    before: pair.after,
    after: pair.before,
  }))
}

function matched(list: string, before: readonly Json[], after: readonly Json[]): MatchedPair[] {
  const identity = (entry: Json) => identityOf(list, entry)
  const identified = alike(groups(before, after, identity, []).filter(isUnique))
  const equal = alike(groups(before, after, stateText, identified))
  const stayed = longestRising([...identified, ...equal])
  const elsewhere = identified.filter((pair) => !stayed.includes(pair))
  const equalElsewhere = groups(before, after, stateText, [...stayed, ...elsewhere]).flatMap(
    inOrder,
  )
  const moved = [...elsewhere, ...equalElsewhere]
  return [
    ...[...stayed, ...between(before, after, stayed, moved)].map((pair) => ({
      ...pair,
      moved: false,
    })),
    ...moved.map((pair) => ({ ...pair, moved: true })),
  ]
}

/** The places of entries that are told by the same text. */
type Group = { readonly before: number[]; readonly after: number[] }

function groups(
  before: readonly Json[],
  after: readonly Json[],
  textOf: (entry: Json) => string | null,
  taken: readonly Pair[],
): Group[] {
  const byText = new Map<string, Group>()
  const sides = [
    ['before', before],
    ['after', after],
  ] as const
  for (const [side, entries] of sides) {
    const takenThere = new Set(taken.map((pair) => pair[side]))
    for (const [index, entry] of entries.entries()) {
      const text = takenThere.has(index) ? null : textOf(entry)
      if (text === null) continue
      const group = byText.get(text) ?? { before: [], after: [] }
      group[side].push(index)
      byText.set(text, group)
    }
  }
  return [...byText.values()]
}

function isUnique({ before, after }: Group): boolean {
  return before.length === 1 && after.length === 1
}

// Lists of many equal entries are no rules that anybody wrote: they may match less well, but not take forever.
const MOST_PAIRS = 10_000

function alike(found: readonly Group[]): Pair[] {
  return found.flatMap((group) => {
    const { before, after } = group
    if (before.length * after.length > MOST_PAIRS) return inOrder(group)
    return before.flatMap((index) => after.map((other) => ({ before: index, after: other })))
  })
}

function inOrder({ before, after }: Group): Pair[] {
  return before
    .slice(0, after.length)
    .map((index, at) => ({ before: index, after: after[at] ?? index }))
}

// Two ids are two entries; everything else that stands in the same place may have been rewritten.
function between(
  before: readonly Json[],
  after: readonly Json[],
  stayed: readonly Pair[],
  moved: readonly Pair[],
): Pair[] {
  const movedBefore = new Set(moved.map((pair) => pair.before))
  const movedAfter = new Set(moved.map((pair) => pair.after))
  const ends = [...stayed, { before: before.length, after: after.length }]
  return ends.flatMap((end, index) => {
    const begin = stayed[index - 1] ?? { before: -1, after: -1 }
    const left = free(begin.before, end.before, movedBefore)
    const right = free(begin.after, end.after, movedAfter)
    return inOrder({ before: left, after: right }).filter(
      (pair) => idOf(before[pair.before]) === null || idOf(after[pair.after]) === null,
    )
  })
}

function free(begin: number, end: number, taken: ReadonlySet<number>): number[] {
  const indexes: number[] = []
  for (let index = begin + 1; index < end; index++) if (!taken.has(index)) indexes.push(index)
  return indexes
}
