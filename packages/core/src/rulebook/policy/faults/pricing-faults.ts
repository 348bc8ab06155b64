import { nearest } from '../../../shared/checking/problems.js'
import type { Condition, Test } from '../../../shared/conditions/schema.js'
import type { Fault } from '../../../shared/checking/schema.js'
import type { GradingPolicy } from '../../../grading/schema.js'
import type { PriceBook } from '../../../pricing/schema.js'

type Rules = {
  readonly currency: string
  readonly grading?: GradingPolicy
  readonly pricing?: PriceBook
}
type Ruled = { readonly when?: Condition }

/** Where prices and the rest of a rulebook meet: the currency, and the grades that a condition asks for. */
export function* pricingFaults({ currency, grading, pricing }: Rules): Iterable<Fault> {
  if (pricing === undefined) return
  if (pricing.currency !== currency) {
    yield {
      code: 'rulebook/currency-differs',
      at: ['pricing', 'currency'],
      params: { currency },
    }
  }
  if (grading === undefined) return
  const known = grading.grades.map(({ id }) => id)
  for (const [at, rules] of ruledParts(pricing)) {
    for (const [index, { when }] of rules.entries()) {
      if (when !== undefined) yield* gradeFaults(when, known, ['pricing', ...at, index, 'when'])
    }
  }
}

function ruledParts(book: PriceBook): [at: PropertyKey[], rules: readonly Ruled[]][] {
  const { lists = [], prices, adjustments = [], tax, vouchers } = book
  return [
    [['lists'], lists],
    [['prices'], prices],
    ...adjustments.map(({ rules }, stage): [PropertyKey[], readonly Ruled[]] => [
      ['adjustments', stage, 'rules'],
      rules,
    ]),
    [['tax', 'rates'], tax?.rates ?? []],
    [['vouchers', 'issue'], vouchers?.issue ?? []],
  ]
}

function* gradeFaults(
  condition: Condition,
  known: readonly string[],
  at: readonly PropertyKey[],
): Iterable<Fault> {
  if ('fact' in condition) {
    if (condition.fact === 'grade') yield* gradeTestFaults(condition, known, at)
  } else if ('not' in condition) {
    yield* gradeFaults(condition.not, known, [...at, 'not'])
  } else {
    const join = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    for (const [index, part] of parts.entries())
      yield* gradeFaults(part, known, [...at, join, index])
  }
}

function* gradeTestFaults(
  test: Test,
  known: readonly string[],
  at: readonly PropertyKey[],
): Iterable<Fault> {
  for (const key of ['is', 'isNot', 'in', 'notIn'] as const) {
    const asked: unknown = key in test ? test[key as keyof typeof test] : undefined
    const values: readonly unknown[] = Array.isArray(asked) ? asked : [asked]
    for (const [index, value] of values.entries()) {
      if (typeof value !== 'string' || known.includes(value)) continue
      const place = Array.isArray(asked) ? [key, index] : [key]
      const params = { known, nearest: nearest(value, known) }
      yield { code: 'rulebook/unknown-grade', at: [...at, ...place], params }
    }
  }
}
