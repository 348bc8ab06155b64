import { checkClaim } from '@fieldbook/core/files/pricing/fairness/check-claim'
import type { PricedTerm } from '@fieldbook/core/pricing'

/** What an offer may truly be called: it costs `buy` times the shortest term, and covers `get` more of it. */
export type TermClaim = { readonly buy: number; readonly get: number }

/**
 * The claim of an offer against the shortest one, where it is true: RULES #39 of pricing.
 *
 * @returns undefined where the offer costs no whole number of shortest terms, or covers no more than it costs
 */
export function termClaim(offer: PricedTerm, shortest: PricedTerm): TermClaim | undefined {
  const covers = offer.months / shortest.months
  if (!Number.isInteger(covers)) return undefined
  const [{ amount }, { amount: unitAmount }] = [offer.amount, shortest.amount]
  return Array.from({ length: covers - 1 }, (_, index) => index + 1)
    .map((buy) => ({ buy, get: covers - buy }))
    .find((claim) => checkClaim({ ...claim, amount, unitAmount, covers }).holds)
}
