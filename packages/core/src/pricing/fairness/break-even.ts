import { compareExact, decimalText, over, times, type Decimal } from '../../shared/index.js'

/** What a dealer puts in and expects (PRI-13): amounts in major units. */
export type Investment = {
  readonly investment: Decimal
  readonly unitsPerMonth: Decimal
  readonly marginPerUnit: Decimal
}

export type BreakEven =
  | { readonly outcome: 'reached'; readonly grossPerMonth: Decimal; readonly months: Decimal }
  | { readonly outcome: 'never'; readonly grossPerMonth: Decimal }

/**
 * In how many months an investment is earned back by the gross margin (PRI-13); never, where nothing is earned.
 *
 * @example
 * breakEven({ investment: 50000, unitsPerMonth: 1000, marginPerUnit: 8 }) //=> { outcome: 'reached', grossPerMonth: '8000', months: '6.25' }
 */
export function breakEven({ investment, unitsPerMonth, marginPerUnit }: Investment): BreakEven {
  const gross = times(unitsPerMonth, marginPerUnit)
  const grossPerMonth = decimalText(gross)
  if (compareExact(investment, 0) <= 0) return { outcome: 'reached', grossPerMonth, months: '0' }
  if (compareExact(gross, 0) <= 0) return { outcome: 'never', grossPerMonth }
  return { outcome: 'reached', grossPerMonth, months: decimalText(over(investment, gross)) }
}
