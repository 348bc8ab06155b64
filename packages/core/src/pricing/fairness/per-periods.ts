import { decimalText, times, type Decimal } from '../../shared/index.js'

export type PerPeriods = {
  readonly perDay: Decimal
  readonly perMonth: Decimal
  readonly perYear: Decimal
}

const DAYS_OF_A_MONTH = 30
const DAYS_OF_A_YEAR = 365

/**
 * A daily benefit together with what it comes to in a month of 30 and a year of 365 days: shown side by side, none of
 * them misleads (PRI-12, RULES #39).
 *
 * @param perDay in major units
 * @example
 * perPeriods('12') //=> { perDay: '12', perMonth: '360', perYear: '4380' }
 */
export function perPeriods(perDay: Decimal): PerPeriods {
  return {
    perDay: decimalText(perDay),
    perMonth: decimalText(times(perDay, DAYS_OF_A_MONTH)),
    perYear: decimalText(times(perDay, DAYS_OF_A_YEAR)),
  }
}
