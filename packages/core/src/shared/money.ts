import { allocate } from './allocate.js'
import { rational, roundTo, times, type Exact } from './decimal.js'
import { InvariantError } from './invariant-error.js'
import { roundQuotient, type RoundingMode } from './rounding.js'

/** An amount of minor units (cents, fen) within the safe range, and an ISO 4217 code. */
export type Money = { readonly amount: number; readonly currency: string }

// ISO 4217, amendment 176: the currencies whose minor unit is not a hundredth.
// prettier-ignore
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
}

/**
 * Digits after the point in a currency's major unit.
 *
 * @example
 * minorDigits('JPY') //=> 0
 */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2
}

/**
 * Money from an amount in major units, rounded once to the minor unit.
 *
 * @throws InvariantError `money/out-of-range` beyond the safe range: never a wrong number
 * @example
 * money('1200.505', 'CNY') //=> { amount: 120051, currency: 'CNY' }
 */
export function money(major: Exact, currency: string, mode: RoundingMode = 'half-up'): Money {
  return roundedMoney(times(major, 10 ** minorDigits(currency)), currency, mode)
}

/**
 * An amount written in major units.
 *
 * @example
 * majorUnits({ amount: 1614, currency: 'CNY' }) //=> '16.14'
 */
export function majorUnits({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  return roundTo({ numerator: BigInt(amount), denominator: 10n ** BigInt(digits) }, digits)
}

/** @throws InvariantError `money/currencies-differ`, `money/out-of-range` */
export function addMoney(left: Money, right: Money): Money {
  sameCurrency(left, right)
  return inRange(left.amount + right.amount, left.currency)
}

/** @throws InvariantError `money/currencies-differ`, `money/out-of-range` */
export function subtractMoney(left: Money, right: Money): Money {
  sameCurrency(left, right)
  return inRange(left.amount - right.amount, left.currency)
}

/**
 * @param currency of an empty list's zero
 * @example
 * sumMoney([{ amount: 990, currency: 'CNY' }, { amount: 624, currency: 'CNY' }], 'CNY') //=> { amount: 1614, currency: 'CNY' }
 */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(addMoney, { amount: 0, currency })
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function compareMoney(left: Money, right: Money): number {
  sameCurrency(left, right)
  return left.amount - right.amount
}

/**
 * An amount times a rate or quantity, rounded once.
 *
 * @param factor a rate is a fraction of one: 6.3 % is `'0.063'`
 * @example
 * scaleMoney({ amount: 3333, currency: 'CNY' }, '1.15') //=> { amount: 3833, currency: 'CNY' }
 */
export function scaleMoney(value: Money, factor: Exact, mode: RoundingMode = 'half-up'): Money {
  return roundedMoney(times(value.amount, factor), value.currency, mode)
}

/**
 * Divides an amount among shares: see `allocate`.
 *
 * @example
 * allocateMoney({ amount: 100, currency: 'CNY' }, [1, 1, 1]).map((part) => part.amount) //=> [34, 33, 33]
 */
export function allocateMoney(whole: Money, shares: readonly Exact[]): Money[] {
  return allocate(whole.amount, shares).map((amount) => ({ amount, currency: whole.currency }))
}

function roundedMoney(minor: Exact, currency: string, mode: RoundingMode): Money {
  const { numerator, denominator } = rational(minor)
  return inRange(Number(roundQuotient(numerator, denominator, mode)), currency)
}

function inRange(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) {
    throw new InvariantError('money/out-of-range', { amount, currency })
  }
  return { amount, currency }
}

function sameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) {
    throw new InvariantError('money/currencies-differ', {
      left: left.currency,
      right: right.currency,
    })
  }
}
