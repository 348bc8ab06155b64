import { expect, it } from 'vitest'
import { longestRising } from './longest-rising.js'

const pairs = (...of: readonly (readonly [number, number])[]) =>
  of.map(([before, after]) => ({ before, after }))

it('of entries that changed places the most stay', () => {
  expect(longestRising(pairs([0, 3], [1, 0], [2, 1], [3, 2]))).toEqual(
    pairs([1, 0], [2, 1], [3, 2]),
  )
})

it('takes every entry once, though several are equal to it', () => {
  const all = pairs([0, 0], [0, 1], [1, 0], [1, 1], [2, 1])
  expect(longestRising(all)).toEqual(pairs([0, 0], [1, 1]))
})

it('of nothing is nothing', () => {
  expect(longestRising([])).toEqual([])
})
