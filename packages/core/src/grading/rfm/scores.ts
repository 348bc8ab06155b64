import {
  bookOrder,
  countBelow,
  countEqual,
  countWith,
  placeOf,
  valuesWith,
  type Asked,
  type BookOrder,
  type Entry,
} from './book-order.js'
import type { CompiledDimension } from './dimension.js'
import { cutsPassed, quantileCuts } from './quantile-cuts.js'
import type { TiePolicy } from './schema.js'

/** The score of a value, from 1 to the number of scores. */
export type Scorer = (asked: Asked) => number

/**
 * What scores by a book.
 *
 * @param entries the customers of the book whose value is known
 */
export function scorerOf(
  dimension: CompiledDimension,
  ties: TiePolicy,
  entries: readonly Entry[],
): Scorer {
  const { of, fixed } = dimension
  if (fixed !== undefined) return ({ value }) => 1 + cutsPassed(value, fixed)
  const order = bookOrder(entries, ties === 'ntile')
  if (ties === 'value') return scorerByValue(dimension, order)
  if (ties === 'ntile') return (asked) => ntile(placeOf(order, asked), countWith(order, asked), of)
  return (asked) => {
    const equal = countEqual(order, asked)
    return midrankScore(countBelow(order, asked), equal, countWith(order, asked), of)
  }
}

function scorerByValue({ of, shift, equalPasses }: CompiledDimension, order: BookOrder): Scorer {
  const { values } = order
  const own = quantileCuts(of, values.length, (place) => values[place] ?? 0, shift, equalPasses)
  return (asked) => {
    const { value, inPlaceOf } = asked
    if (value === inPlaceOf) return 1 + cutsPassed(value, own)
    const cuts = quantileCuts(
      of,
      countWith(order, asked),
      valuesWith(order, asked),
      shift,
      equalPasses,
    )
    return 1 + cutsPassed(value, cuts)
  }
}

/**
 * The group of a place when `count` customers, the worst first, are parted into `groups`: as SQL's NTILE does it,
 * sizes differ by one at most and the larger groups come first (RULES #17).
 */
function ntile(place: number, count: number, groups: number): number {
  const larger = count % groups
  const size = (count - larger) / groups
  const inLarger = larger * (size + 1)
  if (place < inLarger) return 1 + wholeParts(place, size + 1)
  return 1 + larger + wholeParts(place - inLarger, size)
}

/**
 * The score of equals by their mean rank: with `below` customers under them, the middle of the equals has
 * `below + equal / 2` of all customers beneath it, and the score is how many of the `scores` steps that share fills, and one
 * more. In whole numbers, `floor(scores * (2 * below + equal) / (2 * count)) + 1` (RULES #17).
 */
function midrankScore(below: number, equal: number, count: number, scores: number): number {
  return 1 + wholeParts(scores * (2 * below + equal), 2 * count)
}

function wholeParts(whole: number, part: number): number {
  return (whole - (whole % part)) / part
}
