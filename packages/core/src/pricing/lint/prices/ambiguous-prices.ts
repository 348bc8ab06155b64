import type { IsoDate, Rational } from '../../../shared/index.js'
import { quantitiesAround } from '../../breaks/ranges.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import { betterThan, conditionOf, factsFor, pricesFor, type LintedBook } from '../linted-book.js'
import type { ItemPrice } from '../../breaks/item-prices.js'
import { inUnits, type LintedItem } from '../linted-item.js'
import { priceExample, quoteOf } from '../price-example.js'
import { betterPrice } from './better-price.js'

/** Prices that match the same line, and of which the conventions choose none (RULES #6). */
export function* ambiguousPrices(linted: LintedBook): Iterable<PricingLintFinding> {
  const told = new Set<string>()
  for (const item of linted.items.flatMap(inUnits)) {
    const bounds = item.prices.flatMap((price) => price.bounds)
    for (const quantity of quantitiesAround(bounds, item.step)) {
      for (const day of item.days) {
        for (const [one, other, matching] of ties(linted, item, day, quantity)) {
          const pair = `${one.rule} ${other.rule}`
          if (told.has(pair)) continue
          const example = conflict(linted, item, [one, other], matching, day, quantity)
          if (example === null) continue
          told.add(pair)
          yield {
            code: 'pricing/prices-ambiguous',
            severity: 'error',
            rule: one.rule,
            rules: [other.rule],
            item: item.item.id,
            ...(item.item.name === undefined ? {} : { name: item.item.name }),
            example,
          }
        }
      }
    }
  }
}

/** Pairs of prices between which nothing decides, or only what the line comes to. */
function* ties(
  { book }: LintedBook,
  item: LintedItem,
  day: IsoDate,
  quantity: Rational,
): Iterable<[ItemPrice, ItemPrice, ItemPrice[]]> {
  const matching = pricesFor(item, day, quantity)
  for (const [index, one] of matching.entries()) {
    for (const other of matching.slice(index + 1)) {
      if (one.kind !== other.kind) continue
      const order = betterPrice(one, other, item.asked.unit, book)
      if (order === 0 || order === null) yield [one, other, matching]
    }
  }
}

function conflict(
  { book }: LintedBook,
  item: LintedItem,
  pair: readonly [ItemPrice, ItemPrice],
  matching: readonly ItemPrice[],
  day: IsoDate,
  quantity: Rational,
): PricingExample | null {
  const better = pair.flatMap((price) => betterThan(price, matching, item, book))
  const facts = factsFor(item, day, book, {
    holding: pair.map(conditionOf),
    failing: [...new Set(better)].map(conditionOf),
  })
  if (facts === null) return null
  const example = priceExample(item, quantity, day, facts)
  const isConfirmed = quoteOf(example, book).findings.some(
    (finding) =>
      finding.code === 'pricing/prices-conflict' &&
      pair.every(({ rule }) => finding.rules.includes(rule)),
  )
  return isConfirmed ? example : null
}
