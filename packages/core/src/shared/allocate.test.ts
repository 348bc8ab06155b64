import { describe, expect, it } from 'vitest'
import { allocate, allocateDown } from './allocate.js'
import type { Exact } from './decimal.js'

const MOST = Number.MAX_SAFE_INTEGER

describe('a whole is divided by largest remainder, ties by list order (design 2.7)', () => {
  it.each<[number, Exact[], number[], string]>([
    [10_000, [1, 2, 3], [1667, 3333, 5000], '1666⅔ has the largest remainder'],
    [100, [1, 1, 1], [34, 33, 33], 'a tie goes to the first'],
    [101, [1, 1, 1], [34, 34, 33], 'and then to the second'],
    [5, [1, 1], [3, 2], 'halves'],
    [3, ['1/2', '1/3', '1/6'], [2, 1, 0], 'fractions: 1.5, 1 and 0.5, a tie of halves'],
    [7, [0.1, 0.2, 0.4], [1, 2, 4], 'decimals that need not sum to one'],
    [10, ['0.1', '2e-1', '7/10'], [1, 2, 7], 'in all spellings at once'],
    [10, [0, 1, 0, 2], [0, 3, 0, 7], 'a share of nothing gets nothing'],
    [1, [1, 1, 1], [1, 0, 0], 'less than there are shares'],
    [0, [1, 2], [0, 0], 'nothing'],
    [7, [5], [7], 'one share'],
    [-100, [1, 1, 1], [-34, -33, -33], 'a negative whole like its positive twin'],
    [-1, [1, 1], [-1, 0], 'without a negative zero'],
    [MOST, [1, 1], [2 ** 52, 2 ** 52 - 1], 'the largest safe whole'],
    [MOST, [MOST, 0], [MOST, 0], 'products far beyond the safe range'],
    [
      -MOST,
      ['1/3', '2/3'],
      [-3002399751580330, -6004799503160661],
      '2⁵³ - 1 = 3 · 3002399751580330 + 1',
    ],
  ])('%i by %j: %j (%s)', (whole, shares, parts) => {
    expect(allocate(whole, shares)).toEqual(parts)
  })

  it('what is given out stays as it was', () => {
    const shares = Object.freeze([3, 1, 2])
    expect(allocate(7, shares)).toEqual([4, 1, 2])
    expect(shares).toEqual([3, 1, 2])
  })
})

describe('a whole is divided, and what is odd is kept', () => {
  it.each<[number, Exact[], number[], number]>([
    [9999, [100, 100], [4999, 4999], 1],
    [10_000, [30, 20, 40, 40], [2307, 1538, 3076, 3076], 3],
    [-9999, [1, 1], [-4999, -4999], -1],
    [100, [1, 3], [25, 75], 0],
    [MOST, ['1/2', '1/2'], [2 ** 52 - 1, 2 ** 52 - 1], 1],
    [-1, [1, 0], [-1, 0], 0],
  ])('%i by %j: %j, and %i left', (whole, shares, parts, left) => {
    expect(allocateDown(whole, shares)).toEqual({ parts, left })
  })
})

describe('what cannot be divided breaks a promise', () => {
  it.each<[string, number, Exact[]]>([
    ['allocate/whole-not-an-integer', 1.5, [1]],
    ['allocate/whole-not-an-integer', Number.NaN, [1]],
    ['allocate/whole-not-an-integer', MOST + 1, [1]],
    ['allocate/no-shares {"shares":0}', 10, []],
    ['allocate/no-shares {"shares":2}', 10, [0, '0.0']],
    ['allocate/no-shares {"shares":1}', 0, [0]],
    ['allocate/negative-share {"index":1}', 10, [2, -1]],
    ['allocate/negative-share {"index":0}', 10, ['-1/3', 1]],
    ['decimal/invalid', 10, ['a third', 1]],
    ['decimal/invalid', 10, [Number.NaN, 1]],
  ])('%s', (message, whole, shares) => {
    expect(() => allocate(whole, shares)).toThrow(message)
    expect(() => allocateDown(whole, shares)).toThrow(message)
  })
})
