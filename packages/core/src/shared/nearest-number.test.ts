import { describe, expect, it } from 'vitest'
import { rational } from './decimal.js'
import { nearestNumber } from './nearest-number.js'

describe('the nearest number', () => {
  it.each([
    ['2/3', 2 / 3],
    ['-1/3', -1 / 3],
    ['0', 0],
    ['9007199254740993', 9007199254740992],
    ['9007199254740995', 9007199254740996],
    ['9007199254740993/9007199254740994', 1 - 2 ** -53],
    ['1e308', 1e308],
    ['2e308', Infinity],
    ['5e-324', 5e-324],
    ['2.4e-324', 0],
    ['7e-324', 5e-324],
    ['2.2250738585072011e-308', 2.225073858507201e-308],
    ['-4.452523822092012e-308', -4.452523822092012e-308],
  ])('of %s is %d', (spelling, expected) => {
    expect(nearestNumber(rational(spelling))).toBe(expected)
  })
})
