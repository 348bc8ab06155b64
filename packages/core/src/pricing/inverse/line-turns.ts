import { compareExact, minus, over, plus, rational, type Rational } from '../../shared/index.js'
import { isInForce } from '../breaks/book-days.js'
import { itemPrices } from '../breaks/item-prices.js'
import { concerns, ruleBreaks, type RuleBreak } from '../breaks/rule-breaks.js'
import type { Lots } from '../breaks/scheme-breaks.js'
import { itemsById } from '../items/items-by-id.js'
import { unitFactor } from '../items/unit-factor.js'
import type { PlainQuote } from '../quotation/plain-quote.js'
import type { PricingCircumstances } from '../quoted.js'
import type { PriceBook, QuoteRequest } from '../schema.js'

/** Where the price of a line may turn when more of it is asked for; counted in units more of the line. */
export type LineTurns = {
  /** Ascending, above zero: in between, nothing turns but by amounts. */
  readonly starts: readonly bigint[]
  readonly byAmount: readonly RuleBreak[]
  /** Started lots, in the line's unit. */
  readonly lots: readonly Lots[]
}

/** Where a line's price may turn: ends of tiers and ranges, thresholds of rules, ends of lots. */
export function lineTurns(
  { lines }: QuoteRequest,
  index: number,
  now: PlainQuote,
  book: PriceBook,
  { today }: PricingCircumstances,
): LineTurns {
  const line = lines[index]
  const item = itemsById(book).get(line?.item ?? '')?.item
  const factor =
    line === undefined || item === undefined ? null : unitFactor(item, line.unit ?? item.unit, book)
  if (line === undefined || item === undefined || factor === null) {
    return { starts: [1n], byAmount: [], lots: [] }
  }
  const before = rational(line.before?.quantity ?? 0)
  const inUnit = (units: Rational) => minus(over(units, factor), before)
  const prices = itemPrices(item, book).filter((price) => isInForce(price, today))
  const turns = ruleBreaks(book, item)
  const bounds = [
    ...prices.flatMap((price) => price.bounds),
    ...turns.flatMap((turn) => (turn.of === 'quantity' ? countedFor(turn, index, now, book) : [])),
  ]
  const asked = rational(line.quantity)
  const starts = new Set([1n])
  for (const bound of bounds) {
    for (const at of [over(bound, factor), inUnit(bound)]) {
      const { numerator, denominator } = minus(at, asked)
      const below = numerator < 0n ? -1n : numerator / denominator
      for (const more of [below, below + 1n]) if (more > 0n) starts.add(more)
    }
  }
  return {
    starts: [...starts].sort((left, right) => (left < right ? -1 : 1)),
    byAmount: turns.filter(({ of }) => of === 'amount'),
    lots: prices.flatMap(({ lots }) =>
      lots.map(({ size, after, until }) => ({
        size: over(size, factor),
        after: inUnit(after),
        until: until === null ? null : inUnit(until),
      })),
    ),
  }
}

/** A bound of what several lines come to together, as one of this line: the others have their part already. */
function countedFor(
  { at, on, stage, rule }: RuleBreak,
  index: number,
  { lines }: PlainQuote,
  book: PriceBook,
): Rational[] {
  if (on === 'unit' || on === 'line') return [at]
  const items = itemsById(book)
  const own = items.get(lines[index]?.item ?? '')?.item
  const restriction = book.adjustments?.[stage]?.rules[rule] ?? {}
  const others = lines.flatMap(({ item: id, baseQuantity }, place) => {
    const item = items.get(id)?.item
    const isTogether =
      item !== undefined &&
      place !== index &&
      concerns(restriction, item) &&
      (on === 'order' || item.group === own?.group)
    return isTogether ? [baseQuantity] : []
  })
  // A condition may leave some of the others out: each of them alone, and all of them, is tried.
  const sums = [rational(0), others.reduce<Rational>(plus, rational(0)), ...others.map(rational)]
  return sums.map((sum) => minus(at, sum)).filter((left) => compareExact(left, 0) > 0)
}
