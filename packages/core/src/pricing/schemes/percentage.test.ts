import { describe, expect, it } from 'vitest'
import { partsOf, priceOf } from '../../../tests/priced-scheme.js'
import type { PriceScheme } from '../schema.js'

describe('a percentage (RULES #11)', () => {
  const bounded: PriceScheme = {
    type: 'percentage',
    rate: '0.0299',
    fixed: 2,
    minimum: '2.5',
    maximum: 12,
  }

  it('is taken of each amount by itself, then fixed, least and most', () => {
    expect(priceOf({ type: 'percentage', rate: '0.0299' }, { amounts: [10, 80, 10_000] })).toBe(
      '301.691',
    )
    expect(partsOf(bounded, { amounts: [10, 80, 10_000] })).toEqual(
      [
        ['10', '2.5'],
        ['80', '4.392'],
        ['10000', '12'],
      ].map(([of, amount]) => ({
        code: 'pricing/percentage',
        rule: '/prices/3/scheme',
        rate: '0.0299',
        of,
        amount,
      })),
    )
  })

  it('needs amounts, of which there may be none', () => {
    expect(priceOf(bounded, 1)).toEqual({
      code: 'pricing/amounts-needed',
      rule: '/prices/3/scheme',
    })
    expect(priceOf(bounded, { amounts: [] })).toBe('0')
  })
})
