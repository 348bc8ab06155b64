import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attainableSums, type Progression } from './attainable-sums.js'

const progression: fc.Arbitrary<Progression> = fc.record({
  start: fc.nat({ max: 30 }),
  stride: fc.integer({ min: 1, max: 12 }),
  count: fc.integer({ min: 1, max: 6 }),
})
const lists = fc.array(fc.array(progression, { minLength: 1, maxLength: 3 }), { maxLength: 4 })

const numbersOf = ({ start, stride, count }: Progression) =>
  Array.from({ length: count }, (_, step) => start + step * stride)

function everySum(all: readonly (readonly Progression[])[]): Set<number> {
  return all.reduce(
    (sums, list) => {
      const numbers = list.flatMap(numbersOf)
      return new Set([...sums].flatMap((sum) => numbers.map((number) => sum + number)))
    },
    new Set([0]),
  )
}

describe('the sums that can be attained', () => {
  it('are found in any bounds as wide as the gap exactly where adding everything up finds one', () => {
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -5, max: 200 }),
        fc.nat({ max: 40 }),
        (all, gap, low, more) => {
          const high = low + gap - 1 + more
          const found = attainableSums(all, gap)?.within(low, high)
          const every = [...everySum(all)]
          expect(found === null).toBe(!every.some((sum) => low <= sum && sum <= high))
          if (found === null || found === undefined) return
          expect(low <= found.sum && found.sum <= high).toBe(true)
          const picked = found.picks.map(({ option, step }, index) => {
            const { start, stride, count } = all[index]?.[option] ?? {
              start: NaN,
              stride: 0,
              count: 0,
            }
            expect(step < count).toBe(true)
            return start + step * stride
          })
          expect(picked).toHaveLength(all.length)
          expect(picked.reduce((sum, number) => sum + number, 0)).toBe(found.sum)
        },
      ),
    )
  })

  it('have the greatest at their end, found by itself, and none in no bounds', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), (all, gap) => {
        const greatest = Math.max(...everySum(all))
        const sums = attainableSums(all, gap)
        expect(sums?.within(greatest, greatest)?.sum).toBe(greatest)
        expect(sums?.within(greatest + 1, greatest + 1000)).toBeNull()
        expect(sums?.within(greatest, greatest - 1)).toBeNull()
      }),
    )
  })
})
