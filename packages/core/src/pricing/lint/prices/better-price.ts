import { byCodeUnit, compareExact } from '../../../shared/index.js'
import type { Choice, Price, PriceBook } from '../../schema.js'
import { factsAsked } from '../../book/condition-facts.js'
import { isWholeMinor } from '../../policy/faults/whole-minor.js'
import type { ItemPrice } from '../../breaks/item-prices.js'

/**
 * Which of two prices is chosen where both match: negative for the first, positive for the second, 0 where the
 * conventions decide nothing, and null where it turns on what the line comes to (RULES #5, #6).
 *
 * @param unit that the line asks for
 */
export function betterPrice(
  one: ItemPrice,
  other: ItemPrice,
  unit: string,
  book: PriceBook,
): number | null {
  const byCurrency = isOwn(other, book) - isOwn(one, book)
  if (byCurrency !== 0) return byCurrency
  for (const name of book.conventions.choose) {
    if (name === 'refuse') return 0
    const order =
      name === 'cheapest' ? cheaper(one, other, book) : COMPARISONS[name](one, other, unit)
    if (order !== 0) return order
  }
  return 0
}

type Comparison = (one: ItemPrice, other: ItemPrice, unit: string) => number

const COMPARISONS: Readonly<Record<Exclude<Choice, 'refuse' | 'cheapest'>, Comparison>> = {
  'most-specific': (one, other, unit) =>
    Number(other.price.item !== undefined) - Number(one.price.item !== undefined) ||
    Number(other.unit === unit) - Number(one.unit === unit) ||
    comparisons(other) - comparisons(one) ||
    Number(other.price.quantity !== undefined) - Number(one.price.quantity !== undefined),
  'most-conditions': (one, other) => comparisons(other) - comparisons(one),
  priority: (one, other) => (other.price.priority ?? 0) - (one.price.priority ?? 0),
  latest: (one, other) => byCodeUnit(other.price.from ?? '', one.price.from ?? ''),
  first: (one, other) => one.index - other.index,
}

function isOwn({ price }: ItemPrice, book: PriceBook): number {
  return (price.currency ?? book.currency) === book.currency ? 1 : 0
}

function comparisons({ price: { when } }: ItemPrice): number {
  return when === undefined ? 0 : factsAsked(when).length
}

/** Of two prices that are one amount by the unit or in all, the lower is so at every quantity. */
function cheaper(one: ItemPrice, other: ItemPrice, { currency }: PriceBook): number | null {
  const [mine, theirs] = [plainAmount(one.price), plainAmount(other.price)]
  const isComparable =
    mine !== null &&
    theirs !== null &&
    mine.type === theirs.type &&
    (one.price.unit ?? '') === (other.price.unit ?? '') &&
    (one.price.currency ?? '') === (other.price.currency ?? '')
  if (!isComparable) return null
  const order = compareExact(mine.amount, theirs.amount)
  // Below the minor unit, a lower amount may come to the same after rounding, and then it does not decide.
  const isWhole = [mine, theirs].every(({ amount }) => isWholeMinor(amount, currency))
  return order === 0 || isWhole ? order : null
}

function plainAmount({ scheme, minimum, maximum }: Price) {
  if (minimum !== undefined || maximum !== undefined) return null
  if (scheme.type === 'flat') return { type: scheme.type, amount: scheme.amount }
  if (scheme.type === 'per-unit' && scheme.free === undefined) {
    return { type: scheme.type, amount: scheme.unit }
  }
  return null
}
