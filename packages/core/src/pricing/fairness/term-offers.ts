import {
  compareExact,
  decimalText,
  minus,
  over,
  times,
  type Decimal,
  type Rational,
} from '../../shared/index.js'
import type { PriceTerm } from '../schema.js'

/** A term with what it costs by the month and by the year, whatever its wording says (G-03). */
export type TermOffer = {
  readonly months: number
  readonly amount: Decimal
  readonly perMonth: Decimal
  readonly perYear: Decimal
  /** How much less a month costs than under the shortest term; null where that is free. */
  readonly savingShare: Decimal | null
}

/**
 * What each term comes to by the month and by the year, and what it saves against the shortest one: RULES #39 (PRI-08,
 * PRI-12). Of terms of one length the first counts as the shortest.
 *
 * @param terms amounts in major units
 * @returns in the order of the terms; figures exact
 * @example
 * termOffers([{ months: 12, amount: 100 }, { months: 60, amount: 300 }])[1] //=> { months: 60, amount: '300', perMonth: '5', perYear: '60', savingShare: '0.4' }
 */
export function termOffers(terms: readonly PriceTerm[]): TermOffer[] {
  const shortest = terms.reduce<PriceTerm | null>(
    (least, term) => (least === null || term.months < least.months ? term : least),
    null,
  )
  if (shortest === null) return []
  const base = over(shortest.amount, shortest.months)
  return terms.map(({ months, amount }) => {
    const perMonth = over(amount, months)
    return {
      months,
      amount: decimalText(amount),
      perMonth: decimalText(perMonth),
      perYear: decimalText(times(perMonth, 12)),
      savingShare: savingShare(perMonth, base),
    }
  })
}

function savingShare(perMonth: Rational, base: Rational): Decimal | null {
  return compareExact(base, 0) === 0 ? null : decimalText(minus(1, over(perMonth, base)))
}
