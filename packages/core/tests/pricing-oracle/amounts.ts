import type { DecimalRange, Item, PriceBook } from '../../src/pricing/index.js'
import type { Decimal, IsoDate } from '../../src/shared/index.js'
import { compare, divide, ONE, multiply, powerOfTen, read, type Fraction } from './fraction.js'

const MINOR_DIGITS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 }

/** Minor units in a major one. */
export function minorOf(currency: string): Fraction {
  return powerOfTen(MINOR_DIGITS[currency] ?? 2)
}

/** RULES #5: the latest rate that has begun, of two since the same day the first; null where there is none. */
export function exchangeRate(
  { exchange = [] }: PriceBook,
  from: string,
  to: string,
  today: IsoDate,
): Fraction | null {
  if (from === to) return ONE
  const begun = exchange.filter(
    (one) => one.from === from && one.to === to && (one.on === undefined || one.on <= today),
  )
  const latest = begun
    .map(({ on = '' }) => on)
    .sort()
    .at(-1)
  const found = begun.find(({ on = '' }) => on === latest)
  return found === undefined ? null : read(found.rate)
}

/** How many of the item's own unit one of another is: both are followed to what they consist of (RULES #1). */
export function unitSize(unit: string, item: Item, book: PriceBook): Fraction | null {
  const asked = contentsOf(unit, item, book)
  const common = contentsOf(item.unit, item, book).find(({ part }) =>
    asked.some((one) => one.part === part),
  )
  const same = asked.find(({ part }) => part === common?.part)
  return common === undefined || same === undefined ? null : divide(same.count, common.count)
}

// A unit, what it is made of, and so on, each with how many of it are in the first.
function contentsOf(unit: string, item: Item, book: PriceBook) {
  const units = { ...book.units, ...item.units }
  const contents = [{ part: unit, count: ONE }]
  for (let at = unit; Object.hasOwn(units, at);) {
    const made = units[at]
    if (made === undefined) break
    at = made.of
    contents.push({ part: at, count: multiply(contents.at(-1)?.count ?? ONE, read(made.quantity)) })
  }
  return contents
}

export function lies(value: Fraction, range: DecimalRange | undefined): boolean {
  const { atLeast, above, atMost, below } = range ?? {}
  const holds = (bound: Decimal | undefined, test: (order: number) => boolean) =>
    bound === undefined || test(compare(value, read(bound)))
  return (
    holds(atLeast, (order) => order >= 0) &&
    holds(above, (order) => order > 0) &&
    holds(atMost, (order) => order <= 0) &&
    holds(below, (order) => order < 0)
  )
}
