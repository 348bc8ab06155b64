import type { PriceBook, PricingExample, ShownPricingExample } from '../../pricing/index.js'
import type { CounterExample, LocalText, ShownExample } from '../../shared/index.js'
import type { Rulebook } from '../schema.js'

type Found = { readonly example?: CounterExample | PricingExample }

/**
 * The customer or request that shows a finding, ready for `explain`: with the names that the rulebook gives its facts
 * and items.
 *
 * @returns null for a finding that nobody and nothing shows
 * @example
 * const finding = { code: 'grading/values-uncovered', severity: 'error', rule: '/grading/rows', example: { facts: { orders: 0 } } }
 * explain(shownExample(finding, carDealer), en) //=> 'For example a customer with “orders” = 0.'
 */
export function shownExample(
  { example }: Found,
  { grading, pricing }: Pick<Rulebook, 'grading' | 'pricing'>,
): ShownExample | ShownPricingExample | null {
  if (example === undefined) return null
  const facts = factNames(grading)
  if ('request' in example) {
    const names = { ...facts, ...(pricing === undefined ? {} : itemNames(pricing, example)) }
    return { code: 'pricing/counter-example', ...example, names }
  }
  const named = Object.entries(facts).filter(([fact]) => Object.hasOwn(example.facts, fact))
  return { code: 'conditions/counter-example', ...example, names: Object.fromEntries(named) }
}

function factNames(grading: Rulebook['grading']): Record<string, LocalText> {
  const names: Record<string, LocalText> = {}
  for (const [fact, { name }] of Object.entries(grading?.facts ?? {})) {
    if (name !== undefined) names[fact] = name
  }
  return names
}

function itemNames({ items }: PriceBook, { request, beside }: PricingExample) {
  const asked = new Set(
    [request, beside].flatMap((one) => one?.lines.map(({ item }) => item) ?? []),
  )
  return Object.fromEntries(
    items.flatMap(({ id, name }) => (name === undefined || !asked.has(id) ? [] : [[id, name]])),
  )
}
