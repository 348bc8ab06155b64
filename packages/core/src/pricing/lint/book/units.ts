import { unitFactor } from '../../items/unit-factor.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

/** Units that lead to no item's own, and prices in one that does not lead to its item's (RULES #1). */
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
  for (const [index, { id, item, group, unit }] of book.prices.entries()) {
    if (unit === undefined) continue
    const sold = book.items.filter((one) =>
      item === undefined ? one.group === group : one.id === item,
    )
    if (sold.some((one) => unitFactor(one, unit, book) !== null)) continue
    const rule = `/prices/${index}/unit` as const
    yield { code: 'pricing/unit-unreachable', severity: 'error', rule, unit, price: id }
  }
}

function escaped(unit: string): string {
  return unit.replaceAll('~', '~0').replaceAll('/', '~1')
}
