import { exchangeRate, minorOf } from './amounts.js'
import { add, compare, divide, fraction, multiply, ONE, read } from './fraction.js'
import type { OracleInput, OracleLine } from './lines.js'
import type { OraclePriced } from './oracle.js'

/** The codes of what refuses a quote for its floors and ceilings: RULES #26. What a role may approve is none. */
export function limitFindings(
  { book, currency, c }: OracleInput,
  lines: readonly OracleLine[],
  priced: readonly OraclePriced[],
): string[] {
  const { floor, ceiling } = book.limits ?? {}
  const rate = exchangeRate(book, book.currency, currency, c.today)
  return lines.flatMap(({ item, quantity }, at) => {
    const line = priced[at]
    if (line === undefined) return []
    if (quantity.top === 0n) return []
    const codes: string[] = []
    if (floor !== undefined && item.cost === undefined) codes.push('pricing/cost-missing')
    const needs = [item.floor, item.ceiling, floor && item.cost].some((one) => one !== undefined)
    if (needs && rate === null) codes.push('pricing/no-exchange-rate')
    const inMinor = multiply(rate ?? ONE, minorOf(currency))
    const unit = divide(divide(fraction(line.beforeTax), quantity), inMinor)
    const floors = [
      ...(item.floor === undefined ? [] : [read(item.floor)]),
      ...(item.cost === undefined || floor === undefined
        ? []
        : [multiply(read(item.cost), add(ONE, read(floor.marginOnCost)))]),
    ]
    const isLow = rate !== null && floors.some((bound) => compare(unit, bound) < 0)
    if (isLow && (floor?.beyond ?? 'refuse') === 'refuse') codes.push('pricing/below-floor')

    const isHigh =
      (rate !== null && item.ceiling !== undefined && compare(unit, read(item.ceiling)) > 0) ||
      // This one compares what is in the currency of the quote.
      (ceiling !== undefined &&
        compare(
          fraction(line.net),
          multiply(fraction(line.list), add(ONE, read(ceiling.aboveList))),
        ) > 0)
    if (isHigh && (ceiling?.beyond ?? 'refuse') === 'refuse') codes.push('pricing/above-ceiling')
    return codes
  })
}
