import {
  compareExact,
  over,
  roundQuotient,
  times,
  type Exact,
  type Rational,
} from '../../shared/index.js'
import { boundsOf } from '../breaks/ranges.js'
import { ruleBreaks } from '../breaks/rule-breaks.js'
import { schemeBreaks } from '../breaks/scheme-breaks.js'
import { unitFactor } from '../items/unit-factor.js'
import type { Item, Price, PriceBook } from '../schema.js'

/** Where the price of an item may turn, as far as its book says, in the item's own units. */
export type Turns = {
  /** Quantities after or at which another price, tier or rule may hold. */
  readonly quantities: readonly number[]
  /** Started lots of a size are counted from here on. */
  readonly lots: readonly { readonly after: number; readonly size: number }[]
  /** Amounts in major units from which a rule may hold. */
  readonly amounts: readonly Rational[]
}

const SAMPLES = 24
const FEWEST = 10
const LOTS_SHOWN = 5
const MOST_LOTS = 40
const BEYOND = 1.5
// The largest quantity of a request.
const MOST = 1_000_000_000

/** What the prices and rules of an item name as their bounds. */
export function turnsOf(item: Item, book: PriceBook): Turns {
  const prices = pricesOf(item, book)
  const rules = ruleBreaks(book, item)
  return {
    quantities: [
      ...prices.flatMap(({ price, factor }) =>
        [...boundsOf(price.quantity ?? {}), ...schemeBreaks(price.scheme).ends].map((bound) =>
          wholeBelow(times(bound, factor)),
        ),
      ),
      ...rules.filter(({ of }) => of === 'quantity').map(({ at }) => wholeBelow(at)),
    ],
    lots: prices.flatMap(({ price, factor }) =>
      schemeBreaks(price.scheme).lots.map(({ after, size }) => ({
        after: wholeBelow(times(after, factor)),
        size: wholeAbove(times(size, factor)),
      })),
    ),
    amounts: rules.filter(({ of }) => of === 'amount').map(({ at }) => at),
  }
}

/** The prices for an item, with the item's own units in one of each price's. */
export function pricesOf(
  item: Item,
  book: PriceBook,
): { readonly price: Price; readonly factor: Rational }[] {
  return book.prices.flatMap((price) => {
    const isFor = price.item === item.id || (item.group !== undefined && price.group === item.group)
    const factor = isFor ? unitFactor(item, price.unit ?? item.unit, book) : null
    return factor === null ? [] : [{ price, factor }]
  })
}

/** How far a curve goes that nobody bounds: half as far again as the last turn that is a quantity. */
export function farEnough({ quantities, lots }: Turns): number {
  const some = Math.max(0, ...lots.map(({ after, size }) => after + LOTS_SHOWN * size))
  return Math.min(MOST, Math.max(FEWEST, some, Math.ceil(Math.max(0, ...quantities) * BEYOND)))
}

/** Half as far again as all amounts are reached at a price of a unit. */
export function farEnoughFor({ amounts }: Turns, unit: Exact): number {
  if (compareExact(unit, 0) <= 0) return 0
  const reached = amounts.map((amount) => wholeBelow(over(amount, unit)))
  return Math.min(MOST, Math.ceil(Math.max(0, ...reached) * BEYOND))
}

/** The whole quantities to ask for: both sides of every turn, and some between. */
export function quantitiesToAsk({ quantities, lots }: Turns, upTo: number): number[] {
  const asked = new Set([1, upTo])
  const around = (quantity: number) => {
    for (const one of [quantity, quantity + 1]) if (one >= 1 && one <= upTo) asked.add(one)
  }
  for (const quantity of quantities) around(quantity)
  for (const { after, size } of lots) {
    for (let lot = 0; lot < MOST_LOTS && after + lot * size <= upTo; lot++) {
      around(after + lot * size)
    }
  }
  for (let sample = 1; sample < SAMPLES; sample++) {
    asked.add(Math.max(1, Math.round((upTo * sample) / SAMPLES)))
  }
  return [...asked].sort((left, right) => left - right)
}

/** The largest whole number that is not above a value. */
export function wholeBelow(value: Rational): number {
  return Number(roundQuotient(value.numerator, value.denominator, 'floor'))
}

function wholeAbove(value: Rational): number {
  return Number(roundQuotient(value.numerator, value.denominator, 'ceil'))
}
