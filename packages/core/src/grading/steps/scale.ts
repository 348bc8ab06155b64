import { minus, over, rational, type Decimal } from '../../shared/decimal.js'
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
  const by = rational(step)
  const denominator = origin.denominator * by.denominator
  const first = origin.numerator * by.denominator
  const each = by.numerator * origin.denominator
  const at = (place: bigint) => nearestNumber({ numerator: first + place * each, denominator })
  const exactPlace = (bound: number, mode: 'floor' | 'ceil') => {
    const places = over(minus(exactly(bound), origin), by)
    return roundQuotient(places.numerator, places.denominator, mode)
  }
  const [unit, start, width] = [denominator, first, each].map(Number) as [number, number, number]
  // Where plain numbers are fine enough to tell places apart, they find one at once.
  const nearPlace = (bound: number, isMet: (value: number) => boolean) => {
    const guess = Math.floor((bound * unit - start) / width)
    if (!Number.isSafeInteger(guess)) return undefined
    for (let place = BigInt(guess) - 1n; place <= BigInt(guess) + 2n; place++) {
      if (isMet(at(place)) && !isMet(at(place - 1n))) return place
    }
    return undefined
  }
  return {
    at,
    from: (bound) => nearPlace(bound, (value) => value >= bound) ?? exactPlace(bound, 'ceil'),
    after: (bound) => {
      return nearPlace(bound, (value) => value > bound) ?? exactPlace(bound, 'floor') + 1n
    },
    ...(atLeast === undefined ? {} : { lowest: 0n }),
    ...(atMost === undefined ? {} : { highest: exactPlace(atMost, 'floor') }),
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
