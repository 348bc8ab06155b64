import {
  addPeriod,
  money,
  scaleMoney,
  subtractMoney,
  times,
  type Exact,
  type IsoDate,
  type Money,
  type Period,
  type RoundingMode,
} from '../../shared/index.js'
import type { DepositPolicy } from '../schema.js'

/** How a deposit is rounded, and what one unit of the policy's currency is in that of the total: both have a default. */
export type DepositOptions = { readonly mode?: RoundingMode; readonly exchange?: Exact }

/**
 * What is paid before delivery and what is left: together the total (RULES #25). An amount larger than the total is
 * the total; of a total below zero nothing is paid before.
 *
 * @param total with tax
 * @example
 * depositOf({ amount: 200_000, currency: 'CNY' }, { rate: '0.1' }) //=> { deposit: { amount: 20000, currency: 'CNY' }, balance: { amount: 180000, currency: 'CNY' } }
 */
export function depositOf(
  total: Money,
  { rate, amount }: DepositPolicy,
  { mode = 'half-up', exchange = 1 }: DepositOptions = {},
): { deposit: Money; balance: Money } {
  const { currency } = total
  const wanted =
    amount === undefined
      ? scaleMoney(total, rate ?? 0, mode)
      : money(times(amount, exchange), currency, mode)
  const deposit = { amount: Math.max(0, Math.min(wanted.amount, total.amount)), currency }
  return { deposit, balance: subtractMoney(total, deposit) }
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
