import { joined, type Truth } from './join.js'
import { dayNumber, isIsoDate, type IsoDate } from '../iso-date.js'
import type { Fact } from '../reason.js'
import type { FactType } from './reasons.js'
import type { Test } from './schema.js'

/** A compiled test; `today` is a day number. What is not a fact (an inherited property, say) counts as missing. */
export type CompiledTest = (value: unknown, today: number) => Truth

type KnownFact = Exclude<Fact, null>

/** The type of fact that a test asks of, and its answer. `same` is the type of the test's own value. */
type Asking = readonly [
  type: 'number' | 'date' | 'text' | 'same' | 'any',
  holds: (fact: never, asked: never, today: number) => boolean,
]

// Civil dates compare as their texts do, so numbers and dates share their comparisons.
type Ordered = number | string
const isAtLeast = (fact: Ordered, bound: Ordered) => fact >= bound
const isAbove = (fact: Ordered, bound: Ordered) => fact > bound
const isAtMost = (fact: Ordered, bound: Ordered) => fact <= bound
const isBelow = (fact: Ordered, bound: Ordered) => fact < bound
const isSame = (fact: KnownFact, other: KnownFact) => fact === other

const TESTS: { readonly [Key in keyof Test]-?: Asking } = {
  known: ['any', (fact: unknown, known: boolean) => isFact(fact) === known],
  atLeast: ['number', isAtLeast],
  above: ['number', isAbove],
  atMost: ['number', isAtMost],
  below: ['number', isBelow],
  on: ['date', isSame],
  onOrAfter: ['date', isAtLeast],
  after: ['date', isAbove],
  onOrBefore: ['date', isAtMost],
  before: ['date', isBelow],
  daysAgo: [
    'date',
    (date: IsoDate, range: CompiledTest, today) => range(today - dayNumber(date), today) === true,
  ],
  startsWith: ['text', (text: string, part: string) => text.startsWith(part)],
  endsWith: ['text', (text: string, part: string) => text.endsWith(part)],
  contains: ['text', (text: string, part: string) => text.includes(part)],
  is: ['same', isSame],
  isNot: ['same', (fact: KnownFact, other: KnownFact) => fact !== other],
  in: ['same', (fact: KnownFact, set: readonly KnownFact[]) => set.includes(fact)],
  notIn: ['same', (fact: KnownFact, set: readonly KnownFact[]) => !set.includes(fact)],
}

/** A test as a closure: no code is generated, so it runs under any content security policy. */
export function compileTest(test: Test): CompiledTest {
  const parts = entriesOf(test).map(compilePart)
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : joined(parts, false)
}

/** The type of fact that a test asks for; where any will do, a number, of which alone not every one is a fact. */
export function expectedType(test: Test): FactType {
  return entriesOf(test).flatMap(typesOf)[0] ?? 'number'
}

/** What a value is, in the words of a finding; undefined when it is no fact. */
export function factType(value: unknown): FactType | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not-a-number'
  if (typeof value === 'string') return 'text'
  return typeof value === 'boolean' ? 'boolean' : undefined
}

/** How a test looks at a fact: as it is, as a day, as the age of a day, or into its text. */
export type TestKind = 'value' | 'date' | 'age' | 'text'

export function testKind(key: keyof Test): TestKind {
  if (key === 'daysAgo') return 'age'
  const [type] = TESTS[key]
  return type === 'date' || type === 'text' ? type : 'value'
}

export function isFact(value: unknown): value is KnownFact {
  return factType(value) !== undefined
}

// The types that need no list: asked a million times, each looks only for itself. Of a number that is none nobody can
// say that it is known, or that it is not.
const CHECKS: Readonly<Record<string, (fact: unknown) => boolean>> = {
  any: (fact) => typeof fact !== 'number' || Number.isFinite(fact),
  number: Number.isFinite,
  date: isIsoDate,
}

type Entry = [key: keyof Test, asked: unknown]

function entriesOf(test: Test): Entry[] {
  return Object.entries(test) as Entry[]
}

function typesOf([key, asked]: Entry): (FactType | undefined)[] {
  const [type] = TESTS[key]
  if (type === 'any') return []
  return type === 'same' ? [asked as KnownFact].flat().map(factType) : [type]
}

function compilePart(entry: Entry): CompiledTest {
  const [key, value] = entry
  const [type, holds] = TESTS[key]
  const types = typesOf(entry)
  const asked = (key === 'daysAgo' ? compileTest(value as Test) : value) as never
  const canBeAsked = CHECKS[type] ?? ((fact: unknown) => types.includes(factType(fact)))
  return (fact, today) => (canBeAsked(fact) ? holds(fact as never, asked, today) : undefined)
}
