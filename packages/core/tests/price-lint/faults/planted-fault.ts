import type { PriceBook, PricingLintFinding } from '../../../src/pricing/index.js'
import { conventions, penPrice, perUnit } from '../book-parts.js'

/** A book with one fault: its code, the place, and more that the finding tells. */
export type PlantedFault = {
  readonly name: string
  readonly book: PriceBook
  readonly finds: Partial<PricingLintFinding> & Pick<PricingLintFinding, 'code' | 'rule'>
  /** What follows from the fault, and is found too. */
  readonly also?: PricingLintFinding['code']
  /** The quantity of the counter-example. */
  readonly quantity?: number | string
  readonly today?: `${number}-${number}-${number}`
}

export const volume = (...tiers: object[]) => ({ type: 'volume', tiers })
export const graduated = (...tiers: object[]) => ({ type: 'graduated', tiers })
export const rate = (share: number | string) => ({ discount: { rate: share } })
export const gradeIs = (is: string) => ({ fact: 'grade', is })
export const first = { conventions: { ...conventions, choose: ['first'] } }
export const quantityOf = (range: object, id: string, unit = 10) =>
  penPrice(perUnit(unit), { id, quantity: range })
