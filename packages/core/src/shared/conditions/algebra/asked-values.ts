import { dayNumber, isIsoDate } from '../../iso-date.js'
import type { NumberRange, Test } from '../schema.js'

export type AskedType = 'number' | 'date' | 'text' | 'boolean'

/** All values at which the answers of some tests of one fact may change, and the types that they ask for. */
export type AskedValues = {
  readonly types: ReadonlySet<AskedType>
  readonly asksWhetherKnown: boolean
  readonly numbers: readonly number[]
  /** Day numbers, and with ages points between them. */
  readonly days: readonly number[]
  readonly names: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
}

type Collected = {
  types: Set<AskedType>
  asksWhetherKnown: boolean
  numbers: number[]
  days: number[]
  names: Set<string>
  starts: Set<string>
  ends: Set<string>
  parts: Set<string>
}

/**
 * Reads the values out of tests.
 *
 * @param today a day number: ages are counted back from it
 */
export function askedValues(tests: Iterable<Test>, today: number): AskedValues {
  const asked: Collected = {
    types: new Set(),
    asksWhetherKnown: false,
    numbers: [],
    days: [],
    names: new Set(),
    starts: new Set(),
    ends: new Set(),
    parts: new Set(),
  }
  for (const test of tests) collect(test, today, asked)
  // A date is written as a text: one that only equals dates, beside tests of dates, is a date.
  if (asked.types.has('date') && asksForDatesOnly(asked)) asked.types.delete('text')
  return asked
}

function collect(test: Test, today: number, asked: Collected): void {
  const { types, numbers, days } = asked
  for (const bound of boundsOf(test)) {
    types.add('number')
    numbers.push(bound)
  }
  for (const date of [test.on, test.onOrAfter, test.after, test.onOrBefore, test.before]) {
    if (date === undefined) continue
    types.add('date')
    days.push(dayNumber(date))
  }
  if (test.daysAgo !== undefined) {
    types.add('date')
    for (const age of boundsOf(test.daysAgo)) days.push(today - age)
  }
  for (const key of ['starts', 'ends', 'parts'] as const) {
    const text = { starts: test.startsWith, ends: test.endsWith, parts: test.contains }[key]
    if (text === undefined) continue
    types.add('text')
    asked[key].add(text)
  }
  for (const value of equalTo(test)) {
    if (typeof value === 'number') numbers.push(value)
    if (typeof value === 'string') asked.names.add(value)
    if (isIsoDate(value)) days.push(dayNumber(value))
    types.add(typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean'))
  }
  if (test.known !== undefined) asked.asksWhetherKnown = true
}

function boundsOf({ atLeast, above, atMost, below }: Partial<NumberRange>): number[] {
  return [atLeast, above, atMost, below].filter((bound) => bound !== undefined)
}

function equalTo({ is, isNot, in: among = [], notIn = [] }: Test): (string | number | boolean)[] {
  return [is, isNot, ...among, ...notIn].filter((value) => value !== undefined)
}

function asksForDatesOnly({ names, starts, ends, parts }: Collected): boolean {
  return starts.size + ends.size + parts.size === 0 && [...names].every(isIsoDate)
}
