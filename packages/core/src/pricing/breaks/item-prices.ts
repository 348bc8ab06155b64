import {
  over,
  times,
  type Condition,
  type Exact,
  type JsonPointer,
  type Rational,
} from '../../shared/index.js'
import type { TierEnd } from '../schemes/tiers/tier-ends.js'
import { unitFactor } from '../items/unit-factor.js'
import type { Item, Price, PriceBook } from '../schema.js'
import type { Dated } from './book-days.js'
import { boundsOf, isWithin } from './ranges.js'
import { schemeBreaks, type Lots } from './scheme-breaks.js'

/** A price as it is for one item: in the item's own units, with what its list asks beside. */
export type ItemPrice = Dated & {
  readonly index: number
  readonly rule: JsonPointer
  readonly price: Price
  readonly kind: 'override' | 'sale' | 'plain'
  readonly unit: string
  /** The item's own units in one of the price's. */
  readonly factor: Rational
  /** For whom: the price's condition and its list's. */
  readonly when: readonly Condition[]
  /** The bounds of its range, and the ends of its tiers: quantities after which another price may hold. */
  readonly bounds: readonly Rational[]
  /** The quantity after which its tiers or blocks have no price. */
  readonly end: TierEnd | null
  readonly lots: readonly Lots[]
}

/** Whether a price holds for a quantity of the item's own units, by its range. */
export function covers({ price: { quantity }, factor }: ItemPrice, units: Exact): boolean {
  return quantity === undefined || isWithin(quantity, over(units, factor))
}

/** The prices of an item and of its group, in the order of the book: those whose unit the item leads to. */
export function itemPrices(item: Item, book: PriceBook): ItemPrice[] {
  return book.prices.flatMap((price, index) => {
    if (price.item !== item.id && (price.group === undefined || price.group !== item.group)) {
      return []
    }
    const unit = price.unit ?? item.unit
    const factor = unitFactor(item, unit, book)
    if (factor === null) return []
    const list = book.lists?.find(({ id }) => id === price.list)
    const { ends, last, lots } = schemeBreaks(price.scheme)
    const bounds = [...(price.quantity === undefined ? [] : boundsOf(price.quantity)), ...ends]
    return [
      {
        index,
        rule: `/prices/${index}` as const,
        price,
        kind: list?.kind ?? 'plain',
        unit,
        factor,
        when: [price.when, list?.when].filter((condition) => condition !== undefined),
        bounds: bounds.map((bound) => times(bound, factor)),
        end: last === null ? null : { ...last, at: times(last.at, factor) },
        lots: lots.map(({ size, after, until }) => ({
          size: times(size, factor),
          after: times(after, factor),
          until: until === null ? null : times(until, factor),
        })),
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
