import { dayNumber, readDay, type IsoDate } from '../iso-date.js'
import type { Test } from './schema.js'
import { testKind, type TestKind } from './test.js'

/**
 * The values of a fact in classes that the tests of a column do not tell apart, each with a number from 0: the texts
 * from `firstText` on, and the places among `bounds` from `firstPlace` on.
 */
export type ValueClasses = {
  readonly kind: TestKind
  readonly count: number
  readonly firstText: number
  readonly firstPlace: number
  /** Numbers, day numbers or ages, in their order. */
  readonly bounds: Float64Array
  /** The class of a text: of those that tests name, or of those that were met where a test looks into them. */
  readonly texts: Map<unknown, number>
}

const [MISSING, NOT_A_NUMBER, TRUE, FALSE, OTHER_TEXT, NAMED_TEXT] = [0, 1, 2, 3, 4, 5]

// Names of companies have no end, and each class costs a set of rows.
const MOST_TEXTS = 4_096

// Bounds that are compared faster one by one.
const FEW = 8

/** The classes of values for tests of one kind; null where they look at a fact in several ways. */
export function classesOfTests(tests: readonly Test[]): ValueClasses | null {
  const keys = tests.flatMap((test) => Object.keys(test) as (keyof Test)[])
  const [kind = 'value', ...others] = new Set(keys.map(testKind))
  return others.length > 0 ? null : valueClasses(kind, tests)
}

/** The classes of values for tests that are all of a kind. */
export function valueClasses(kind: TestKind, tests: readonly Test[]): ValueClasses {
  const texts = new Map<unknown, number>()
  if (kind === 'text') {
    const count = MOST_TEXTS + 1
    return { kind, count, firstText: count, firstPlace: count, bounds: new Float64Array(), texts }
  }
  const asked = tests.flatMap((test) => askedValues(test, kind))
  for (const text of asked) {
    if (typeof text === 'string' && !texts.has(text)) texts.set(text, NAMED_TEXT + texts.size)
  }
  const numbers = new Set(asked.filter((value) => typeof value === 'number'))
  const bounds = new Float64Array(numbers).sort()
  const [firstText, firstPlace] = kind === 'value' ? [OTHER_TEXT, NAMED_TEXT + texts.size] : [1, 1]
  return { kind, count: firstPlace + 2 * bounds.length + 1, firstText, firstPlace, bounds, texts }
}

/** What a test of a kind compares with: dates as day numbers. */
function askedValues(test: Test, kind: TestKind): unknown[] {
  if (kind === 'age') return Object.values(test.daysAgo ?? {})
  const values: unknown[] = Object.values(test).flat()
  return kind === 'date' ? values.map((date) => dayNumber(date as IsoDate)) : values
}

/** @returns NaN where a class is not worth keeping */
export function classOf(classes: ValueClasses, value: unknown, today: number): number {
  if (classes.kind === 'value') return classOfScalar(classes, value)
  if (typeof value !== 'string') return 0
  if (classes.kind === 'text') return classOfText(classes, value)
  const day = readDay(value)
  if (day === null) return 0
  return 1 + placeAmong(classes.bounds, classes.kind === 'date' ? day : today - day)
}

/** The classes of what a test compares with. */
export function classesAsked(classes: ValueClasses, test: Test): number[] {
  const { kind, bounds } = classes
  if (kind === 'text') return []
  return askedValues(test, kind).map((asked) =>
    kind === 'value' ? classOfScalar(classes, asked) : 1 + placeAmong(bounds, Number(asked)),
  )
}

function classOfScalar({ bounds, texts, firstPlace }: ValueClasses, value: unknown): number {
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

function classOfText({ texts }: ValueClasses, text: string): number {
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size === MOST_TEXTS) return NaN
  texts.set(text, texts.size + 1)
  return texts.size
}

/** Where a number stands among bounds: 1, 3, 5, ... on one of them, 0, 2, 4, ... between them. */
function placeAmong(bounds: Float64Array, number: number): number {
  let first = 0
  let end = bounds.length
  while (end - first > FEW) {
    const middle = (first + end) >> 1
    if ((bounds[middle] as number) < number) first = middle + 1
    else end = middle + 1
  }
  // Counted and not searched: a processor cannot foresee a search, and waits.
  let place = 2 * first
  for (let index = first; index < end; index++) {
    const bound = bounds[index] as number
    place += Number(bound < number) + Number(bound <= number)
  }
  return place
}
