import { isInForce } from '../../breaks/book-days.js'
import { concerns } from '../../breaks/rule-breaks.js'
import type { TaxPolicy } from '../../schema.js'
import type { Facts, WantedFacts } from '../found-facts.js'
import type { PricingLintFinding } from '../lint-finding.js'
import { mayBe, searchedFacts, type LintedBook } from '../linted-book.js'
import type { LintedItem } from '../linted-item.js'
import { namedWorld } from '../named-world.js'
import { priceExample, quoteOf } from '../price-example.js'
import { quantitiesAround } from '../../breaks/ranges.js'
import { covers } from '../../breaks/item-prices.js'

/** Items that some customer would buy untaxed, and tax rates that no line reaches (RULES #24). */
export function* taxFindings(linted: LintedBook): Iterable<PricingLintFinding> {
  const { tax } = linted.book
  if (tax === undefined) return
  for (const item of linted.items) yield* untaxed(linted, item, tax)
  yield* neverReached(linted, tax)
}

function* untaxed(
  { book }: LintedBook,
  item: LintedItem,
  { rates }: TaxPolicy,
): Iterable<PricingLintFinding> {
  const conditions = conditionsOf(rates, item)
  const { within, declared } = namedWorld(conditions)
  for (const day of item.days) {
    const wanted = { holding: within, failing: conditions }
    const facts = searchedFacts(item, day, book, wanted, declared)
    if (facts === null || facts === 'too-large') continue
    const example = cheapestExample(item, day, facts)
    const isUntaxed = quoteOf(example, book).findings.some(
      ({ code }) => code === 'pricing/no-tax-rate',
    )
    if (!isUntaxed) continue
    yield {
      code: 'pricing/item-untaxed',
      severity: 'error',
      rule: item.rule,
      item: item.item.id,
      ...(item.item.name === undefined ? {} : { name: item.item.name }),
      example,
    }
    return
  }
}

function* neverReached(linted: LintedBook, { rates }: TaxPolicy): Iterable<PricingLintFinding> {
  for (const [index, { id, name, when, items, groups }] of rates.entries()) {
    const restriction = { ...(items && { items }), ...(groups && { groups }) }
    const holding = when === undefined ? [] : [when]
    const places = linted.items
      .filter(({ item }) => concerns(restriction, item))
      .flatMap((item) => item.days.map((day) => [item, day] as const))
      .filter(([item, day]) => mayBe(item, day, linted.book, { holding }))
    const isReached = places.some(([item, day]) =>
      mayBe(item, day, linted.book, {
        holding,
        failing: conditionsOf(rates.slice(0, index), item),
      }),
    )
    if (isReached) continue
    const alone = rates.findIndex(
      (rate, place) =>
        place < index &&
        places.every(
          ([item, day]) =>
            !mayBe(item, day, linted.book, { holding, failing: conditionsOf([rate], item) }),
        ),
    )
    const earlier = alone >= 0 ? [alone] : [...rates.keys()].slice(0, index)
    yield {
      code: 'pricing/tax-never-reached',
      severity: 'warning',
      rule: `/tax/rates/${index}`,
      id,
      ...(name === undefined ? {} : { name }),
      ...(places.length === 0
        ? {}
        : { rules: earlier.map((place) => `/tax/rates/${place}` as const) }),
      ...exampleAt(linted, places[0], holding),
    }
  }
}

function exampleAt(
  { book }: LintedBook,
  place: readonly [LintedItem, LintedItem['days'][number]] | undefined,
  holding: WantedFacts['holding'],
) {
  if (place === undefined) return {}
  const [item, day] = place
  const wanted = holding === undefined ? {} : { holding }
  const facts = searchedFacts(item, day, book, wanted)
  if (facts === null || facts === 'too-large') return {}
  return { example: cheapestExample(item, day, facts) }
}

/** The conditions of those rates that are for an item; one without a condition always holds. */
function conditionsOf(rates: TaxPolicy['rates'], { item }: LintedItem) {
  return rates
    .filter(({ items, groups }) =>
      concerns({ ...(items && { items }), ...(groups && { groups }) }, item),
    )
    .map(({ when }) => when ?? { all: [] })
}

function cheapestExample(item: LintedItem, day: LintedItem['days'][number], facts: Facts) {
  const inForce = item.prices.filter((price) => isInForce(price, day))
  const quantity = quantitiesAround(
    inForce.flatMap(({ bounds }) => bounds),
    item.step,
  ).find((units) => inForce.some((price) => covers(price, units)))
  return priceExample(item, quantity ?? item.step, day, facts)
}
