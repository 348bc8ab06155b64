import { decimalText, over, rational, type Decimal, type Rational } from '../../shared/index.js'
import type { PriceTerm } from '../schema.js'

/** Terms to buy one after the other, what they come to and how long they last. */
export type Cover = {
  readonly amount: Decimal
  readonly months: number
  /** In the order of the terms. */
  readonly purchases: readonly { readonly months: number; readonly count: number }[]
}

/** The best that covers some months: the last term bought for it, and what it is all in all. */
type Best = {
  readonly term: number
  readonly amount: bigint
  readonly months: number
  readonly count: number
}

/**
 * The terms that together cover the months needed for the least: RULES #38 (PRI-08). A tie goes to the longer cover,
 * then to fewer purchases, then to the earlier terms of the list; a term is bought only while months are missing.
 *
 * @param terms amounts in major units
 * @param months needed, 0 or more, of which a part counts as a whole one. Time and memory grow with months x terms
 * @returns null where there are no terms to buy
 * @example
 * cheapestCover([{ months: 12, amount: 100 }, { months: 36, amount: 200 }, { months: 60, amount: 300 }], 96) //=> { amount: '500', months: 96, purchases: [{ months: 36, count: 1 }, { months: 60, count: 1 }] }
 */
export function cheapestCover(terms: readonly PriceTerm[], months: number): Cover | null {
  const { amounts, denominator } = overOneDenominator(terms)
  const missing = Math.ceil(months)
  const nothing: Best = { term: -1, amount: 0n, months: 0, count: 0 }
  const bests = [nothing]
  for (let needed = 1; needed <= missing; needed++) {
    const best = bestFor(needed, terms, amounts, bests)
    if (best === null) return null
    bests.push(best)
  }
  const { amount, months: covered } = bests[bests.length - 1] ?? nothing
  return {
    amount: decimalText(over(whole(amount), whole(denominator))),
    months: covered,
    purchases: purchasesOf(terms, missing, bests),
  }
}

function bestFor(
  needed: number,
  terms: readonly PriceTerm[],
  amounts: readonly bigint[],
  bests: readonly Best[],
): Best | null {
  let best: Best | null = null
  for (const [term, { months }] of terms.entries()) {
    const rest = bests[Math.max(0, needed - months)]
    if (rest === undefined) continue
    const found: Best = {
      term,
      amount: rest.amount + (amounts[term] ?? 0n),
      months: rest.months + months,
      count: rest.count + 1,
    }
    if (best === null || isBetter(found, best)) best = found
  }
  return best
}

function isBetter(found: Best, best: Best): boolean {
  if (found.amount !== best.amount) return found.amount < best.amount
  if (found.months !== best.months) return found.months > best.months
  return found.count < best.count
}

function purchasesOf(
  terms: readonly PriceTerm[],
  needed: number,
  bests: readonly Best[],
): Cover['purchases'] {
  const counts = terms.map(() => 0)
  let missing = needed
  while (missing > 0) {
    const { term = -1 } = bests[missing] ?? {}
    counts[term] = (counts[term] ?? 0) + 1
    missing -= terms[term]?.months ?? missing
  }
  return terms.flatMap(({ months }, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [{ months, count }]
  })
}

// Whole numbers are compared a hundred times as fast as fractions.
function overOneDenominator(terms: readonly PriceTerm[]) {
  const exact = terms.map(({ amount }) => rational(amount))
  const denominator = exact.reduce(
    (common, one) => (common % one.denominator === 0n ? common : common * one.denominator),
    1n,
  )
  return {
    amounts: exact.map((one) => one.numerator * (denominator / one.denominator)),
    denominator,
  }
}

function whole(numerator: bigint): Rational {
  return { numerator, denominator: 1n }
}
