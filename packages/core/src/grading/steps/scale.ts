import { minus, over, plus, rational, times, type Decimal } from '../../shared/decimal.js'
import { dayNumber, isoDate } from '../../shared/iso-date.js'
import type { Fact } from '../../shared/index.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import { roundQuotient } from '../../shared/rounding.js'

/** The values that a number or a date moves over, each with its place: a whole number, larger for more or later. */
export type Scale = {
  readonly at: (place: bigint) => Fact
  /** The first place whose value is at least a bound. Of dates, bounds are day numbers. */
  readonly from: (bound: number) => bigint
  /** The first place whose value is above a bound. */
  readonly after: (bound: number) => bigint
  readonly lowest?: bigint
  readonly highest?: bigint
}

/** Numbers a whole count of steps from `atLeast`, or from 0, up to `atMost`. */
export function numberScale(
  step: Decimal,
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
): Scale {
  const origin = exactly(atLeast ?? 0)
  const steps = (bound: number, mode: 'floor' | 'ceil') => {
    const { numerator, denominator } = over(minus(exactly(bound), origin), step)
    return roundQuotient(numerator, denominator, mode)
  }
  return {
    at: (place) => nearestNumber(plus(origin, times(step, String(place)))),
    from: (bound) => steps(bound, 'ceil'),
    after: (bound) => steps(bound, 'floor') + 1n,
    ...(atLeast === undefined ? {} : { lowest: 0n }),
    ...(atMost === undefined ? {} : { highest: steps(atMost, 'floor') }),
  }
}

/** Days of the calendar. */
export const dateScale: Scale = {
  at: (place) => isoDate(Number(place)),
  from: (bound) => BigInt(Math.ceil(bound)),
  after: (bound) => BigInt(Math.floor(bound) + 1),
  lowest: BigInt(dayNumber('1000-01-01')),
  highest: BigInt(dayNumber('9999-12-31')),
}

// Read as a text, a number may have as many digits as it wants.
const exactly = (value: number) => rational(String(value))
