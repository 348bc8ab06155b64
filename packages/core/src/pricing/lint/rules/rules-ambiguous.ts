import type { PricingLintFinding } from '../lint-finding.js'
import { quantitiesAround, boundsOf } from '../../breaks/ranges.js'
import { rational } from '../../../shared/index.js'
import { factsFor, type LintedBook } from '../linted-book.js'
import { priceExample, quoteOf } from '../price-example.js'
import { isOnSale, lintedRules, type LintedRule } from './linted-rule.js'

/** Pairs of rules of a stage that refuses a quote where two match (RULES #16). */
export function* rulesAmbiguous(linted: LintedBook): Iterable<PricingLintFinding> {
  for (const rules of lintedRules(linted)) {
    if (rules[0]?.stage.stacking !== 'refuse') continue
    for (const [index, one] of rules.entries()) {
      for (const other of rules.slice(index + 1)) {
        const example = conflict(linted, one, other)
        if (example === null) continue
        yield {
          code: 'pricing/rules-ambiguous',
          severity: 'error',
          rule: one.rule,
          rules: [other.rule],
          example,
        }
      }
    }
  }
}

function conflict({ book }: LintedBook, one: LintedRule, other: LintedRule) {
  const pair = [one, other]
  const holding = pair.flatMap(({ adjustment: { when } }) => (when === undefined ? [] : [when]))
  const bounds = pair.flatMap(({ adjustment: { quantity } }) =>
    quantity === undefined ? [] : boundsOf(quantity).map(rational),
  )
  for (const item of one.items.filter((shared) => other.items.includes(shared))) {
    const days = one.days.filter((day) => other.days.includes(day) && isOnSale(item, day))
    const prices = item.prices.flatMap((price) => price.bounds)
    for (const quantity of quantitiesAround([...bounds, ...prices], item.step)) {
      for (const day of days) {
        const facts = factsFor(item, day, book, { holding })
        if (facts === null) continue
        const example = priceExample(item, quantity, day, facts)
        const isConfirmed = quoteOf(example, book).findings.some(
          (finding) =>
            finding.code === 'pricing/rules-conflict' &&
            pair.every(({ rule }) => finding.rules.includes(rule)),
        )
        if (isConfirmed) return example
      }
    }
  }
  return null
}
