import { quantitiesAround } from '../../breaks/ranges.js'
import { isInForce } from '../../breaks/book-days.js'
import { namedWorld } from '../named-world.js'
import type { PricingLintFinding } from '../lint-finding.js'
import { conditionOf, searchedFacts, type LintedBook } from '../linted-book.js'
import { covers } from '../../breaks/item-prices.js'
import { priceExample, quoteOf } from '../price-example.js'

/**
 * Customers for whom an item has no price at all. A fact that is only compared with single values is taken to have one
 * of those that the prices of the item name; one that is compared with whole numbers, to be a whole number.
 */
export function* uncoveredCustomers({ book, items }: LintedBook): Iterable<PricingLintFinding> {
  for (const item of items) {
    for (const day of item.days) {
      const inForce = item.prices.filter((price) => isInForce(price, day))
      if (inForce.length === 0 || inForce.some(({ when }) => when.length === 0)) continue
      const { within, declared } = namedWorld(inForce.map(conditionOf))
      const wanted = { holding: within, failing: inForce.map(conditionOf) }
      const facts = searchedFacts(item, day, book, wanted, declared)
      if (facts === null || facts === 'too-large') continue
      const quantity = quantitiesAround(
        inForce.flatMap(({ bounds }) => bounds),
        item.step,
      ).find((units) => inForce.some((price) => covers(price, units)))
      if (quantity === undefined) continue
      const example = priceExample(item, quantity, day, facts)
      if (quoteOf(example, book).lines[0]?.priced !== null) continue
      yield {
        code: 'pricing/customers-uncovered',
        severity: 'warning',
        rule: item.rule,
        rules: inForce.map(({ rule }) => rule),
        item: item.item.id,
        ...(item.item.name === undefined ? {} : { name: item.item.name }),
        example,
      }
      break
    }
  }
}
