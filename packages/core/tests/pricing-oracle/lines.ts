import type {
  Choice,
  Item,
  Price,
  PriceBook,
  PricingCircumstances,
  QuoteRequest,
  RequestLine,
} from '../../src/pricing/index.js'
import { exchangeRate, lies, minorOf, unitSize } from './amounts.js'
import type { Condition } from '../../src/shared/index.js'
import { asks, comparisonsIn, factsOf, isInForce, type KnownFacts } from './facts.js'
import {
  add,
  compare,
  divide,
  fraction,
  isLess,
  least,
  most,
  multiply,
  ONE,
  read,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js'
import { schemeAmount } from './scheme.js'

/** A line that has a price. Amounts are in minor units of the quote's currency, quantities in item's own units. */
export type OracleLine = {
  readonly request: RequestLine
  readonly item: Item
  readonly facts: KnownFacts
  readonly asked: Fraction
  readonly quantity: Fraction
  readonly before: Fraction
  readonly list: Fraction
  readonly hasUnitPrice: boolean
  readonly sale: { readonly amount: Fraction; readonly hasUnitPrice: boolean } | null
  readonly taxRule: number | null
  readonly taxRate: Fraction
}

/** The whole that a quote is made from, and the codes of what stands in its way. */
export type OracleInput = {
  readonly request: QuoteRequest
  readonly book: PriceBook
  readonly c: PricingCircumstances
  readonly currency: string
  readonly findings: string[]
}

type Candidate = {
  readonly price: Price
  readonly place: number
  /** What the line comes to in minor units of the quote's currency, or the code of a finding. */
  readonly amount: Fraction | string
}

/** A line with its list price, or null with findings: RULES #1 to #12. */
export function oracleLine(input: OracleInput, request: RequestLine): OracleLine | null {
  const { book, c, findings } = input
  const fail = (code: string) => {
    findings.push(code)
    return null
  }
  const item = book.items.find(({ id }) => id === request.item)
  if (item === undefined) return fail('pricing/unknown-item')
  if (!isInForce(item, c.today)) return fail('pricing/item-not-sold')
  const size = unitSize(request.unit ?? item.unit, item, book)
  if (size === null) return fail('pricing/unknown-unit')
  const line: Asked = {
    request,
    item,
    facts: factsOf(book, input.request, request, c.today),
    size,
    quantity: multiply(read(request.quantity), size),
  }
  const matching = book.prices
    .map((price, place) => ({ price, place }))
    .filter(({ price }) => matches(input, line, price))
  const kindOf = ({ price }: Candidate) => book.lists?.find(({ id }) => id === price.list)?.kind
  const taxRule = taxRuleOf(input, line)
  const all = usable(input, line, matching, taxFactor(book, taxRule))
  const onSale = all.filter((one) => kindOf(one) === 'sale')
  const others = all.filter((one) => kindOf(one) !== 'sale')
  const overriding = others.filter((one) => kindOf(one) === 'override')
  const regular = overriding.length > 0 ? overriding : others
  if (all.length === 0) {
    return fail(matching.length > 0 ? 'pricing/no-exchange-rate' : 'pricing/no-price')
  }
  const listed = choose(regular.length > 0 ? regular : onSale, line, book.conventions.choose)
  if (listed === 'tie' || listed === null) return fail('pricing/prices-conflict')
  if (typeof listed.amount === 'string') return fail(listed.amount)
  const workable = onSale.filter(({ amount }) => typeof amount !== 'string')
  const sale = regular.length > 0 ? choose(workable, line, book.conventions.choose) : null
  if (sale === 'tie') findings.push('pricing/prices-conflict')
  const list = listed.amount
  if (compare(list, fraction(BigInt(Number.MAX_SAFE_INTEGER))) > 0) {
    return fail('pricing/amount-out-of-range')
  }
  if (book.tax !== undefined && taxRule === null) findings.push('pricing/no-tax-rate')
  const saleAmount = sale === null || sale === 'tie' ? '' : sale.amount
  return {
    request,
    item,
    facts: line.facts,
    asked: read(request.quantity),
    quantity: line.quantity,
    before: multiply(read(request.before?.amount ?? 0), minorOf(input.currency)),
    list,
    hasUnitPrice: hasUnitPrice(listed.price),
    sale:
      typeof saleAmount !== 'string' && isLess(saleAmount, list) && typeof sale === 'object'
        ? { amount: saleAmount, hasUnitPrice: sale !== null && hasUnitPrice(sale.price) }
        : null,
    taxRule,
    taxRate: taxRule === null ? ZERO : read(book.tax?.rates[taxRule]?.rate ?? 0),
  }
}

type Asked = Pick<OracleLine, 'request' | 'item' | 'facts' | 'quantity'> & {
  readonly size: Fraction
}

function hasUnitPrice({ scheme }: Price): boolean {
  return !['flat', 'block', 'package', 'term', 'percentage'].includes(scheme.type)
}

function matches({ book, c, findings }: OracleInput, line: Asked, price: Price): boolean {
  const { item, facts, quantity } = line
  const list = book.lists?.find(({ id }) => id === price.list)
  const size = unitSize(price.unit ?? item.unit, item, book)
  const note = (code: string) => findings.push(code)
  return (
    (price.item === undefined ? price.group === item.group : price.item === item.id) &&
    isInForce(price, c.today) &&
    (list === undefined || isInForce(list, c.today)) &&
    size !== null &&
    asks(together(list?.when, price.when), facts, c.today, note) &&
    lies(divide(quantity, size), price.quantity)
  )
}

/** The condition of a list and of its price, asked as one. */
function together(...conditions: readonly (Condition | undefined)[]): Condition {
  return { all: conditions.filter((one) => one !== undefined) }
}

/** Those in the currency of the quote; only where there is none, those that can be exchanged: RULES #5. */
function usable(
  input: OracleInput,
  line: Asked,
  prices: readonly { readonly price: Price; readonly place: number }[],
  factor: Fraction,
): Candidate[] {
  const { book, currency, c } = input
  const own = prices.filter(({ price }) => (price.currency ?? book.currency) === currency)
  return (own.length > 0 ? own : prices).flatMap(({ price, place }) => {
    const rate = exchangeRate(book, price.currency ?? book.currency, currency, c.today)
    return rate === null
      ? []
      : [{ price, place, amount: amountOf(input, line, price, rate, factor) }]
  })
}

function amountOf(
  { book, c, currency }: OracleInput,
  { request, item, facts, quantity, size }: Asked,
  price: Price,
  rate: Fraction,
  factor: Fraction,
): Fraction | string {
  const unit = unitSize(price.unit ?? item.unit, item, book) ?? ONE
  const { before = {}, amounts } = request
  const market = Object.hasOwn(c.market ?? {}, item.id) ? c.market?.[item.id] : undefined
  const inPriceCurrency = (amount: Fraction) => divide(amount, rate)
  const amount = schemeAmount(price.scheme, {
    quantity: divide(quantity, unit),
    before: divide(multiply(read(before.quantity ?? 0), size), unit),
    ownPerUnit: unit,
    amounts: amounts?.map((one) => inPriceCurrency(read(one))) ?? null,
    months: request.months,
    cost: item.cost === undefined ? null : read(item.cost),
    market: market?.prices?.map(read) ?? null,
    leader: market?.leader === undefined ? null : read(market.leader),
    valueOf: (axis) => facts[axis],
  })
  if (typeof amount === 'string') return amount
  // In the price's currency and with the tax of the quote, as what was charged before is.
  const all = multiply(multiply(amount, read(request.periods ?? 1)), factor)
  const charged = inPriceCurrency(read(before.amount ?? 0))
  const { minimum, maximum } = price
  const raised =
    minimum === undefined ? all : most(all, subtract(multiply(read(minimum), factor), charged))
  const bounded =
    maximum === undefined
      ? raised
      : least(raised, subtract(multiply(read(maximum), factor), charged))
  return multiply(multiply(most(ZERO, bounded), rate), minorOf(currency))
}

/** RULES #6: the one that is left, null where there is none. */
function choose(
  all: readonly Candidate[],
  line: Asked,
  names: readonly Choice[],
): Candidate | 'tie' | null {
  let left = all
  for (const name of names) {
    if (left.length <= 1) break
    if (name === 'refuse') return 'tie'
    const ranks = left.map((one) => rank(name, one, line))
    const best = ranks.reduce((top, one) => (compareRanks(one, top) > 0 ? one : top))
    left = left.filter((_, at) => compareRanks(ranks[at] ?? [], best) === 0)
  }
  return left.length > 1 ? 'tie' : (left[0] ?? null)
}

type Rank = readonly (Fraction | string | number)[]

function rank(name: Choice, { price, place, amount }: Candidate, { item, request }: Asked): Rank {
  const comparisons = comparisonsIn(price.when)
  switch (name) {
    case 'most-specific':
      return [
        price.item === undefined ? 0 : 1,
        (price.unit ?? item.unit) === (request.unit ?? item.unit) ? 1 : 0,
        comparisons,
        price.quantity === undefined ? 0 : 1,
      ]
    case 'most-conditions':
      return [comparisons]
    case 'priority':
      return [price.priority ?? 0]
    case 'cheapest':
      return typeof amount === 'string' ? [0] : [1, subtract(ZERO, amount)]
    case 'latest':
      return [price.from ?? '']
    case 'first':
      return [-place]
    case 'refuse':
      return []
  }
}

function compareRanks(left: Rank, right: Rank): number {
  for (const [at, one] of left.entries()) {
    const other = right[at] ?? 0
    const order =
      typeof one === 'object' && typeof other === 'object'
        ? compare(one, other)
        : one < other
          ? -1
          : one > other
            ? 1
            : 0
    if (order !== 0) return order
  }
  return 0
}

/** RULES #24: the first rate that matches. */
function taxRuleOf({ book, c, findings }: OracleInput, { item, facts }: Asked): number | null {
  if (book.tax === undefined) return null
  const place = book.tax.rates.findIndex(
    ({ items, groups, when }) =>
      isOneOf(item, items, groups) && asks(when, facts, c.today, (code) => findings.push(code)),
  )
  return place < 0 ? null : place
}

/** RULES #13: items and groups together mean either. */
export function isOneOf(
  { id, group }: Item,
  items: readonly string[] | undefined,
  groups: readonly string[] | undefined,
): boolean {
  if (items === undefined && groups === undefined) return true
  return (items ?? []).includes(id) || (group !== undefined && (groups ?? []).includes(group))
}

/** What a list price is multiplied by: the contained tax goes out, the line's own comes in where prices hold it. */
function taxFactor({ tax }: PriceBook, rule: number | null): Fraction {
  if (tax?.contained === undefined) return ONE
  const without = divide(ONE, add(ONE, read(tax.contained)))
  if (tax.prices === 'exclusive' || rule === null) return without
  return multiply(without, add(ONE, read(tax.rates[rule]?.rate ?? 0)))
}
