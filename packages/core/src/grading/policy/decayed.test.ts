import { describe, expect, it } from 'vitest'
import { decayed } from './decayed.js'

describe('what is left of a number (RULES #24)', () => {
  it.each([
    [1000, 0.5, 3, 125],
    [100, '2/3', 1, 66.666],
    [27, '1/3', 3, 1],
    [0.3, 0.1, 1, 0.03],
    // As binary fractions these two would give 0.069 and 1.109.
    [0.7, 0.1, 1, 0.07],
    [1.11, 0.9999, 0, 1.11],
    [0.30000000000000004, '1/2', 1, 0.15],
    [-100, 0.25, 1, -25],
    [-0.001, 0.5, 1, 0],
    [0, 0.5, 9, 0],
    [1, 0.999, 1_000_000, 0],
    [1e21, 0.1, 18, 1000],
    [1e300, '999999999999999/1000000000000000', 1, 9.99999999999999e299],
    [5e-324, 0.5, 1, 0],
  ])('of %d a share of %s is left after each of %i periods: %d', (found, keep, periods, left) => {
    const result = decayed(found, keep, periods)
    expect(result).toBe(left)
    expect(Object.is(result, -0)).toBe(false)
  })
})
