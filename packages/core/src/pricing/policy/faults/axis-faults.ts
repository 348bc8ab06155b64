import type { Condition } from '../../../shared/conditions/schema.js'
import type { Fault } from '../../../shared/checking/schema.js'

// What a price may not depend on (G-07), as words of a fact's name in either language.
const REFUSED = [
  'nationality',
  'nationalities',
  'citizenship',
  'sex',
  'gender',
  'religion',
  'religious',
  'faith',
  'ethnicity',
  'ethnic',
  'race',
  '国籍',
  '性别',
  '宗教',
  '信仰',
  '民族',
  '种族',
  '國籍',
  '性別',
  '宗教',
  '種族',
]

/** The word by which a fact is an axis that no price may depend on, or null (G-07). */
export function refusedAxis(fact: string): string | null {
  const words = fact
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
  return (
    REFUSED.find((word) =>
      words.some((part) => (/^[a-z]/.test(word) ? part === word : part.includes(word))),
    ) ?? null
  )
}

type Ruled = { readonly when?: Condition }
type Cell = { readonly is: Readonly<Record<string, unknown>> }
type Book = {
  readonly lists?: readonly Ruled[]
  readonly prices: readonly (Ruled & {
    readonly scheme: { readonly type: string; readonly cells?: readonly Cell[] }
  })[]
  readonly adjustments?: readonly { readonly rules: readonly Ruled[] }[]
  readonly tax?: { readonly rates: readonly Ruled[] }
  readonly vouchers?: { readonly issue?: readonly Ruled[] }
}

/** A fault for every condition and matrix that asks of nationality, sex, religion or ethnicity (G-07). */
export function* axisFaults(book: Book): Iterable<Fault> {
  yield* ruledFaults(book.lists ?? [], ['lists'])
  yield* ruledFaults(book.prices, ['prices'])
  for (const [index, { scheme }] of book.prices.entries()) {
    for (const [cell, { is }] of (scheme.cells ?? []).entries()) {
      for (const axis of Object.keys(is)) {
        yield* axisFault(axis, ['prices', index, 'scheme', 'cells', cell, 'is', axis])
      }
    }
  }
  for (const [index, { rules }] of (book.adjustments ?? []).entries()) {
    yield* ruledFaults(rules, ['adjustments', index, 'rules'])
  }
  yield* ruledFaults(book.tax?.rates ?? [], ['tax', 'rates'])
  yield* ruledFaults(book.vouchers?.issue ?? [], ['vouchers', 'issue'])
}

function* ruledFaults(rules: readonly Ruled[], at: readonly PropertyKey[]): Iterable<Fault> {
  for (const [index, { when }] of rules.entries()) {
    if (when !== undefined) yield* conditionFaults(when, [...at, index, 'when'])
  }
}

function* conditionFaults(condition: Condition, at: readonly PropertyKey[]): Iterable<Fault> {
  if ('fact' in condition) {
    yield* axisFault(condition.fact, [...at, 'fact'])
  } else if ('not' in condition) {
    yield* conditionFaults(condition.not, [...at, 'not'])
  } else {
    const join = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    for (const [index, part] of parts.entries()) {
      yield* conditionFaults(part, [...at, join, index])
    }
  }
}

function* axisFault(fact: string, at: readonly PropertyKey[]): Iterable<Fault> {
  const axis = refusedAxis(fact)
  if (axis !== null)
    yield { code: 'pricing/axis-not-allowed', at, params: { axis: fact, refused: axis } }
}
