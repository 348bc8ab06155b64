import { compareExact, decimalText, plus, times, type Decimal } from '../../shared/index.js'

/** "Buy 2, get 1": what is paid for `buy`, and how many of them it covers. */
export type Claim = {
  /** What is asked, in major units. */
  readonly amount: Decimal
  readonly buy: Decimal
  readonly get: Decimal
  /** The price of one by itself. */
  readonly unitAmount: Decimal
  /** How many are really covered. */
  readonly covers: Decimal
}

export type ClaimCheck = {
  readonly holds: boolean
  /** What of it is not so. */
  readonly wrong: readonly ('amount' | 'covers')[]
  /** What `buy` of them cost one by one, and how many the claim promises. */
  readonly amount: Decimal
  readonly covers: Decimal
}

/**
 * Whether "buy n get m" is true: the amount is n times the price of one, and n + m is what it covers: RULES #39 (PRI-09,
 * G-03).
 *
 * @example
 * checkClaim({ amount: 200, buy: 1, get: 2, unitAmount: 100, covers: 3 }) //=> { holds: false, wrong: ['amount'], amount: '100', covers: '3' }
 */
export function checkClaim({ amount, buy, get, unitAmount, covers }: Claim): ClaimCheck {
  const worth = times(buy, unitAmount)
  const promised = plus(buy, get)
  const wrong = [
    ...(compareExact(amount, worth) === 0 ? [] : (['amount'] as const)),
    ...(compareExact(covers, promised) === 0 ? [] : (['covers'] as const)),
  ]
  return {
    holds: wrong.length === 0,
    wrong,
    amount: decimalText(worth),
    covers: decimalText(promised),
  }
}
