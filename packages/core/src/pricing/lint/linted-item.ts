import {
  over,
  times,
  type Condition,
  type Exact,
  type IsoDate,
  type JsonPointer,
  type Rational,
} from '../../shared/index.js'
import { boundsOf, isWithin } from '../breaks/ranges.js'
import { schemeBreaks, type End } from '../breaks/scheme-breaks.js'
import { unitFactor } from '../items/unit-factor.js'
import type { Item, MarketPrices, Price, PriceBook } from '../schema.js'
import { lineDetails, someMarket, type LineDetails } from './price-example.js'
import { isInForce, representativeDays, type Dated } from './book-days.js'

/** A price as it is for one item: in the item's own units, with what its list asks beside. */
export type ItemPrice = Dated & {
  readonly index: number
  readonly rule: JsonPointer
  readonly price: Price
  readonly kind: 'override' | 'sale' | 'plain'
  /** The item's own units in one of the price's. */
  readonly factor: Rational
  /** For whom: the price's condition and its list's. */
  readonly when: readonly Condition[]
  /** The bounds of its range, and the ends of its tiers: quantities after which another price may hold. */
  readonly bounds: readonly Rational[]
  /** The quantity after which its tiers or blocks have no price. */
  readonly end: End | null
}

export type LintedItem = {
  readonly item: Item
  readonly rule: JsonPointer
  readonly prices: readonly ItemPrice[]
  /** Days of which one is like any other day on which the item is sold and has a price. */
  readonly days: readonly IsoDate[]
  /** What quantities are counted by: 1, or less where the book names parts of a unit. */
  readonly step: Rational
  readonly details: LineDetails
  readonly market: MarketPrices | null
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
    details: lineDetails(prices.map(({ price }) => price)),
    market: someMarket(
      item.id,
      prices.map(({ price }) => price),
    ),
  }
}

/** Whether a price holds for a quantity of the item's own units, by its range. */
export function covers({ price: { quantity }, factor }: ItemPrice, units: Exact): boolean {
  return quantity === undefined || isWithin(quantity, over(units, factor))
}

function itemPrices(item: Item, book: PriceBook): ItemPrice[] {
  return book.prices.flatMap((price, index) => {
    if (price.item !== item.id && (price.group === undefined || price.group !== item.group)) {
      return []
    }
    const factor = unitFactor(item, price.unit ?? item.unit, book)
    if (factor === null) return []
    const list = book.lists?.find(({ id }) => id === price.list)
    const { ends, last } = schemeBreaks(price.scheme)
    const bounds = [...(price.quantity === undefined ? [] : boundsOf(price.quantity)), ...ends]
    return [
      {
        index,
        rule: `/prices/${index}` as const,
        price,
        kind: list?.kind ?? 'plain',
        factor,
        when: [price.when, list?.when].filter((condition) => condition !== undefined),
        bounds: bounds.map((bound) => times(bound, factor)),
        end: last === null ? null : { ...last, at: times(last.at, factor) },
        ...common(price, list ?? {}),
      },
    ]
  })
}

/** The days of two together; where there are none, one that ends before it begins. */
function common(one: Dated, other: Dated): Dated {
  const from =
    [one.from, other.from].filter((day) => day !== undefined).sort()[1] ?? one.from ?? other.from
  const to = [one.to, other.to].filter((day) => day !== undefined).sort()[0]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
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
