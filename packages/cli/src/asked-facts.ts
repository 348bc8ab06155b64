import type { PriceBook } from '@fieldbook/core/pricing'
import type { Rulebook } from '@fieldbook/core/rulebook'

/** The facts that the rules of a rulebook ask for: in criteria, rows and conditions, and where phases start. */
export function askedFacts({ grading, visits }: Rulebook): ReadonlySet<string> {
  return new Set([
    ...(grading?.method === 'decision-table' ? grading.rows : []).flatMap(({ when }) =>
      Object.keys(when),
    ),
    ...(grading?.value === undefined ? [] : [grading.value]),
    ...factsIn(grading),
    ...factsIn(visits),
  ])
}

// What a condition of a price book finds without being told.
const KNOWN_TO_PRICES = ['grade', 'standing', 'repId', 'item', 'group', 'class', 'season']

/** The facts that prices and their rules ask for: in conditions, and as the axes of a matrix. */
export function askedPriceFacts(priceBook: PriceBook): ReadonlySet<string> {
  const axes = priceBook.prices.flatMap(({ scheme }) =>
    scheme.type === 'matrix' ? scheme.cells.flatMap(({ is }) => Object.keys(is)) : [],
  )
  const all = [...axes, ...factsIn(priceBook)]
  return new Set(all.filter((fact) => !KNOWN_TO_PRICES.includes(fact)))
}

// Whatever rules are joined by, the keys that name a fact are these three.
const NAMING = ['fact', 'startsOn', 'datedBy']

function* factsIn(rules: unknown): Generator<string> {
  if (typeof rules !== 'object' || rules === null || isOff(rules)) return
  for (const [key, value] of Object.entries(rules) as [string, unknown][]) {
    if (NAMING.includes(key) && typeof value === 'string') yield value
    else yield* factsIn(value)
  }
}

function isOff(rules: object): boolean {
  return 'off' in rules && rules.off === true
}
