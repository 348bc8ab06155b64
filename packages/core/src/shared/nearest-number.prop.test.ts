import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareExact, minus, rational, times } from './decimal.js'
import { nearestNumber } from './nearest-number.js'

const spelled = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('the nearest number', () => {
  it('gives back what a number spells', () => {
    fc.assert(
      fc.property(spelled, (value) => {
        expect(nearestNumber(rational(String(value))) + 0).toBe(value + 0)
      }),
    )
  })

  it('has no nearer neighbour', () => {
    const part = fc.bigInt({ min: 1n, max: 10n ** 40n })
    fc.assert(
      fc.property(part, part, (numerator, denominator) => {
        const fraction = { numerator, denominator }
        const nearest = nearestNumber(fraction)
        const distance = (value: number) => {
          const { numerator: away, denominator: of } = minus(fraction, exactly(value))
          return { numerator: away < 0n ? -away : away, denominator: of }
        }
        for (const neighbour of [beside(nearest, -1n), beside(nearest, 1n)])
          expect(compareExact(distance(nearest), distance(neighbour))).not.toBe(1)
      }),
    )
  })
})

/** The number a given count of numbers above one that is not negative; 0 has none below. */
function beside(value: number, count: bigint): number {
  const [bits = 0n] = new BigInt64Array(Float64Array.of(value).buffer)
  const [neighbour = 0] = new Float64Array(BigInt64Array.of(bits + count).buffer)
  return value === 0 ? value : neighbour
}

/** The exact value of a float, digit by binary digit. */
function exactly(value: number) {
  let scaled = value
  let places = 0n
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    places += 1n
  }
  return times(1, { numerator: BigInt(scaled), denominator: 2n ** places })
}
