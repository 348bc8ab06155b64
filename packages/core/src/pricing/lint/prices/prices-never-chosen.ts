import type { IsoDate } from '../../../shared/index.js'
import { quantitiesAround } from '../../breaks/ranges.js'
import { isInForce } from '../../breaks/book-days.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import { conditionOf, factsFor, mayBe, pricesFor, type LintedBook } from '../linted-book.js'
import type { ItemPrice } from '../../breaks/item-prices.js'
import { inUnits, type LintedItem } from '../linted-item.js'
import { priceExample } from '../price-example.js'
import { betterPrice } from './better-price.js'

/** Prices that no line ever gets: nothing matches them, or others are better wherever they match (RULES #5, #6). */
export function* pricesNeverChosen(linted: LintedBook): Iterable<PricingLintFinding> {
  const { book, today } = linted
  for (const [index, price] of book.prices.entries()) {
    const isOver = today !== undefined && price.to !== undefined && price.to < today
    const places = linted.items
      .flatMap(inUnits)
      .flatMap((item) =>
        item.prices.filter((one) => one.index === index).map((one) => [item, one] as const),
      )
    // What has no unit in common with its item, or is over, is another finding.
    if (places.length === 0 || isOver) continue
    const losses = places.map(([item, one]) => lossOf(linted, item, one))
    if (losses.includes(null)) continue
    const lost = losses.filter((loss) => loss !== null)
    const better = [...new Set(lost.flatMap(({ better: rules }) => rules))]
    const example = lost.find((loss) => loss.example !== null)?.example ?? null
    yield {
      code: 'pricing/price-never-chosen',
      severity: 'warning',
      rule: `/prices/${index}`,
      id: price.id,
      ...(price.name === undefined ? {} : { name: price.name }),
      ...(better.length === 0 ? {} : { rules: better.map((other) => `/prices/${other}` as const) }),
      ...(example === null ? {} : { example }),
    }
  }
}

type Loss = { readonly better: readonly number[]; readonly example: PricingExample | null }

/** What a price of an item is always left behind by; null where it is chosen at least once. */
function lossOf(linted: LintedBook, item: LintedItem, price: ItemPrice): Loss | null {
  const bounds = item.prices.flatMap((other) => other.bounds)
  const better = new Set<number>()
  let example: PricingExample | null = null
  for (const day of item.days) {
    if (!isInForce(price, day)) continue
    for (const quantity of quantitiesAround(bounds, item.step)) {
      const matching = pricesFor(item, day, quantity)
      if (!matching.includes(price)) continue
      const inTheWay = matching.filter((other) => isInTheWay(linted, item, price, other))
      const failing = inTheWay.map(conditionOf)
      const { book } = linted
      if (mayBe(item, day, book, { holding: price.when, failing })) return null
      const facts = factsFor(item, day, book, { holding: price.when })
      if (facts === null) continue
      example ??= priceExample(item, quantity, day, facts)
      for (const other of needed(linted, item, price, inTheWay, day)) better.add(other.index)
    }
  }
  return { better: [...better], example }
}

function isInTheWay(
  { book }: LintedBook,
  { asked }: LintedItem,
  price: ItemPrice,
  other: ItemPrice,
): boolean {
  if (other === price) return false
  if (other.kind !== price.kind) return other.kind === 'override' && price.kind === 'plain'
  // A tie is refused, so neither of the two is chosen; where the total decides, either may be.
  return (betterPrice(other, price, asked.unit, book) ?? 1) <= 0
}

/** Those of some prices that together leave another nothing: one alone where one does. */
function needed(
  { book }: LintedBook,
  item: LintedItem,
  price: ItemPrice,
  inTheWay: readonly ItemPrice[],
  day: IsoDate,
): readonly ItemPrice[] {
  const isEnough = (others: readonly ItemPrice[]) =>
    !mayBe(item, day, book, { holding: price.when, failing: others.map(conditionOf) })
  const alone = inTheWay.find((other) => isEnough([other]))
  if (alone !== undefined) return [alone]
  let left = inTheWay
  for (const other of inTheWay) {
    const fewer = left.filter((kept) => kept !== other)
    if (isEnough(fewer)) left = fewer
  }
  return left
}
