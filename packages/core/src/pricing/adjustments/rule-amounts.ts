import type { Order } from '../lines/order.js'
import { multiplied, ratioOf, type Ratio } from '../amounts/ratio.js'
import type { Decimal } from '../../shared/index.js'
import type { Adjustment } from '../schema.js'

/** Whether a rule names amounts of money, which are in its currency, else in the book's (RULES #5). */
export function namesAmounts(rule: Adjustment): boolean {
  const { amount, price, minimum, maximum, discount, surcharge, having = [] } = rule
  const named = [amount, price, minimum, maximum, ...having.map((entry) => entry.amount)]
  if (named.some((value) => value !== undefined)) return true
  return [discount, surcharge].some((change) => change !== undefined && 'amount' in change)
}

/** Minor units of the quote in one unit of a rule's currency; null where there is no exchange rate. */
export function ruleScale({ currency }: Adjustment, { minor, exchange }: Order): Ratio | null {
  // A rule that names a currency is for quotes in it.
  if (currency !== undefined) return minor
  return exchange === null ? null : multiplied(minor, exchange)
}

export function inMinor(amount: Decimal, scale: Ratio): Ratio {
  return multiplied(ratioOf(amount), scale)
}
