import * as z from 'zod/mini'
import { check, checkAll, type Fault } from '../checking/schema.js'
import { dayNumber } from '../iso-date.js'
import { IsoDate } from '../vocabulary/schema.js'

const Scalar = z.union([z.number(), z.string(), z.boolean()])

const numberRange = {
  atLeast: z.exactOptional(z.number()),
  above: z.exactOptional(z.number()),
  atMost: z.exactOptional(z.number()),
  below: z.exactOptional(z.number()),
}

/** A range of numbers; each bound says by its name whether it belongs to the range. */
export const NumberRange = z
  .strictObject(numberRange)
  .check(
    check((range: object) => Object.keys(range).length > 0, 'conditions/no-test'),
    checkAll(numberBounds),
  )
export type NumberRange = z.infer<typeof NumberRange>

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
  startsWith: z.exactOptional(z.string()),
  endsWith: z.exactOptional(z.string()),
  contains: z.exactOptional(z.string()),
  known: z.exactOptional(z.boolean()),
}

const KINDS: Record<string, readonly (keyof typeof testShape)[]> = {
  number: ['atLeast', 'above', 'atMost', 'below'],
  date: ['on', 'onOrAfter', 'after', 'onOrBefore', 'before', 'daysAgo'],
  text: ['startsWith', 'endsWith', 'contains'],
}

/** What is asked of one fact. Several tests in one object must all hold. */
export const Test = z.strictObject(testShape).check(checkAll(testFaults))
export type Test = z.infer<typeof Test>

/** A test on a named fact. */
export const Comparison = z
  .strictObject({ fact: z.string().check(z.minLength(1)), ...testShape })
  .check(
    check((test: object) => Object.keys(test).length > 1, 'conditions/no-test'),
    checkAll(testFaults),
  )
export type Comparison = z.infer<typeof Comparison>

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
  yield* numberBounds(test)
  yield* dateBounds(test)
}

function* numberBounds(range: { [Key in keyof typeof numberRange]?: number }): Iterable<Fault> {
  const { atLeast, above, atMost, below } = range
  if (atLeast !== undefined && above !== undefined) yield { code: 'conditions/two-bounds', at: ['above'], params: { other: 'atLeast' } }
  if (atMost !== undefined && below !== undefined) yield { code: 'conditions/two-bounds', at: ['below'], params: { other: 'atMost' } }
  const low = atLeast ?? above
  const high = atMost ?? below
  if (low === undefined || high === undefined) return
  const closed = atLeast !== undefined && atMost !== undefined
  if (low > high || (low === high && !closed)) {
    yield { code: 'conditions/empty-range', at: [atMost === undefined ? 'below' : 'atMost'], params: { low, high } }
  }
}

function* dateBounds({ onOrAfter, after, onOrBefore, before }: AnyTest): Iterable<Fault> {
  if (onOrAfter !== undefined && after !== undefined) yield { code: 'conditions/two-bounds', at: ['after'], params: { other: 'onOrAfter' } }
  if (onOrBefore !== undefined && before !== undefined) yield { code: 'conditions/two-bounds', at: ['before'], params: { other: 'onOrBefore' } }
  const low = onOrAfter ?? after
  const high = onOrBefore ?? before
  if (low === undefined || high === undefined) return
  const first = dayNumber(low) + (onOrAfter === undefined ? 1 : 0)
  const last = dayNumber(high) - (onOrBefore === undefined ? 1 : 0)
  if (first > last) yield { code: 'conditions/empty-range', at: [onOrBefore === undefined ? 'before' : 'onOrBefore'], params: { low, high } }
}
