import {
  addPeriod,
  compareMoney,
  money,
  scaleMoney,
  subtractMoney,
  times,
  type Exact,
  type IsoDate,
  type Money,
  type Period,
} from '../../shared/index.js'
import type { DepositPolicy } from '../schema.js'

/**
 * What is paid before delivery and what is left: together the total (RULES #25). It is rounded half-up and never more
 * than the total; of a total below zero nothing is paid before.
 *
 * @param total with tax
 * @param exchange what one unit of the policy's currency is in that of the total
 * @example
 * depositOf({ amount: 200_000, currency: 'CNY' }, { rate: '0.1' }) //=> { deposit: { amount: 20000, currency: 'CNY' }, balance: { amount: 180000, currency: 'CNY' } }
 */
export function depositOf(
  total: Money,
  { rate = 0, amount }: DepositPolicy,
  exchange: Exact = 1,
): { deposit: Money; balance: Money } {
  const { currency } = total
  const nothing: Money = { amount: 0, currency }
  const wanted =
    amount === undefined ? scaleMoney(total, rate) : money(times(amount, exchange), currency)
  const most = compareMoney(total, nothing) < 0 ? nothing : total
  const deposit = compareMoney(wanted, most) > 0 ? most : wanted
  const due = compareMoney(deposit, nothing) < 0 ? nothing : deposit
  return { deposit: due, balance: subtractMoney(total, due) }
}

/**
 * The last day on which a quotation holds.
 *
 * @param today the day of the quote
 * @example
 * validUntil('2026-01-31', { months: 1 }) //=> '2026-02-28'
 */
export function validUntil(today: IsoDate, validFor: Period): IsoDate {
  return addPeriod(today, validFor)
}
