import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstOf } from './first-of.js'

test('keeps what sorting everything and taking the first few would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(10), (numbers, limit) => {
      const order = (left: number, right: number): number => left - right
      const first = new FirstOf<number>(limit, order)
      for (const number of numbers) first.add(number)
      expect(first.sorted()).toEqual([...numbers].sort(order).slice(0, limit))
    }),
  )
})
