import {
  added,
  compared,
  divided,
  less,
  ONE,
  ratioOf,
  whole,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import type { CompiledPrice, CompiledTax } from '../book/compiled-book.js'
import type { Matcher } from '../book/matcher.js'
import type { AskedLine } from '../lines/asked-line.js'
import type { Order } from '../lines/order.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { PricingReason } from '../reasons.js'
import { settledList } from '../rounding/round-change.js'
import type { SchemeFinding } from '../schemes/scheme-price.js'
import { choosePrice, type ChosenBy } from './choose-price.js'
import { listedAmount, type ListedAmount } from './listed-amount.js'
import { reasonsOf } from './price-reasons.js'
import { matchingPrices, type MatchingPrice } from './matching-prices.js'

/** A line with its list price, and the lower one of a sale. */
export type ListedLine = {
  readonly line: WorkingLine
  readonly sale: {
    readonly price: MatchingPrice
    readonly exact: Ratio
    readonly settled: number
  } | null
}

export type Chosen = {
  readonly price: MatchingPrice
  readonly by: ChosenBy
  readonly listed: ListedAmount
}

/** The list price of a line and why, or null and a finding where it has none (RULES #5 to #7). */
export function priceLine(
  asked: AskedLine,
  order: Order,
  matcher: Matcher<CompiledPrice>,
  tax: CompiledTax | null,
): ListedLine | null {
  const { findings, book, circumstances } = order
  const taxed = taxInList(order, tax)
  const known = new Map<MatchingPrice, ListedAmount | SchemeFinding>()
  const listed = (price: MatchingPrice) => {
    const answer = known.get(price) ?? listedAmount(asked, price, order, taxed)
    known.set(price, answer)
    return answer
  }

  function chosenOf(prices: readonly MatchingPrice[], isNeeded: boolean): Chosen | null {
    const chosen = choosePrice(prices, book.conventions.choose, {
      unit: asked.unit,
      ownUnit: asked.item.unit,
      costOf: (price) => {
        const answer = listed(price)
        return 'amount' in answer ? answer.amount : null
      },
    })
    if ('tied' in chosen) {
      const rules = chosen.tied.map(({ at }) => at)
      findings.add({ code: 'pricing/prices-conflict', at: asked.at, item: asked.item.id, rules })
      return null
    }
    const answer = listed(chosen.price)
    if ('amount' in answer) return { ...chosen, listed: answer }
    if (isNeeded) findings.add({ ...answer, at: asked.at })
    return null
  }

  const matching = matchingPrices(asked, order, matcher)
  if (matching.length === 0) {
    if (!findings.isAt(asked.at)) {
      const { today: on } = circumstances
      findings.add({ code: 'pricing/no-price', at: asked.at, item: asked.item.id, on })
    }
    return null
  }
  const regular = matching.filter(({ kind }) => kind !== 'sale')
  const onSale = matching.filter(
    (price) => price.kind === 'sale' && (regular.length === 0 || 'amount' in listed(price)),
  )
  const list = chosenOf(regular.length > 0 ? regular : onSale, true)
  if (list === null) return null
  const sale = regular.length > 0 && onSale.length > 0 ? chosenOf(onSale, false) : null
  const holds = sale !== null && compared(sale.listed.amount, list.listed.amount) < 0
  const reasons = reasonsOf(asked, matching, list, holds ? sale : null, book)
  return listedLine(asked, order, tax, list, holds ? sale : null, reasons)
}

function listedLine(
  asked: AskedLine,
  order: Order,
  tax: CompiledTax | null,
  { price, listed }: Chosen,
  sale: Chosen | null,
  reasons: PricingReason[],
): ListedLine | null {
  const { rounding } = order.book.conventions
  const settle = ({ amount, hasUnit }: ListedAmount) => {
    return settledList(amount, hasUnit && rounding.at === 'unit' ? asked.quantity : null, rounding)
  }
  const list = settle(listed)
  const settledSale = sale === null ? 0 : settle(sale.listed)
  if (list === null || settledSale === null) {
    order.findings.add({ code: 'pricing/amount-out-of-range', at: asked.at })
    return null
  }
  const line: WorkingLine = {
    asked,
    price,
    tax,
    exactList: listed.amount,
    list,
    left: ZERO,
    exact: ZERO,
    shown: 0,
    steps: [],
    reasons,
  }
  if (sale === null) return { line, sale: null }
  const from = rounding.at === 'order' ? listed.amount : whole(list)
  const exact = less(sale.listed.amount, from)
  return { line, sale: { price: sale.price, exact, settled: settledSale - list } }
}

// The tax in the book's prices is taken out, and where prices hold it, the line's own is put in (RULES #24).
function taxInList({ book }: Order, tax: CompiledTax | null): Ratio {
  const contained = book.tax?.contained
  if (book.tax === undefined || contained === undefined) return ONE
  const own = book.tax.prices === 'inclusive' && tax !== null ? added(ONE, tax.of) : ONE
  return divided(own, added(ONE, ratioOf(contained)))
}

export function named<Name>({ name }: { readonly name?: Name }): { readonly name?: Name } {
  return name === undefined ? {} : { name }
}
