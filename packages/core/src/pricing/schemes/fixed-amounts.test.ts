import { describe, expect, it } from 'vitest'
import { partsOf, priceOf } from '../../../tests/priced-scheme.js'
import type { PriceScheme } from '../schema.js'

describe('one amount (RULES #8)', () => {
  const pencils: PriceScheme = {
    type: 'block',
    blocks: [
      { below: 11, amount: 1 },
      { below: 51, amount: 3 },
    ],
  }

  it('flat, whatever the quantity', () => {
    expect(priceOf({ type: 'flat', amount: 9 }, 0)).toBe('9')
    expect(priceOf({ type: 'flat', amount: 9 }, 1000)).toBe('9')
  })

  it('for the block in which the quantity lies', () => {
    expect(priceOf(pencils, 7)).toBe('1')
    expect(priceOf(pencils, 11)).toBe('3')
    expect(priceOf(pencils, 0)).toBe('1')
    expect(priceOf(pencils, 51)).toEqual({
      code: 'pricing/beyond-tiers',
      rule: '/prices/3/scheme/blocks',
      quantity: '51',
    })
  })

  it('for each started package', () => {
    const packages: PriceScheme = { type: 'package', size: 10, amount: 15 }
    expect([0, 9, 10, 11, '10.01'].map((quantity) => priceOf(packages, quantity))).toEqual([
      '0',
      '15',
      '15',
      '30',
      '30',
    ])
    expect(partsOf(packages, { quantity: 4 })).toEqual([
      {
        code: 'pricing/tier',
        rule: '/prices/3/scheme',
        quantity: '4',
        amount: '15',
        unit: '15',
        packages: '1',
        billed: '10',
      },
    ])
  })
})
