import type { LintFinding, LocalText, ShownExample } from '../../shared/index.js'
import type { Rulebook } from '../schema.js'

/**
 * The customer that shows a finding, ready for `explain`: with the names that the rulebook gives its facts.
 *
 * @returns null for a finding that no customer shows
 * @example
 * const finding = { code: 'grading/values-uncovered', severity: 'error', rule: '/grading/rows', example: { facts: { orders: 0 } } }
 * explain(shownExample(finding, carDealer), en) //=> 'For example a customer with “orders” = 0.'
 */
export function shownExample(
  { example }: LintFinding,
  { grading }: Pick<Rulebook, 'grading'>,
): ShownExample | null {
  if (example === undefined) return null
  const names: Record<string, LocalText> = {}
  for (const [fact, { name }] of Object.entries(grading?.facts ?? {})) {
    if (name !== undefined && Object.hasOwn(example.facts, fact)) names[fact] = name
  }
  return { code: 'conditions/counter-example', ...example, names }
}
