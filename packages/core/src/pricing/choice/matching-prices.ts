import { divided, ONE, ratioOf, type Ratio } from '../amounts/ratio.js'
import { isWithin } from '../amounts/within.js'
import type { CompiledPrice } from '../book/compiled-book.js'
import type { Matcher } from '../book/matcher.js'
import { unitFactor } from '../items/unit-factor.js'
import type { AskedLine } from '../lines/asked-line.js'
import type { Order } from '../lines/order.js'
import type { RateInForce } from './exchange-rate.js'

/** A price that matches a line, and how the line is counted by it. */
export type MatchingPrice = CompiledPrice & {
  readonly number: number
  /** The item's own units in one of the price's. */
  readonly factor: Ratio
  /** The line's quantity in the price's unit. */
  readonly quantity: Ratio
  /** Null where the price is in the currency of the quote. */
  readonly rate: RateInForce | null
}

/**
 * The prices that match a line (RULES #5), in the order of the book. Where prices match and none is in a currency with
 * a rate, that is the finding.
 */
export function matchingPrices(
  line: AskedLine,
  order: Order,
  matcher: Matcher<CompiledPrice>,
): readonly MatchingPrice[] {
  const counted: MatchingPrice[] = []
  for (const { rule, number } of matcher(line)) {
    const match = countedBy(rule, number, line, order)
    if (match !== null) counted.push(match)
  }
  if (counted.length === 0) return counted
  const inCurrency = counted.filter(({ price }) => currencyOf(price.currency, order))
  if (inCurrency.length > 0) return inCurrency
  const exchanged = counted.flatMap((match) => {
    const rate = order.rate(match.price.currency ?? order.book.currency, order.currency)
    return rate === null ? [] : [{ ...match, rate }]
  })
  if (exchanged.length === 0) {
    const from = counted[0]?.price.currency ?? order.book.currency
    order.findings.add({
      code: 'pricing/no-exchange-rate',
      at: line.at,
      from,
      to: order.currency,
    })
  }
  return exchanged
}

function currencyOf(named: string | undefined, { book, currency }: Order): boolean {
  return (named ?? book.currency) === currency
}

function countedBy(
  compiled: CompiledPrice,
  number: number,
  line: AskedLine,
  { book }: Order,
): MatchingPrice | null {
  const { unit = line.item.unit, quantity: range } = compiled.price
  let { factor, quantity } = line
  if (unit !== line.unit) {
    const own = unitFactor(line.item, unit, book)
    if (own === null) return null
    factor = own.numerator === own.denominator ? ONE : ratioOf(own)
    quantity = divided(line.baseQuantity, factor)
  }
  if (range !== undefined && !isWithin(range, quantity)) return null
  return { ...compiled, number, factor, quantity, rate: null }
}
