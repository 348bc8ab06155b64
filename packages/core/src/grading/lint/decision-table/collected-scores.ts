import {
  addBit,
  bitsIn,
  bitsKey,
  hasBit,
  isEmpty,
  noBits,
  wordOf,
  type Bits,
} from '../../../shared/conditions/algebra/bits.js'
import type { FactAxis, RowSpace } from '../../../shared/conditions/algebra/row-space.js'
import type { Effort } from '../../../shared/conditions/algebra/search-rows.js'
import type { Aggregate } from '../../../shared/index.js'
import { THOUSANDTHS } from '../../scorecard/points.js'
import type { DecisionTablePolicy } from '../../schema.js'

/** The classes that lead to a score, the last chosen first. */
type Chosen = { readonly axis: number; readonly index: number; readonly before: Chosen } | null

/** A score in thousandths, null while no row matches. */
type Score = number | null
type Scores = ReadonlyMap<Score, Chosen>

/** A score that a customer can have, in thousandths, and the class of each axis that leads to it. */
export type CollectedScore = { readonly score: number; readonly choice: readonly number[] }

// More than anybody's points add up to, and few enough to be held.
const MOST_SCORES = 200_000

const SUM = (left: number, right: number) => left + right
const JOINS: Record<Aggregate, (left: number, right: number) => number> = {
  sum: SUM,
  count: SUM,
  min: Math.min,
  max: Math.max,
}

/**
 * Every score that a customer can have, in ascending order; null where the effort does not suffice.
 *
 * Facts that no row asks together are counted apart and then joined. Customers with an open row have no score.
 */
export function collectedScores(
  { aggregate = 'sum', rows }: DecisionTablePolicy,
  space: RowSpace,
  effort: Effort,
): CollectedScore[] | null {
  const join = (left: Score, right: Score): Score =>
    left === null || right === null ? (left ?? right) : JOINS[aggregate](left, right)
  const pointsOf = (all: Bits): Score => {
    const points = [...bitsIn(all)].map((row) =>
      aggregate === 'count' ? THOUSANDTHS : Math.round((rows[row]?.points ?? 0) * THOUSANDTHS),
    )
    return points.reduce<Score>(join, null)
  }
  const always = noBits(space.rows)
  for (const [row, { when }] of rows.entries()) {
    if (Object.keys(when).length === 0) addBit(always, row)
  }
  let scores: Scores | null = new Map<Score, Chosen>([[pointsOf(always), null]])
  for (const axes of axesAskedTogether(space)) {
    const own: Scores | null = scoresOf(axes, space, pointsOf, join, effort)
    scores = own === null || scores === null ? null : joined(scores, own, join, effort)
  }
  if (scores === null) return null
  const none = aggregate === 'sum' || aggregate === 'count' ? 0 : null
  const all = [...scores].flatMap(([found, chosen]) => {
    const score = found ?? none
    return score === null ? [] : [{ score, choice: choiceOf(chosen, space.axes.length) }]
  })
  return all.sort((left, right) => left.score - right.score)
}

/** What has become of the rows after some classes: those that may still match, and which of them are open. */
type State = { readonly rows: Bits; readonly open: Bits; score: Score; readonly chosen: Chosen }

function scoresOf(
  axes: readonly number[],
  space: RowSpace,
  pointsOf: (rows: Bits) => Score,
  join: (left: Score, right: Score) => Score,
  effort: Effort,
): Scores | null {
  const asked = noBits(space.rows)
  for (const axis of axes) for (const row of rowsOf(space, axis)) addBit(asked, row)
  let states: State[] = [{ rows: asked, open: noBits(space.rows), score: null, chosen: null }]
  for (const [place, axis] of axes.entries()) {
    const later = axes.slice(place + 1)
    const settled = noBits(space.rows)
    for (const row of rowsOf(space, axis)) {
      const isAskedLater = later.some((other) => hasBit(askedBy(space, other), row))
      if (!isAskedLater) addBit(settled, row)
    }
    const next = new Map<string, State>()
    for (const state of states) {
      for (const index of space.axes[axis]?.classes.keys() ?? []) {
        effort.words -= 4 * settled.length
        if (effort.words <= 0) return null
        const after = stateAfter(state, space.axes[axis], axis, index)
        const done = common(after.rows, settled)
        // Who leaves a row open has no score.
        if (!isEmpty(common(done, after.open))) continue
        const rows = without(after.rows, settled)
        const score = join(state.score, pointsOf(done))
        const key = `${score} ${bitsKey(rows)}/${bitsKey(after.open)}`
        if (!next.has(key)) next.set(key, { ...after, rows, score })
        if (next.size > MOST_SCORES) return givenUp(effort)
      }
    }
    states = [...next.values()]
  }
  const scores = new Map<Score, Chosen>()
  for (const { score, chosen } of states) if (!scores.has(score)) scores.set(score, chosen)
  return scores
}

function stateAfter(
  { rows, open, score, chosen }: State,
  asked: FactAxis | undefined,
  axis: number,
  index: number,
): State {
  const failing = asked?.failing[index] ?? noBits(0)
  const notHolding = asked?.notHolding[index] ?? noBits(0)
  const left = without(rows, failing)
  const opened = open.map((word, place) => word | wordOf(notHolding, place))
  return { rows: left, open: common(opened, left), score, chosen: { axis, index, before: chosen } }
}

function joined(
  left: Scores,
  right: Scores,
  join: (left: Score, right: Score) => Score,
  effort: Effort,
): Scores | null {
  const scores = new Map<Score, Chosen>()
  effort.words -= 4 * left.size * right.size
  if (effort.words <= 0) return null
  for (const [one, first] of left) {
    for (const [other, second] of right) {
      const score = join(one, other)
      if (!scores.has(score)) scores.set(score, appended(first, second))
      if (scores.size > MOST_SCORES) return givenUp(effort)
    }
  }
  return scores
}

/** Whoever shares the effort is told that it did not suffice. */
function givenUp(effort: Effort): null {
  effort.words = 0
  return null
}

function appended(first: Chosen, second: Chosen): Chosen {
  return second === null ? first : { ...second, before: appended(first, second.before) }
}

function choiceOf(chosen: Chosen, axes: number): number[] {
  const choice = new Array<number>(axes).fill(0)
  for (let link = chosen; link !== null; link = link.before) choice[link.axis] = link.index
  return choice
}

/** The axes in groups: two stand in one where a row asks both, or where others lead from one to the other. */
function axesAskedTogether(space: RowSpace): number[][] {
  const groups: { axes: number[]; rows: Bits }[] = []
  for (const axis of space.axes.keys()) {
    const rows = askedBy(space, axis)
    const met = groups.filter((group) => !isEmpty(common(group.rows, rows)))
    const group = {
      axes: [...met.flatMap(({ axes }) => axes), axis],
      rows: met.reduce(
        (all, { rows: more }) => all.map((word, index) => word | wordOf(more, index)),
        rows,
      ),
    }
    groups.splice(0, groups.length, ...groups.filter((other) => !met.includes(other)), group)
  }
  return groups.map(({ axes }) => axes)
}

const askedBy = ({ axes, rows }: RowSpace, axis: number) => axes[axis]?.askedBy ?? noBits(rows)
const rowsOf = (space: RowSpace, axis: number) => bitsIn(askedBy(space, axis))
const common = (left: Bits, right: Bits) => left.map((word, index) => word & wordOf(right, index))
const without = (left: Bits, right: Bits) => left.map((word, index) => word & ~wordOf(right, index))
