import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate } from '../../shared/index.js'
import { rationalOf, whole, type Ratio } from '../amounts/ratio.js'
import { largeShares } from './large-shares.js'
import { sharesOf } from './shares.js'

const bottoms = fc.constantFrom(1, 1, 2, 3, 7, 10, 100, 300)
const amount = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.nat(10_000_000)), bottoms)
  .map(([top, bottom]): Ratio => ({ top, bottom }))
const amounts = fc
  .array(amount, { minLength: 9, maxLength: 30 })
  .filter((list) => list.some(({ top }) => top > 0))

const near = (list: readonly Ratio[]) =>
  Math.round(list.reduce((sum, { top, bottom }) => sum + Number(top) / Number(bottom), 0))

test('many shares are those of allocate, near their sum and far from it (RULES #21)', () => {
  fc.assert(
    fc.property(amounts, fc.option(fc.nat(100_000_000)), (list, far) => {
      const total = far ?? near(list)
      const shares = largeShares(total, list)
      expect(shares).toEqual(allocate(total, list.map(rationalOf)))
    }),
  )
})

test('shares sum to the whole, whatever the signs (RULES #17, #24)', () => {
  const signed = fc.array(
    fc.tuple(amount, fc.boolean()).map(([{ top, bottom }, below]): Ratio => {
      return { top: below ? 0 - Number(top) : Number(top), bottom: Number(bottom) }
    }),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(signed, fc.integer({ min: -10_000, max: 10_000 }), (list, total) => {
      const shares = sharesOf(total, list, 'half-up')
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
    }),
  )
})

test('equal amounts share by list order', () => {
  expect(sharesOf(5, [whole(0), whole(0), whole(0)], 'half-up')).toEqual([2, 2, 1])
})
