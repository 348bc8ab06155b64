import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo, times, type Rational } from '../../shared/decimal.js'
import { decayed } from './decayed.js'

const share = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => `${Math.min(one, other)}/${Math.max(one, other)}`)
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
)

describe('decay (RULES #24)', () => {
  it('never raises a number in size, and less is left the longer it lasts', () => {
    fc.assert(
      fc.property(number, share, fc.nat(4000), fc.nat(4000), (found, keep, first, more) => {
        const sooner = Math.abs(decayed(found, keep, first))
        const later = Math.abs(decayed(found, keep, first + more))
        expect(sooner).toBeLessThanOrEqual(Math.abs(found))
        expect(later).toBeLessThanOrEqual(sooner)
      }),
    )
  })

  it('is the exact product, cut off at thousandths', () => {
    fc.assert(
      fc.property(number, share, fc.nat(12), (found, keep, periods) => {
        let exact: Rational = times(String(found), 1)
        for (let period = 0; period < periods; period++) exact = times(exact, keep)
        expect(decayed(found, keep, periods)).toBe(Number(roundTo(exact, 3, 'down')) + 0)
      }),
    )
  })
})
