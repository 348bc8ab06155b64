import fc from 'fast-check'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Path = readonly (string | number)[]

export const MISTAKES = [
  'fact-misspelt',
  'grade-misspelt',
  'infinite',
  'key-misspelt',
  'missing',
  'not-a-number',
  'null',
  'number-as-text',
  'text-misspelt',
  'wrong-type',
] as const
export type MistakeKind = (typeof MISTAKES)[number]

/** A document with one mistake in it, and where. */
export type Mistaken = {
  readonly json: unknown
  readonly at: Path
  readonly kind: MistakeKind
  readonly what: string
}

/** Chooses one of many: where, which mistake, and which letter. */
export const choice = fc.record({ where: fc.nat(), which: fc.nat(), letter: fc.nat() })
export type Choice = typeof choice extends fc.Arbitrary<infer Chosen> ? Chosen : never

/** Which places of a document take any value, by their last key; and what may be left out of it. */
export type Where = {
  readonly isFree?: (key: string, path: Path) => boolean
  readonly mayLack?: (path: Path) => boolean
}
const never = () => false

/**
 * A document with one of the mistakes that people and programs make: a key or a value misspelt, a value of another type,
 * one that is missing, null, NaN.
 *
 * What gives another document that is as good, such as 4 for 3, is no mistake that anybody could tell. A case in which
 * there is nothing to mistake is passed over.
 */
export function mistaken(
  document: object,
  { where, which, letter }: Choice,
  { isFree = never, mayLack = never }: Where,
): Mistaken | null {
  const json = document as Json
  const places = placesIn(json).filter((path) => !isFree(String(path.at(-1)), path))
  const at = places[where % places.length]
  fc.pre(at !== undefined)
  const value = at.reduce<Json>((part, key) => (part as Record<string, Json>)[key] ?? null, json)
  const key = at.at(-1)
  const mistakes = wrongValues(value, letter).map((wrong): Mistaken => {
    const what = `${JSON.stringify(value)} as ${spoken(wrong)}`
    return { json: replaced(json, at, () => wrong), at, kind: kindOf(at, value, wrong), what }
  })
  if (typeof key === 'string') {
    const misspelt = misspell(key, letter)
    const kind = NAMES_FACTS.has(at.at(-2)) ? 'fact-misspelt' : 'key-misspelt'
    mistakes.push({ json: renamed(json, at, misspelt), at, kind, what: `${key} as ${misspelt}` })
  }
  if (mayLack(at)) {
    mistakes.push({ json: renamed(json, at, null), at, kind: 'missing', what: 'left out' })
  }
  return mistakes[which % mistakes.length] as Mistaken
}

// The keys under which names of facts are keys, and those under which they are values.
const NAMES_FACTS = new Set<unknown>(['facts', 'when'])
const HOLDS_FACT = new Set<unknown>(['fact', 'datedBy', 'value'])
const HOLDS_GRADE = new Set<unknown>(['grade', 'otherwise'])

function kindOf(at: Path, value: Json, wrong: unknown): MistakeKind {
  if (wrong === null) return 'null'
  if (typeof wrong === 'number' && !Number.isFinite(wrong)) {
    return Number.isNaN(wrong) ? 'not-a-number' : 'infinite'
  }
  if (typeof wrong !== 'string') return 'wrong-type'
  if (typeof value === 'number') return 'number-as-text'
  if (typeof value !== 'string') return 'wrong-type'
  if (HOLDS_FACT.has(at.at(-1))) return 'fact-misspelt'
  return HOLDS_GRADE.has(at.at(-1)) || at[0] === 'grades' ? 'grade-misspelt' : 'text-misspelt'
}

const SPELLS_FIGURES = /^[\d/.-]*$/

function placesIn(json: Json, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path]
  const inside = Object.entries(json).flatMap(([key, part]) =>
    placesIn(part, [...path, Array.isArray(json) ? Number(key) : key]),
  )
  return path.length === 0 ? inside : [path, ...inside]
}

// JSON has no word for NaN.
const spoken = (value: unknown) =>
  typeof value === 'number' ? String(value) : JSON.stringify(value)

function wrongValues(value: Json, letter: number): unknown[] {
  switch (typeof value) {
    case 'number':
      return [String(value), `${value},0`, `${value} `, null, NaN, Infinity, true, [value]]
    case 'string': {
      const wrong = [misspell(value, letter), null, true, [value], { value }]
      // Another figure is no mistake that shows.
      return SPELLS_FIGURES.test(value) ? wrong : [...wrong, 5]
    }
    case 'boolean':
      return [String(value), value ? 'yes' : 'no', value ? 1 : 0, null]
    default:
      return Array.isArray(value)
        ? [{}, value[0] ?? 'none', null, 'none']
        : [[value], Object.values(value ?? {})[0] ?? 'none', null, 'none']
  }
}

/** Another word, as fingers make it. A figure or a date is spoilt, for another one is no mistake that shows. */
function misspell(word: string, letter: number): string {
  const at = letter % Math.max(1, word.length)
  const spoilt = `${word.slice(0, at)}x${word.slice(at)}`
  if (SPELLS_FIGURES.test(word)) return spoilt
  const [before, own, next, rest] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ]
  const words = [
    spoilt,
    before + own + own + next + rest,
    before + next + rest,
    before + next + own + rest,
    word.toUpperCase(),
    word.toLowerCase(),
    `${word} `,
  ].filter((other) => other !== word)
  return words[Math.floor(letter / 7) % words.length] ?? spoilt
}

function replaced(json: Json, path: Path, change: (value: Json) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(json)
  const part = replaced((json as Record<string, Json>)[key] ?? null, rest, change)
  if (Array.isArray(json)) return json.map((entry: Json, index) => (index === key ? part : entry))
  return { ...(json as object), [key]: part }
}

/** The key at a path as another one, or without it. */
function renamed(json: Json, path: Path, name: string | null): unknown {
  const key = path.at(-1)
  return replaced(json, path.slice(0, -1), (record) =>
    Object.fromEntries(
      Object.entries(record ?? {}).flatMap(([own, value]) => {
        if (own !== key) return [[own, value]]
        return name === null ? [] : [[name, value]]
      }),
    ),
  )
}
