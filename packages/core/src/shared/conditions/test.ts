import { dayNumber, isIsoDate } from '../iso-date.js'
import type { Fact } from '../reason.js'
import type { FactType } from './reasons.js'
import type { NumberRange, Test } from './schema.js'

/** Three-valued: `undefined` where the fact is missing or of the wrong type. */
export type Truth = boolean | undefined

/** A compiled test; `today` is a day number. What is not a fact (an inherited property, say) counts as missing. */
export type CompiledTest = (value: unknown, today: number) => Truth

/** A test as a closure: no code is generated, so it runs under any content security policy. */
export function compileTest(test: Test): CompiledTest {
  const parts: CompiledTest[] = []
  if (test.known !== undefined) parts.push(knownTest(test.known))
  if (hasBound(test)) parts.push(numberTest(test))
  if (isDateTest(test)) parts.push(dateTest(test))
  if (test.daysAgo !== undefined) parts.push(daysAgoTest(test.daysAgo))
  if (test.is !== undefined) parts.push(setTest([test.is], true))
  if (test.isNot !== undefined) parts.push(setTest([test.isNot], false))
  if (test.in !== undefined) parts.push(setTest(test.in, true))
  if (test.notIn !== undefined) parts.push(setTest(test.notIn, false))
  if (test.startsWith !== undefined || test.endsWith !== undefined || test.contains !== undefined) {
    parts.push(textTest(test))
  }
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : allOf(parts)
}

/** The type of fact that a test asks for, or null when any will do. */
export function expectedType(test: Test): FactType | null {
  if (hasBound(test)) return 'number'
  if (isDateTest(test) || test.daysAgo !== undefined) return 'date'
  if (test.startsWith !== undefined || test.endsWith !== undefined || test.contains !== undefined) return 'text'
  const example = test.is ?? test.isNot ?? test.in?.[0] ?? test.notIn?.[0]
  return example === undefined ? null : factType(example)
}

/** What a fact is, in the words of a finding. */
export function factType(fact: Exclude<Fact, null>): FactType {
  if (typeof fact === 'number') return Number.isFinite(fact) ? 'number' : 'not-a-number'
  return typeof fact === 'string' ? 'text' : 'boolean'
}

export function isFact(value: unknown): value is Exclude<Fact, null> {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
}

function hasBound({ atLeast, above, atMost, below }: NumberRange): boolean {
  return (atLeast ?? above ?? atMost ?? below) !== undefined
}

function isDateTest({ on, onOrAfter, after, onOrBefore, before }: Test): boolean {
  return (on ?? onOrAfter ?? after ?? onOrBefore ?? before) !== undefined
}

// Kleene's "and": one part that fails settles it, whatever the others do not know.
function allOf(parts: readonly CompiledTest[]): CompiledTest {
  return (value, today) => {
    let truth: Truth = true
    for (const part of parts) {
      const holds = part(value, today)
      if (holds === false) return false
      if (holds === undefined) truth = undefined
    }
    return truth
  }
}

function knownTest(known: boolean): CompiledTest {
  return (value) => isFact(value) === known
}

function numberTest(range: NumberRange): CompiledTest {
  const isInside = inRange(range)
  return (value) =>
    typeof value === 'number' && value - value === 0 ? isInside(value) : undefined
}

/** Whether a number lies in a range; a range without a bound holds all numbers. */
export function inRange({ atLeast, above, atMost, below }: NumberRange): (value: number) => boolean {
  const low = atLeast ?? above ?? Number.NEGATIVE_INFINITY
  const high = atMost ?? below ?? Number.POSITIVE_INFINITY
  const openLow = above !== undefined
  const openHigh = below !== undefined
  return (value) =>
    (openLow ? value > low : value >= low) && (openHigh ? value < high : value <= high)
}

function dateTest({ on, onOrAfter, after, onOrBefore, before }: Test): CompiledTest {
  const first = on ?? onOrAfter ?? after
  const last = on ?? onOrBefore ?? before
  const low = first === undefined ? Number.NEGATIVE_INFINITY : dayNumber(first) + (after === undefined ? 0 : 1)
  const high = last === undefined ? Number.POSITIVE_INFINITY : dayNumber(last) - (before === undefined ? 0 : 1)
  return (value) => {
    if (!isIsoDate(value)) return undefined
    const day = dayNumber(value)
    return day >= low && day <= high
  }
}

function daysAgoTest(range: NumberRange): CompiledTest {
  const isInside = inRange(range)
  return (value, today) => (isIsoDate(value) ? isInside(today - dayNumber(value)) : undefined)
}

function setTest(values: readonly (number | string | boolean)[], inside: boolean): CompiledTest {
  const known = new Set<unknown>(values)
  const types = new Set(values.map((value) => typeof value))
  return (value) => {
    if (known.has(value)) return inside
    return types.has(typeof value as 'number') && !Number.isNaN(value) ? !inside : undefined
  }
}

function textTest({ startsWith = '', endsWith = '', contains = '' }: Test): CompiledTest {
  return (value) =>
    typeof value === 'string'
      ? value.startsWith(startsWith) && value.endsWith(endsWith) && value.includes(contains)
      : undefined
}
