import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, allocateDown } from './allocate.js'

// Small numbers make ties frequent, large ones leave the range in which floats are exact.
const wholeSize = fc.oneof(fc.nat({ max: 50 }), fc.nat(), fc.maxSafeNat())
const whole = fc.tuple(wholeSize, fc.constantFrom(1, -1)).map(([size, sign]) => size * sign || 0)
const share = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 1_000_000 }), fc.maxSafeNat())
const shares = fc
  .array(share, { minLength: 1, maxLength: 9 })
  .filter((weights) => weights.some((weight) => weight > 0))

/** What largest remainder is decided by: each exact part is `floor + remainder / total`, in whole numbers. */
function exactParts(size: number, weights: readonly number[]) {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  return weights.map((weight) => {
    const product = BigInt(size) * BigInt(weight)
    return { floor: product / total, remainder: product % total, product, total }
  })
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + BigInt(part), 0n)

describe('allocation', () => {
  it('the parts sum to the whole', () => {
    fc.assert(
      fc.property(whole, shares, (amount, weights) => {
        expect(sum(allocate(amount, weights))).toBe(BigInt(amount))
      }),
    )
  })

  it('each part is less than one unit from its exact share', () => {
    fc.assert(
      fc.property(whole, shares, (amount, weights) => {
        const parts = allocate(amount, weights)
        for (const [index, { product, total }] of exactParts(amount, weights).entries()) {
          const difference = BigInt(parts[index] ?? Number.NaN) * total - product
          expect(-total < difference && difference < total).toBe(true)
        }
      }),
    )
  })

  it('an odd unit goes to a larger remainder, and of equal ones to the earlier in the list', () => {
    fc.assert(
      fc.property(wholeSize, shares, (size, weights) => {
        const parts = allocate(size, weights)
        const claims = exactParts(size, weights).map(({ floor, remainder }, index) => {
          return { extra: BigInt(parts[index] ?? Number.NaN) - floor, remainder, index }
        })
        const got = claims.filter(({ extra }) => extra === 1n)
        const not = claims.filter(({ extra }) => extra === 0n)
        expect(got.length + not.length).toBe(weights.length)
        for (const winner of got) {
          for (const loser of not) {
            const larger = winner.remainder > loser.remainder
            const tie = winner.remainder === loser.remainder && winner.index < loser.index
            expect(larger || tie).toBe(true)
          }
        }
      }),
    )
  })

  it('a share of nothing gets nothing, and a negative whole is divided like its positive twin', () => {
    fc.assert(
      fc.property(wholeSize, shares, (size, weights) => {
        const parts = allocate(size, weights)
        expect(parts.filter((part, index) => weights[index] === 0 && part !== 0)).toEqual([])
        expect(allocate(0 - size, weights)).toEqual(parts.map((part) => 0 - part))
      }),
    )
  })

  it('numbers, texts and fractions of the same proportions divide alike', () => {
    const factor = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(whole, shares, factor, (amount, weights, divisor) => {
        const parts = allocate(amount, weights)
        // A text never takes the fast way through floats.
        expect(allocate(amount, weights.map(String))).toEqual(parts)
        const fractions = weights.map((weight) => `${weight}/${divisor}`)
        expect(allocate(amount, fractions)).toEqual(parts)
        const hundredths = weights.map((weight) => `${weight}e-2`)
        expect(allocate(amount, hundredths)).toEqual(parts)
      }),
    )
  })

  it('the order of the shares decides ties, and nothing else', () => {
    const shuffled = shares.chain((weights) => {
      const order = fc.shuffledSubarray([...weights.keys()], { minLength: weights.length })
      return fc.tuple(fc.constant(weights), order)
    })
    fc.assert(
      fc.property(wholeSize, shuffled, (size, [weights, order]) => {
        const parts = allocate(size, weights)
        const moved = allocate(
          size,
          order.map((index) => weights[index] ?? 0),
        )
        const exact = exactParts(size, weights)
        for (const [place, index] of order.entries()) {
          const tied = exact.filter(({ remainder }) => remainder === exact[index]?.remainder)
          if (tied.length === 1) expect(moved[place]).toBe(parts[index])
        }
        expect(sum(moved)).toBe(sum(parts))
      }),
    )
  })
})

describe('allocation that keeps the rest', () => {
  it('the parts and what is left sum to the whole, and each part is its share rounded down', () => {
    fc.assert(
      fc.property(whole, shares, (amount, weights) => {
        const { parts, left } = allocateDown(amount, weights)
        expect(sum([...parts, left])).toBe(BigInt(amount))
        const sign = amount < 0 ? -1n : 1n
        const floors = exactParts(Math.abs(amount), weights).map(({ floor }) => sign * floor)
        expect(parts.map(BigInt)).toEqual(floors)
      }),
    )
  })
})
