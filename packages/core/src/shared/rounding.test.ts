import { describe, expect, it } from 'vitest'
import { ROUNDING_MODES, roundQuotient } from './rounding.js'

// prettier-ignore
const table = {
  value:       [-3.5, -2.6, -2.5, -2.4, -2,  0, 2, 2.4, 2.5, 2.6, 3.5],
  'half-up':   [  -4,   -3,   -3,   -2, -2,  0, 2,   2,   3,   3,   4],
  'half-even': [  -4,   -3,   -2,   -2, -2,  0, 2,   2,   2,   3,   4],
  'half-down': [  -3,   -3,   -2,   -2, -2,  0, 2,   2,   2,   3,   3],
  up:          [  -4,   -3,   -3,   -3, -2,  0, 2,   3,   3,   3,   4],
  down:        [  -3,   -2,   -2,   -2, -2,  0, 2,   2,   2,   2,   3],
  floor:       [  -4,   -3,   -3,   -3, -2,  0, 2,   2,   2,   2,   3],
  ceil:        [  -3,   -2,   -2,   -2, -2,  0, 2,   3,   3,   3,   4],
} as const

describe('the seven modes (design 2.7): half-up and up lead away from zero', () => {
  it.each(ROUNDING_MODES)('%s', (mode) => {
    const rounded = table.value.map((value) => {
      return Number(roundQuotient(BigInt(value * 10), 10n, mode))
    })
    expect(rounded).toEqual(table[mode])
  })

  it('the table has a row a mode', () => {
    const { value: _, ...rows } = table
    expect(Object.keys(rows)).toEqual([...ROUNDING_MODES])
  })

  it.each(ROUNDING_MODES)('%s: what is whole stays, however it is written', (mode) => {
    expect(roundQuotient(-6n, 3n, mode)).toBe(-2n)
    expect(roundQuotient(0n, 7n, mode)).toBe(0n)
  })

  it('an odd denominator has no half: 1/3 is below, 2/3 above', () => {
    expect(roundQuotient(1n, 3n, 'half-up')).toBe(0n)
    expect(roundQuotient(2n, 3n, 'half-down')).toBe(1n)
  })

  it('numbers beyond what a float holds keep their last digit', () => {
    const large = 10n ** 30n + 1n
    expect(roundQuotient(2n * large + 1n, 2n, 'half-up')).toBe(large + 1n)
    expect(roundQuotient(2n * large + 1n, 2n, 'half-down')).toBe(large)
  })
})
