import { describe, expect, it } from 'vitest'
import type { Exact } from './decimal.js'
import { wholeWeights } from './whole-weights.js'

describe('whole numbers in the same proportions', () => {
  it.each<[Exact[], bigint[]]>([
    [
      ['0.5', '1/3'],
      [3n, 2n],
    ],
    [
      [0.1, 0.2, 0.7],
      [1n, 2n, 7n],
    ],
    [
      ['1/4', '1/6', 0],
      [3n, 2n, 0n],
    ],
    [
      [3, 2],
      [3n, 2n],
    ],
    [['-1/2'], [-1n]],
    [[], []],
  ])('%j', (weights, expected) => {
    expect(wholeWeights(weights)).toEqual(expected)
  })
})
