import { dayNumber, isIsoDate, type IsoDate } from '../iso-date.js'
import type { Fact } from '../reason.js'
import type { FactType } from './reasons.js'
import type { Test } from './schema.js'

/** Three-valued: `undefined` where the fact is missing or of the wrong type. */
export type Truth = boolean | undefined

/** A compiled test; `today` is a day number. What is not a fact (an inherited property, say) counts as missing. */
export type CompiledTest = (value: unknown, today: number) => Truth

type KnownFact = Exclude<Fact, null>

/** How a test asks: of which type of fact, null for that of its own value, and the answer. */
type Asking = {
  readonly type: FactType | null
  readonly holds: (fact: never, asked: never, today: number) => boolean
}

// Civil dates compare as their texts do, so numbers and dates share their comparisons.
type Ordered = number | string
const isAtLeast = (fact: Ordered, bound: Ordered) => fact >= bound
const isAbove = (fact: Ordered, bound: Ordered) => fact > bound
const isAtMost = (fact: Ordered, bound: Ordered) => fact <= bound
const isBelow = (fact: Ordered, bound: Ordered) => fact < bound
const isSame = (fact: KnownFact, other: KnownFact) => fact === other

const TESTS: { readonly [Key in Exclude<keyof Test, 'known'>]-?: Asking } = {
  atLeast: { type: 'number', holds: isAtLeast },
  above: { type: 'number', holds: isAbove },
  atMost: { type: 'number', holds: isAtMost },
  below: { type: 'number', holds: isBelow },
  on: { type: 'date', holds: isSame },
  onOrAfter: { type: 'date', holds: isAtLeast },
  after: { type: 'date', holds: isAbove },
  onOrBefore: { type: 'date', holds: isAtMost },
  before: { type: 'date', holds: isBelow },
  daysAgo: {
    type: 'date',
    holds: (date: IsoDate, range: CompiledTest, today) =>
      range(today - dayNumber(date), today) === true,
  },
  startsWith: { type: 'text', holds: (text: string, part: string) => text.startsWith(part) },
  endsWith: { type: 'text', holds: (text: string, part: string) => text.endsWith(part) },
  contains: { type: 'text', holds: (text: string, part: string) => text.includes(part) },
  is: { type: null, holds: isSame },
  isNot: { type: null, holds: (fact: KnownFact, other: KnownFact) => fact !== other },
  in: { type: null, holds: (fact: KnownFact, set: readonly KnownFact[]) => set.includes(fact) },
  notIn: { type: null, holds: (fact: KnownFact, set: readonly KnownFact[]) => !set.includes(fact) },
}

/** A test as a closure: no code is generated, so it runs under any content security policy. */
export function compileTest({ known, ...tests }: Test): CompiledTest {
  const parts = entriesOf(tests).map(([key, asked]) => compilePart(key, asked))
  if (known !== undefined) parts.push((value) => isFact(value) === known)
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : allOf(parts)
}

/** The type of fact that a test asks for, or null when any will do. */
export function expectedType({ known: _known, ...tests }: Test): FactType | null {
  const [first] = entriesOf(tests)
  return first === undefined ? null : (typesOf(...first)[0] ?? null)
}

/** What a fact is, in the words of a finding. */
export function factType(fact: KnownFact): FactType {
  if (typeof fact === 'number') return Number.isFinite(fact) ? 'number' : 'not-a-number'
  return typeof fact === 'string' ? 'text' : 'boolean'
}

export function isFact(value: unknown): value is KnownFact {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
}

function entriesOf(tests: Omit<Test, 'known'>): [keyof typeof TESTS, unknown][] {
  return Object.entries(tests) as [keyof typeof TESTS, unknown][]
}

function typesOf(key: keyof typeof TESTS, asked: unknown): FactType[] {
  const { type } = TESTS[key]
  return type === null ? [asked as KnownFact].flat().map(factType) : [type]
}

function compilePart(key: keyof typeof TESTS, asked: unknown): CompiledTest {
  const { type, holds } = TESTS[key]
  const types = typesOf(key, asked)
  const canBeAsked =
    type === 'date' ? isIsoDate : (value: unknown) => isFact(value) && types.includes(factType(value))
  const against = key === 'daysAgo' ? compileTest(asked as Test) : asked
  return (value, today) =>
    canBeAsked(value) ? holds(value as never, against as never, today) : undefined
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
