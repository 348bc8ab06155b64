import { readDay } from '../../iso-date.js'
import type { TestKind } from '../test.js'

/** The values of a fact in classes that the tests of a column do not tell apart, each with a number from 0. */
export type ValueClasses = {
  readonly count: number
  /** NaN where a class is not worth keeping. */
  readonly classOf: (value: unknown, today: number) => number
  /** Of what a test compares with: a text, a number, a day number or an age. */
  readonly classOfAsked: (asked: unknown) => number
  /** From here on each class is a text, and from `firstPlace` on a place among numbers. */
  readonly firstText: number
  readonly firstPlace: number
}

// Names of companies have no end, and each class costs a set of rows.
const MOST_TEXTS = 4_096

/** @param asked all that the tests compare with */
export function valueClasses(kind: TestKind, asked: readonly unknown[]): ValueClasses {
  if (kind === 'text') return wholeTextClasses()
  const numbers = new Set(asked.filter((value) => typeof value === 'number'))
  const bounds = new Float64Array(numbers).sort()
  if (kind === 'value') return scalarClasses(asked, bounds)
  return kind === 'date'
    ? dayClasses(bounds, (day) => day)
    : dayClasses(bounds, (day, today) => today - day)
}

const [MISSING, NOT_A_NUMBER, TRUE, FALSE, OTHER_TEXT, NAMED_TEXT] = [0, 1, 2, 3, 4, 5]

function scalarClasses(asked: readonly unknown[], bounds: Float64Array): ValueClasses {
  const texts = new Map<string, number>()
  for (const text of asked) {
    if (typeof text === 'string' && !texts.has(text)) texts.set(text, NAMED_TEXT + texts.size)
  }
  const firstPlace = NAMED_TEXT + texts.size
  const classOf = (value: unknown) => {
    switch (typeof value) {
      case 'number':
        return Number.isFinite(value) ? firstPlace + placeAmong(bounds, value) : NOT_A_NUMBER
      case 'string':
        return texts.get(value) ?? OTHER_TEXT
      case 'boolean':
        return value ? TRUE : FALSE
      default:
        return MISSING
    }
  }
  const count = firstPlace + 2 * bounds.length + 1
  return { count, classOf, classOfAsked: classOf, firstText: OTHER_TEXT, firstPlace }
}

// What is no date, and places among days or ages.
function dayClasses(
  bounds: Float64Array,
  measure: (day: number, today: number) => number,
): ValueClasses {
  return {
    count: 2 * bounds.length + 2,
    classOf: (value, today) => {
      const day = typeof value === 'string' ? readDay(value) : null
      return day === null ? 0 : 1 + placeAmong(bounds, measure(day, today))
    },
    classOfAsked: (asked) => 1 + placeAmong(bounds, Number(asked)),
    firstText: 1,
    firstPlace: 1,
  }
}

// What is no text, and every text that is met for itself.
function wholeTextClasses(): ValueClasses {
  const texts = new Map<string, number>()
  const count = MOST_TEXTS + 1
  return {
    count,
    classOf: (value) => {
      if (typeof value !== 'string') return 0
      const known = texts.get(value)
      if (known !== undefined) return known
      if (texts.size === MOST_TEXTS) return NaN
      texts.set(value, texts.size + 1)
      return texts.size
    },
    classOfAsked: () => NaN,
    firstText: count,
    firstPlace: count,
  }
}

/** Where a number stands among bounds: 1, 3, 5, ... on one of them, 0, 2, 4, ... between them. */
function placeAmong(bounds: Float64Array, number: number): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return bounds[low] === number ? 2 * low + 1 : 2 * low
}
