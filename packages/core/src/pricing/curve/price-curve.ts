import {
  majorUnits,
  rational,
  type Decimal,
  type JsonPointer,
  type Money,
} from '../../shared/index.js'
import { termOffers, type TermOffer } from '../fairness/term-offers.js'
import { quote } from '../quote.js'
import type { PricedLine, PricingCircumstances, Quote } from '../quoted.js'
import type { PricingFinding } from '../reasons.js'
import type { Item, PriceBook, QuoteCustomer } from '../schema.js'
import {
  farEnough,
  farEnoughFor,
  pricesOf,
  quantitiesToAsk,
  turnsOf,
  wholeBelow,
  type Turns,
} from './curve-quantities.js'
import { rulesInForce } from './rules-in-force.js'

export type PricePoint = {
  /** Of the item's own units, whole. */
  readonly quantity: number
  /** Net of one unit, exact in major units. */
  readonly unitPrice: Decimal
  readonly total: Money
}

/** A quantity from which another price, tier or rule holds than for one unit less. */
export type PriceBreak = PricePoint & {
  readonly rule: JsonPointer
  /** The whole costs less than it does for one unit less. */
  readonly dropsTotal: boolean
}

/** A term offer of an item, as it is quoted. */
export type PricedTerm = Omit<TermOffer, 'amount'> & { readonly amount: Money }

/** What an item costs over the quantity. Quantities without a price are left out. */
export type PriceCurve = {
  readonly points: readonly PricePoint[]
  readonly breaks: readonly PriceBreak[]
  /** For an item that is sold by terms: what each costs. */
  readonly terms: readonly PricedTerm[] | null
  readonly currency: string
  readonly upTo: number
  readonly findings: readonly PricingFinding[]
}

export type PriceCurveOptions = {
  /** The largest quantity; by default half as far again as the last break. */
  readonly upTo?: Decimal
  readonly customer?: QuoteCustomer
  readonly currency?: string
}

/**
 * What an item costs over the quantity, alone in an order, each point as `quote` prices it: for a chart or a list of
 * prices. Bounds that the book names are always seen; where another price becomes the cheaper one, or a rule asks for an
 * amount, the break is found between two points that differ.
 *
 * @param itemId an item of the book; of another the findings tell
 * @returns net prices before an order's other lines; figures exact, money in minor units
 * @example
 * priceCurve('pen', { currency: 'CNY', conventions: { choose: ['first'], rounding: { at: 'line', mode: 'half-up', of: 'result' }, taxRounding: { at: 'line', mode: 'half-up' }, belowZero: 'stop' }, items: [{ id: 'pen', unit: 'piece' }], prices: [{ id: 'p1', item: 'pen', scheme: { type: 'volume', tiers: [{ upTo: 9, unit: 2 }, { unit: 1 }] } }] }, { today: '2026-11-21' }).breaks //=> [{ quantity: 10, unitPrice: '1', total: { amount: 1000, currency: 'CNY' }, rule: '/prices/0/scheme/tiers/1', dropsTotal: true }]
 */
export function priceCurve(
  itemId: string,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
  options: PriceCurveOptions = {},
): PriceCurve {
  const ask = asking(itemId, priceBook, circumstances, options)
  const item = priceBook.items.find(({ id }) => id === itemId)
  const { currency, findings } = ask(1).quote
  if (item === undefined) {
    return { points: [], breaks: [], terms: null, currency, upTo: 1, findings }
  }
  const turns = turnsOf(item, priceBook)
  const upTo =
    options.upTo === undefined ? endOf(turns, ask) : Math.max(1, wholeBelow(rational(options.upTo)))
  const asked = quantitiesToAsk(turns, upTo)
  const breaks = breaksBetween(asked, ask)
  const shown = new Set([...asked, ...breaks.flatMap(({ quantity }) => [quantity - 1, quantity])])
  const quotes = [...shown].sort((left, right) => left - right).map(ask)
  const points = quotes.flatMap(pointOf)
  const terms = termsOf(item, priceBook, ask)
  return { points, breaks, terms, currency, upTo, findings: findingsOf(quotes, terms) }
}

function endOf(turns: Turns, ask: Ask): number {
  const far = farEnough(turns)
  if (turns.amounts.length === 0) return far
  const unit = ask(far).priced?.unitNet ?? ask(1).priced?.unitNet ?? 0
  return Math.max(far, farEnoughFor(turns, unit))
}

type Asked = {
  readonly quantity: number
  readonly quote: Quote
  readonly priced: PricedLine | null
  readonly rules: readonly JsonPointer[]
}
type Ask = (quantity: number, months?: number) => Asked

function asking(
  item: string,
  book: PriceBook,
  circumstances: PricingCircumstances,
  { customer, currency }: PriceCurveOptions,
): Ask {
  const known = new Map<string, Asked>()
  const whose = {
    ...(customer === undefined ? {} : { customer }),
    ...(currency === undefined ? {} : { currency }),
  }
  return (quantity, months) => {
    const key = `${quantity}/${months}`
    const before = known.get(key)
    if (before !== undefined) return before
    const line = { id: 'line', item, quantity, ...(months === undefined ? {} : { months }) }
    const answer = quote({ ...whose, lines: [line] }, book, circumstances)
    const priced = answer.lines[0]?.priced ?? null
    const asked = { quantity, quote: answer, priced, rules: rulesInForce(answer) }
    known.set(key, asked)
    return asked
  }
}

// What turns between two quantities is found by halving.
function breaksBetween(asked: readonly number[], ask: Ask): PriceBreak[] {
  const breaks: PriceBreak[] = []
  for (const [index, last] of asked.entries()) {
    let from = asked[index - 1] ?? last
    while (from < last && !isSame(ask(from), ask(last))) {
      const at = firstOther(from, last, ask)
      breaks.push(...breakAt(at, ask))
      from = at
    }
  }
  return breaks
}

function firstOther(from: number, last: number, ask: Ask): number {
  let [low, high] = [from, last]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isSame(ask(from), ask(middle))) low = middle
    else high = middle
  }
  return high
}

function breakAt(quantity: number, ask: Ask): PriceBreak[] {
  const [before, after] = [ask(quantity - 1), ask(quantity)]
  const rule =
    after.rules.find((one) => !before.rules.includes(one)) ??
    before.rules.find((one) => !after.rules.includes(one))
  if (rule === undefined) return []
  const dropsTotal =
    before.priced !== null &&
    after.priced !== null &&
    after.priced.net.amount < before.priced.net.amount
  return pointOf(after).map((point) => ({ ...point, rule, dropsTotal }))
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.rules.length === other.rules.length &&
    one.rules.every((rule, index) => rule === other.rules[index])
  )
}

function pointOf({ quantity, priced }: Asked): PricePoint[] {
  if (priced?.unitNet == null) return []
  return [{ quantity, unitPrice: priced.unitNet, total: priced.net }]
}

function termsOf(item: Item, book: PriceBook, ask: Ask): PricedTerm[] | null {
  const lengths = pricesOf(item, book).flatMap(({ price: { scheme } }) =>
    scheme.type === 'term' ? scheme.terms.map(({ months }) => months) : [],
  )
  const offers = [...new Set(lengths)]
    .sort((left, right) => left - right)
    .flatMap((months) => {
      const net = ask(1, months).priced?.net
      return net === undefined ? [] : [{ months, net }]
    })
  if (offers.length === 0) return null
  const figures = termOffers(offers.map(({ months, net }) => ({ months, amount: majorUnits(net) })))
  return figures.map((figure, index) => {
    const { net = { amount: 0, currency: book.currency } } = offers[index] ?? {}
    return { ...figure, amount: net }
  })
}

// Where there are prices, quantities without one are no news; where there is none, the first tells why.
function findingsOf(
  quotes: readonly Asked[],
  terms: readonly PricedTerm[] | null,
): PricingFinding[] {
  const priced = quotes.filter((one) => one.priced !== null)
  if (priced.length === 0 && terms !== null) return []
  const telling = priced.length === 0 ? quotes.slice(0, 1) : priced
  const found = telling.flatMap(({ quote: { findings } }) => findings)
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()]
}
