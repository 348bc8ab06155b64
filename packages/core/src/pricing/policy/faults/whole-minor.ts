import { rational, times, type Decimal } from '../../../shared/decimal.js'
import { minorDigits } from '../../../shared/money.js'

/** Whether an amount in major units has no more digits than its currency. */
export function isWholeMinor(amount: Decimal, currency: string): boolean {
  return rational(times(amount, 10 ** minorDigits(currency))).denominator === 1n
}
