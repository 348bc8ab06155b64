import { rational } from '../../../shared/index.js'
import { isInForce } from '../../breaks/book-days.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import type { LintedItem } from '../linted-item.js'
import { priceExample, quoteOf } from '../price-example.js'
import { quantitiesAround } from '../../breaks/ranges.js'
import { covers } from '../../breaks/item-prices.js'

const SOME_DAY = '2026-01-01'

/** Items that nobody can buy: without a price, or with prices only in currencies that nothing exchanges (RULES #5). */
export function* itemsWithoutPrice(linted: LintedBook): Iterable<PricingLintFinding> {
  const { book, today } = linted
  for (const item of linted.items) {
    if (today !== undefined && (item.item.to ?? today) < today) continue
    const place = {
      rule: item.rule,
      item: item.item.id,
      ...(item.item.name === undefined ? {} : { name: item.item.name }),
    }
    const example = anyExample(linted, item)
    if (item.prices.length === 0 || item.days.length === 0) {
      yield { code: 'pricing/item-without-price', severity: 'error', ...place, example }
      continue
    }
    const from = [...new Set(item.prices.map(({ price }) => price.currency ?? book.currency))]
    if (from.includes(book.currency)) continue
    const { findings } = quoteOf(example, book)
    if (!findings.some(({ code }) => code === 'pricing/no-exchange-rate')) continue
    yield {
      code: 'pricing/currency-not-exchanged',
      severity: 'error',
      ...place,
      from,
      to: book.currency,
      example,
    }
  }
}

/** A request for as little of an item as can be priced. */
function anyExample({ today }: LintedBook, item: LintedItem): PricingExample {
  const day = item.days[0] ?? today ?? item.item.from ?? item.item.to ?? SOME_DAY
  const inForce = item.prices.filter((price) => isInForce(price, day))
  const quantity = quantitiesAround(
    inForce.flatMap(({ bounds }) => bounds),
    item.step,
  ).find((units) => inForce.some((price) => covers(price, units)))
  return priceExample(item, quantity ?? rational(1), day)
}
