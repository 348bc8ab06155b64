import { unitFactor } from '../../items/unit-factor.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

/** Units that lead to no item's own; a price in such a unit the schema refuses (RULES #1). */
export function* unreachableUnits({ book }: LintedBook): Iterable<PricingLintFinding> {
  for (const unit of Object.keys(book.units ?? {})) {
    if (book.items.some((item) => unitFactor(item, unit, book) !== null)) continue
    yield {
      code: 'pricing/unit-unreachable',
      severity: 'warning',
      rule: `/units/${escaped(unit)}`,
      unit,
    }
  }
  for (const [index, item] of book.items.entries()) {
    for (const unit of Object.keys(item.units ?? {})) {
      if (unitFactor(item, unit, book) !== null) continue
      const rule = `/items/${index}/units/${escaped(unit)}` as const
      yield { code: 'pricing/unit-unreachable', severity: 'warning', rule, unit }
    }
  }
}

function escaped(unit: string): string {
  return unit.replaceAll('~', '~0').replaceAll('/', '~1')
}
