import {
  over,
  rational,
  type IsoDate,
  type JsonPointer,
  type Rational,
} from '../../shared/index.js'
import { isInForce, representativeDays, type Dated } from '../breaks/book-days.js'
import { itemPrices, type ItemPrice } from '../breaks/item-prices.js'
import type { Item, MarketPrices, PriceBook } from '../schema.js'
import { lineDetails, someMarket, type LineDetails } from './price-example.js'

export type LintedItem = {
  readonly item: Item
  readonly rule: JsonPointer
  readonly prices: readonly ItemPrice[]
  /** Days of which one is like any other day on which the item is sold and has a price. */
  readonly days: readonly IsoDate[]
  /** What quantities are counted by: 1, or less where the book names parts of a unit. */
  readonly step: Rational
  /** The unit that requests ask in, and how many of the item's own it is. */
  readonly asked: { readonly unit: string; readonly factor: Rational }
  readonly details: LineDetails
  readonly market: MarketPrices | null
  /** Whether a search for its customers was cut short: what it did not find may be there. */
  readonly search: { isCutShort: boolean }
}

/** An item with its prices, as a lint looks at it. */
export function lintedItem(
  item: Item,
  index: number,
  book: PriceBook,
  today: IsoDate | undefined,
): LintedItem {
  const prices = itemPrices(item, book)
  const days = representativeDays([item, ...prices], book.seasons ?? [], today)
  return {
    item,
    rule: `/items/${index}`,
    prices,
    days: days.filter((day) => isInForce(item, day) && isWithinPrices(prices, day)),
    step: stepOf(prices.flatMap(({ bounds }) => bounds)),
    asked: { unit: item.unit, factor: rational(1) },
    details: lineDetails(prices.map(({ price }) => price)),
    search: { isCutShort: false },
    market: someMarket(
      item.id,
      prices.map(({ price }) => price),
    ),
  }
}

/** An item as it is asked for in each unit that it has prices in, its own first. */
export function inUnits(item: LintedItem): LintedItem[] {
  const variants = item.prices.flatMap(({ price: { unit }, factor }) =>
    unit === undefined || unit === item.item.unit ? [] : [[unit, factor] as const],
  )
  return [
    item,
    ...[...new Map(variants)].map(([unit, factor]) => ({
      ...item,
      step: factor,
      asked: { unit, factor },
    })),
  ]
}

/** Whether a day lies between the first and the last on which anything has a price. */
function isWithinPrices(prices: readonly Dated[], day: IsoDate): boolean {
  return (
    prices.some(({ from }) => from === undefined || from <= day) &&
    prices.some(({ to }) => to === undefined || day <= to)
  )
}

function stepOf(bounds: readonly Rational[]): Rational {
  let denominator = 1n
  for (const bound of bounds) {
    denominator *= over(bound, { numerator: 1n, denominator }).denominator
  }
  return { numerator: 1n, denominator }
}
