import { readFact } from '../../shared/conditions/condition.js'
import type { Decimal, Fact } from '../../shared/index.js'
import {
  compared,
  divided,
  less,
  multiplied,
  ONE,
  ratioOf,
  rationalOf,
  ratioText,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import type { AskedLine } from '../lines/asked-line.js'
import type { Order } from '../lines/order.js'
import {
  schemePrice,
  type SchemeFinding,
  type SchemeLine,
  type SchemePart,
} from '../schemes/scheme-price.js'
import type { MarketPrices, PriceScheme } from '../schema.js'
import type { MatchingPrice } from './matching-prices.js'

/** What a line comes to at a price, exact, in minor units of the quote's currency. */
export type ListedAmount = {
  /** As the scheme asks it. */
  readonly asked: Ratio
  /** Within the price's minimum and maximum. */
  readonly amount: Ratio
  readonly parts: readonly SchemePart[]
  /** Whether a unit has a price of its own, to be rounded where units are. */
  readonly hasUnit: boolean
}

const WITHOUT_UNIT = new Set<PriceScheme['type']>([
  'flat',
  'block',
  'package',
  'term',
  'percentage',
])

/**
 * What a line comes to at a price that matches it: its scheme, periods, exchange rate, tax and bounds (RULES #8 to #12,
 * #24). What keeps it from being worked out is a finding, for the caller to make or not.
 *
 * @param taxed what the tax contained in the book's prices is turned into
 */
export function listedAmount(
  line: AskedLine,
  matching: MatchingPrice,
  order: Order,
  taxed: Ratio,
): ListedAmount | SchemeFinding {
  const { request } = line
  const { scheme } = matching.price
  const answer = schemePrice(scheme, schemeLine(line, matching, order), matching.at)
  if ('finding' in answer) return answer.finding
  let scale = order.minor
  if (matching.rate !== null) scale = multiplied(scale, matching.rate.of)
  if (taxed !== ONE) scale = multiplied(scale, taxed)
  let asked = multiplied(ratioOf(answer.exact), scale)
  if (request.periods !== undefined) asked = multiplied(asked, ratioOf(request.periods))
  const amount = bounded(asked, matching, scale, charged(line, order))
  return { asked, amount, parts: answer.parts, hasUnit: !WITHOUT_UNIT.has(scheme.type) }
}

/** What was charged before in the same period, in minor units. */
export function charged({ request }: AskedLine, order: Order): Ratio {
  const amount = request.before?.amount
  return amount === undefined ? ZERO : multiplied(ratioOf(amount), order.minor)
}

/** An amount between a least and a most, both counted with what was charged before: the most lowers to nothing at the least. */
export function between(
  amount: Ratio,
  least: Ratio | null,
  most: Ratio | null,
  before: Ratio,
): Ratio {
  let result = amount
  if (least !== null) {
    const rest = less(least, before)
    if (compared(result, rest) < 0) result = rest
  }
  if (most !== null) {
    const rest = less(most, before)
    const end = compared(rest, ZERO) < 0 ? ZERO : rest
    if (compared(result, end) > 0) result = end
  }
  return result
}

function bounded(
  asked: Ratio,
  { minimum, maximum }: MatchingPrice,
  scale: Ratio,
  before: Ratio,
): Ratio {
  if (minimum === null && maximum === null) return asked
  const least = minimum && multiplied(minimum, scale)
  const most = maximum && multiplied(maximum, scale)
  return between(asked, least, most, before)
}

function schemeLine(line: AskedLine, matching: MatchingPrice, order: Order): SchemeLine {
  const { item, request, subject } = line
  const { amounts, months, before } = request
  // Costs and the market are in the book's currency, the line's amounts in the quote's.
  const priced = matching.price.currency ?? order.book.currency
  const intoPriced = rateBetween(order, order.book.currency, priced)
  const cost = item.cost === undefined ? undefined : exchanged(item.cost, intoPriced)
  const market = marketOf(order, item.id, intoPriced)
  return {
    quantity: rationalOf(matching.quantity),
    item: item.id,
    factor: rationalOf(matching.factor),
    axis: (name) => readFact(subject, name) as Fact | undefined,
    ...(before?.quantity === undefined
      ? {}
      : { before: rationalOf(beforeQuantity(before.quantity, line, matching)) }),
    ...(amounts === undefined ? {} : { amounts: amountsFor(amounts, matching) }),
    ...(months === undefined ? {} : { months }),
    ...(cost === undefined ? {} : { cost }),
    ...(market === undefined ? {} : { market }),
  }
}

function beforeQuantity(quantity: Decimal, line: AskedLine, { factor }: MatchingPrice): Ratio {
  return divided(multiplied(ratioOf(quantity), line.factor), factor)
}

function amountsFor(amounts: readonly Decimal[], { rate }: MatchingPrice): readonly Decimal[] {
  if (rate === null) return amounts
  return amounts.map((amount) => ratioText(divided(ratioOf(amount), rate.of)))
}

// Null where the two are the same; where there is no rate, nothing is known.
function rateBetween({ rate }: Order, from: string, to: string): Ratio | null | undefined {
  return from === to ? null : rate(from, to)?.of
}

function exchanged(amount: Decimal, rate: Ratio | null | undefined): Decimal | undefined {
  if (rate === null) return amount
  return rate === undefined ? undefined : ratioText(multiplied(ratioOf(amount), rate))
}

function marketOf(
  { circumstances }: Order,
  item: string,
  rate: Ratio | null | undefined,
): MarketPrices[string] | undefined {
  const { market } = circumstances
  if (market === undefined || rate === undefined || !Object.hasOwn(market, item)) return undefined
  const found = market[item]
  if (found === undefined || rate === null) return found
  const { prices, leader } = found
  const into = (amount: Decimal) => ratioText(multiplied(ratioOf(amount), rate))
  return {
    ...(prices === undefined ? {} : { prices: prices.map(into) }),
    ...(leader === undefined ? {} : { leader: into(leader) }),
  }
}
