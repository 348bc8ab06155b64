import * as z from 'zod/mini'
import type { Immutable } from '../immutable.js'
import { check, checkAll, type Fault } from '../checking/schema.js'
import { dayNumber } from '../iso-date.js'
import { IsoDate } from '../vocabulary/schema.js'

const Scalar = z.union([z.number(), z.string(), z.boolean()])

// Every text contains the empty one: who writes it means something else.
const TextPart = z.string().check(z.minLength(1))

const numberRange = {
  atLeast: z.exactOptional(z.number()),
  above: z.exactOptional(z.number()),
  atMost: z.exactOptional(z.number()),
  below: z.exactOptional(z.number()),
}

/** A range of numbers; each bound says by its name whether it belongs to the range. */
export const NumberRange = z.strictObject(numberRange).check(
  check((range: object) => Object.keys(range).length > 0, 'conditions/no-test'),
  checkAll(numberFaults),
)
export type NumberRange = Immutable<z.infer<typeof NumberRange>>

export const testShape = {
  is: z.exactOptional(Scalar),
  isNot: z.exactOptional(Scalar),
  in: z.exactOptional(z.array(Scalar).check(z.minLength(1))),
  notIn: z.exactOptional(z.array(Scalar).check(z.minLength(1))),
  ...numberRange,
  on: z.exactOptional(IsoDate),
  onOrAfter: z.exactOptional(IsoDate),
  after: z.exactOptional(IsoDate),
  onOrBefore: z.exactOptional(IsoDate),
  before: z.exactOptional(IsoDate),
  daysAgo: z.exactOptional(NumberRange),
  startsWith: z.exactOptional(TextPart),
  endsWith: z.exactOptional(TextPart),
  contains: z.exactOptional(TextPart),
  known: z.exactOptional(z.boolean()),
}

const KINDS: Record<string, readonly (keyof typeof testShape)[]> = {
  number: ['atLeast', 'above', 'atMost', 'below'],
  date: ['on', 'onOrAfter', 'after', 'onOrBefore', 'before', 'daysAgo'],
  text: ['startsWith', 'endsWith', 'contains'],
}

// Each side has a bound that belongs to the range and one that does not.
const NUMBER_BOUNDS = [
  ['atLeast', 'above'],
  ['atMost', 'below'],
] as const
const DATE_BOUNDS = [
  ['onOrAfter', 'after'],
  ['onOrBefore', 'before'],
] as const

/** What is asked of one fact. Several tests in one object must all hold. */
export const Test = z.strictObject(testShape).check(checkAll(testFaults))
export type Test = Immutable<z.infer<typeof Test>>

/** A test on a named fact. */
export const Comparison = z
  .strictObject({ fact: z.string().check(z.minLength(1)), ...testShape })
  .check(
    check((test: object) => Object.keys(test).length > 1, 'conditions/no-test'),
    checkAll(testFaults),
  )
export type Comparison = Immutable<z.infer<typeof Comparison>>

/**
 * A condition over facts: a comparison, or conditions joined by `all`, `any`, `not`. `{ "all": [] }` always holds.
 */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export const Condition: z.ZodMiniType<Condition, Condition> = z.lazy(() =>
  z.union([
    Comparison,
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
  ]),
)

/** What a test may hold, for the checks that look at it before its type is known. */
type AnyTest = { [Key in keyof typeof testShape]?: z.infer<(typeof testShape)[Key]> }

/** Faults inside a test: kinds that no one fact can satisfy together, and bounds that contradict each other. */
export function* testFaults(test: AnyTest): Iterable<Fault> {
  const kinds = Object.entries(KINDS).flatMap(([kind, keys]) => {
    const key = keys.find((candidate) => test[candidate] !== undefined)
    return key === undefined ? [] : [{ kind, key }]
  })
  if (kinds.length > 1) {
    yield {
      code: 'conditions/mixed-kinds',
      at: [],
      params: { tests: kinds.map(({ key }) => key), kinds: kinds.map(({ kind }) => kind) },
    }
  }
  yield* numberFaults(test)
  yield* twoBounds(test, DATE_BOUNDS)
  yield* emptyDates(test)
}

function* numberFaults(range: AnyTest): Iterable<Fault> {
  yield* twoBounds(range, NUMBER_BOUNDS)
  yield* emptyNumbers(range)
}

function* twoBounds(
  test: AnyTest,
  sides: readonly (readonly [keyof AnyTest, keyof AnyTest])[],
): Iterable<Fault> {
  for (const [other, bound] of sides) {
    if (test[other] !== undefined && test[bound] !== undefined) {
      yield { code: 'conditions/two-bounds', at: [bound], params: { other } }
    }
  }
}

function* emptyNumbers({ atLeast, above, atMost, below }: AnyTest): Iterable<Fault> {
  const low = atLeast ?? above
  const high = atMost ?? below
  if (low === undefined || high === undefined) return
  const closed = atLeast !== undefined && atMost !== undefined
  if (low < high || (low === high && closed)) return
  yield emptyRange(atMost === undefined ? 'below' : 'atMost', low, high)
}

function* emptyDates({ onOrAfter, after, onOrBefore, before }: AnyTest): Iterable<Fault> {
  const low = onOrAfter ?? after
  const high = onOrBefore ?? before
  if (low === undefined || high === undefined) return
  const first = dayNumber(low) + (onOrAfter === undefined ? 1 : 0)
  const last = dayNumber(high) - (onOrBefore === undefined ? 1 : 0)
  if (first > last) yield emptyRange(onOrBefore === undefined ? 'before' : 'onOrBefore', low, high)
}

function emptyRange(bound: keyof AnyTest, low: number | string, high: number | string): Fault {
  return { code: 'conditions/empty-range', at: [bound], params: { low, high } }
}
