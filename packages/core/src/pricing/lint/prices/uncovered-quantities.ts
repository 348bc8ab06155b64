import { compareExact, type Exact, type Rational } from '../../../shared/index.js'
import { quantitiesAround } from '../../breaks/ranges.js'
import { isInForce } from '../../breaks/book-days.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import { betterThan, conditionOf, factsFor, pricesFor, type LintedBook } from '../linted-book.js'
import { covers, type ItemPrice } from '../../breaks/item-prices.js'
import type { LintedItem } from '../linted-item.js'
import { priceExample, quoteOf, shortDecimal } from '../price-example.js'

/**
 * Quantities without a price above one with a price: gaps between ranges, and what is beyond the last of them or the
 * last tier. Below the first a seller may have no price on purpose.
 */
export function* uncoveredQuantities(linted: LintedBook): Iterable<PricingLintFinding> {
  for (const item of linted.items) {
    const bounds = item.prices.flatMap((price) => price.bounds)
    const quantities = quantitiesAround(bounds, item.step)
    const found = new Set<boolean>()
    for (const quantity of quantities) {
      const smaller = quantities.filter((less) => compareExact(less, quantity) < 0)
      const gap = firstGap(linted, item, quantity, smaller)
      if (gap === null) continue
      const beyond = !quantities.some(
        (larger) =>
          compareExact(larger, quantity) > 0 && hasPrice(linted, sameWith(gap.example, larger)),
      )
      if (found.has(beyond)) continue
      found.add(beyond)
      yield {
        code: 'pricing/quantity-uncovered',
        severity: beyond ? 'warning' : 'error',
        rule: gap.price.rule,
        item: item.item.id,
        ...(item.item.name === undefined ? {} : { name: item.item.name }),
        quantity: shortDecimal(quantity),
        unit: item.item.unit,
        beyond,
        example: gap.example,
      }
    }
  }
}

type Gap = { readonly price: ItemPrice; readonly example: PricingExample }

/** A price that ends before a quantity, and a request for it that has none, though one for less has. */
function firstGap(
  linted: LintedBook,
  item: LintedItem,
  quantity: Rational,
  smaller: readonly Rational[],
): Gap | null {
  for (const day of item.days) {
    const covering = pricesFor(item, day, quantity)
    for (const price of item.prices) {
      if (!isInForce(price, day)) continue
      const ended = isBeyondEnd(price, quantity) && covers(price, quantity)
      if (!ended && (covers(price, quantity) || !coversLess(price, item, quantity))) continue
      const others = ended ? betterThan(price, covering, item, linted.book) : covering
      const wanted = { holding: price.when, failing: others.map(conditionOf) }
      const facts = factsFor(item, day, linted.book, wanted)
      if (facts === null) continue
      const example = priceExample(item, quantity, day, facts)
      const hasLess = smaller.some((less) => hasPrice(linted, sameWith(example, less)))
      if (hasLess && !hasPrice(linted, example)) return { price, example }
    }
  }
  return null
}

function isBeyondEnd({ end }: ItemPrice, quantity: Exact): boolean {
  if (end === null) return false
  const order = compareExact(quantity, end.at)
  return order > 0 || (order === 0 && !end.included)
}

function coversLess(price: ItemPrice, { step }: LintedItem, quantity: Exact): boolean {
  return quantitiesAround(price.bounds, step).some(
    (smaller) => compareExact(smaller, quantity) < 0 && covers(price, smaller),
  )
}

function hasPrice({ book }: LintedBook, example: PricingExample): boolean {
  return quoteOf(example, book).lines[0]?.priced !== null
}

function sameWith(example: PricingExample, quantity: Rational): PricingExample {
  const lines = example.request.lines.map((line) => ({ ...line, quantity: shortDecimal(quantity) }))
  return { ...example, request: { ...example.request, lines } }
}
