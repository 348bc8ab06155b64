import { compareExact, type Decimal } from '../../../shared/index.js'
import { isWholeMinor } from '../../policy/faults/whole-minor.js'
import type { Price } from '../../schema.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

/** Prices of a unit with more digits than money has, and floors above their ceilings. */
export function* priceAmounts({ book }: LintedBook): Iterable<PricingLintFinding> {
  for (const [index, price] of book.prices.entries()) {
    const { id, name } = price
    const place = { rule: `/prices/${index}`, id, ...(name === undefined ? {} : { name }) } as const
    const currency = price.currency ?? book.currency
    if (unitAmounts(price).some((amount) => !isWholeMinor(amount, currency))) {
      yield {
        code: 'pricing/price-finer-than-currency',
        severity: 'notice',
        ...place,
        currency,
      }
    }
  }
  for (const [index, { id, name, floor, ceiling }] of book.items.entries()) {
    if (floor === undefined || ceiling === undefined || compareExact(floor, ceiling) <= 0) continue
    yield {
      code: 'pricing/floor-above-ceiling',
      severity: 'error',
      rule: `/items/${index}`,
      item: id,
      ...(name === undefined ? {} : { name }),
    }
  }
}

/** The prices of one unit that a scheme names. */
function unitAmounts({ scheme }: Price): Decimal[] {
  switch (scheme.type) {
    case 'per-unit':
      return [scheme.unit]
    case 'volume':
    case 'graduated':
      return scheme.tiers.flatMap(({ unit, per }) =>
        unit === undefined || per !== undefined || scheme.of === 'amounts' ? [] : [unit],
      )
    case 'matrix':
      return scheme.cells.map(({ unit }) => unit)
    default:
      return []
  }
}
