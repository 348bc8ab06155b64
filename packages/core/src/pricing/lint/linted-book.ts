import type { Condition, FactDeclarations, IsoDate } from '../../shared/index.js'
import type { PriceBook } from '../schema.js'
import { isInForce } from '../breaks/book-days.js'
import { foundFacts, settledFacts, type Facts, type WantedFacts } from './found-facts.js'
import { covers, type ItemPrice } from '../breaks/item-prices.js'
import { lintedItem, type LintedItem } from './linted-item.js'
import { betterPrice } from './prices/better-price.js'
import type { Exact } from '../../shared/index.js'

/** A price book as its lint looks at it. */
export type LintedBook = {
  readonly book: PriceBook
  readonly today: IsoDate | undefined
  readonly items: readonly LintedItem[]
}

export function lintedBook(book: PriceBook, today: IsoDate | undefined): LintedBook {
  return {
    book,
    today,
    items: book.items.map((item, index) => lintedItem(item, index, book, today)),
  }
}

/** The condition of a price and its list, as one. */
export function conditionOf({ when }: Pick<ItemPrice, 'when'>): Condition {
  return { all: when }
}

/** Facts of a customer of an item on a day: see `foundFacts`; a search that was cut short found none. */
export function factsFor(
  item: LintedItem,
  day: IsoDate,
  book: PriceBook,
  wanted: WantedFacts,
): Facts | null {
  const facts = searchedFacts(item, day, book, wanted)
  return facts === 'too-large' ? null : facts
}

/** Whether there may be such facts: there are none only where that is proven. */
export function mayBe(
  item: LintedItem,
  day: IsoDate,
  book: PriceBook,
  wanted: WantedFacts,
): boolean {
  return searchedFacts(item, day, book, wanted) !== null
}

/** The same, which notes on the item where a search was cut short. */
export function searchedFacts(
  item: LintedItem,
  day: IsoDate,
  book: PriceBook,
  wanted: WantedFacts,
  declared?: FactDeclarations,
): ReturnType<typeof foundFacts> {
  const facts = foundFacts(wanted, settledFacts(item.item, day, book), day, declared)
  if (facts === 'too-large') item.search.isCutShort = true
  return facts
}

/** The prices that are in force on a day for a quantity of the item's own units. */
export function pricesFor({ prices }: LintedItem, day: IsoDate, units: Exact): ItemPrice[] {
  return prices.filter((price) => isInForce(price, day) && covers(price, units))
}

/** The prices of some that leave another behind, wherever both match. */
export function betterThan(
  price: ItemPrice,
  others: readonly ItemPrice[],
  { asked }: LintedItem,
  book: PriceBook,
): ItemPrice[] {
  return others.filter((other) => other !== price && leavesBehind(other, price, asked.unit, book))
}

function leavesBehind(one: ItemPrice, other: ItemPrice, unit: string, book: PriceBook): boolean {
  if (one.kind !== other.kind) return one.kind === 'override' && other.kind === 'plain'
  return (betterPrice(one, other, unit, book) ?? 0) < 0
}
