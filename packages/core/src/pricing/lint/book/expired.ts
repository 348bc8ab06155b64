import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

type Expired = Extract<PricingLintFinding, { code: 'pricing/expired' }>

/** Prices, lists and rules that ended before today. */
export function* expired({ book, today }: LintedBook): Iterable<PricingLintFinding> {
  if (today === undefined) return
  const entries = [
    ...book.prices.map((entry, index) => at('price', `/prices/${index}`, entry)),
    ...(book.lists ?? []).map((entry, index) => at('list', `/lists/${index}`, entry)),
    ...(book.adjustments ?? []).flatMap(({ rules }, stage) =>
      rules.map((entry, index) => at('rule', `/adjustments/${stage}/rules/${index}`, entry)),
    ),
  ]
  for (const { what, rule, entry } of entries) {
    if (entry.to === undefined || entry.to >= today) continue
    yield {
      code: 'pricing/expired',
      severity: 'notice',
      rule,
      id: entry.id,
      ...(entry.name === undefined ? {} : { name: entry.name }),
      what,
      on: entry.to,
    }
  }
}

type Entry = Pick<NonNullable<LintedBook['book']['lists']>[number], 'id' | 'name' | 'to'>

function at(what: Expired['what'], rule: Expired['rule'], entry: Entry) {
  return { what, rule, entry }
}
