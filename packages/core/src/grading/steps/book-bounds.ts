import { readFact } from '../../shared/conditions/condition.js'
import { rational } from '../../shared/decimal.js'
import { daysBetween, isIsoDate } from '../../shared/iso-date.js'
import type { Decimal, IsoDate } from '../../shared/index.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import type { GradableCustomer } from '../graded.js'
import type { ParetoPolicy, RfmDimension } from '../schema.js'

/** The values, of dates the ages in days, beyond which a customer is the first or the last of a book, however far. */
export function quantileBounds(
  { fact, quantiles = 0, shift = 0 }: RfmDimension,
  book: readonly GradableCustomer[],
  today: IsoDate,
): number[] {
  const values = book.flatMap((customer) => {
    const value = readFact(customer, fact)
    return isIsoDate(value) ? [daysBetween(value, today)] : numberOf(value)
  })
  if (values.length === 0) return []
  const rising = Float64Array.from(values).sort()
  const beyond = Math.abs(inNumbers(shift)) * quantiles + 1
  return [(rising[0] ?? 0) - beyond, (rising.at(-1) ?? 0) + beyond]
}

/**
 * The values between which a larger one is a larger share of the whole: those of the others, and the one from which on
 * it is all but the whole.
 */
export function shareBounds(
  { fact, classes, margin = 0 }: ParetoPolicy,
  book: readonly GradableCustomer[],
): number[] {
  const values = book.flatMap((customer) => numberOf(readFact(customer, fact)))
  const total = values.reduce((sum, value) => sum + Math.max(value, 0), 0)
  const cuts = classes.flatMap(({ upTo }) =>
    [-1, 0, 1].map((sign) => inNumbers(upTo) + sign * inNumbers(margin)),
  )
  const last = Math.max(...cuts.filter((cut) => cut < 1))
  return [0, ...values, Math.ceil((2 * total) / (1 - last)) + 1]
}

const inNumbers = (value: Decimal) => nearestNumber(rational(value))

function numberOf(value: unknown): number[] {
  return typeof value === 'number' && Number.isFinite(value) ? [value] : []
}
