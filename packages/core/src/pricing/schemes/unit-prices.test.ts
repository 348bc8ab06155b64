import { describe, expect, it } from 'vitest'
import { priceOf } from '../../../tests/priced-scheme.js'
import { worked, yuan } from '../../../tests/worked.js'

describe('one price of a unit (RULES #8)', () => {
  it('counts for each, and for parts of one', () => {
    expect(priceOf({ type: 'per-unit', unit: '0.067' }, 55)).toBe('3.685')
    expect(priceOf({ type: 'per-unit', unit: '0.1' }, '0.25')).toBe('0.025')
  })

  it('is the same written as a number and as a text', () => {
    expect(priceOf({ type: 'per-unit', unit: 0.1 }, 3)).toBe(
      priceOf({ type: 'per-unit', unit: '0.1' }, '3'),
    )
  })

  it('stays exact from a milliardth to a milliard', () => {
    expect(priceOf({ type: 'per-unit', unit: '1e-9' }, 1e9)).toBe('1')
    expect(priceOf({ type: 'per-unit', unit: '1.000000001' }, 999_999_999)).toBe(
      '999999999.999999999',
    )
  })

  it.each(['C-PRI-01', 'C-PRI-02'])('%s is cost with the margin on it (PRI-01)', (id) => {
    worked(({ unitCost, margin }: { unitCost: string; margin: string }) => ({
      price: yuan(
        priceOf({ type: 'cost-plus', marginOnCost: margin }, { cost: unitCost }) as string,
      ),
    }))(id)
  })

  it('C-PRI-06 is what the market asks on average, or the leader (PRI-05)', () => {
    worked(({ market, leader }: { market: string[]; leader: string }) => ({
      goingRate: yuan(priceOf({ type: 'going-rate' }, { market: { prices: market } }) as string),
      follower: yuan(priceOf({ type: 'follower' }, { market: { leader } }) as string),
    }))('C-PRI-06')
  })

  it('costs and the market are of own units, the price of its unit', () => {
    const box = { factor: 12, quantity: 2 }
    expect(priceOf({ type: 'cost-plus', marginOnCost: 1 }, { ...box, cost: 3 })).toBe('144')
    expect(priceOf({ type: 'follower' }, { ...box, market: { leader: 3 } })).toBe('72')
    expect(priceOf({ type: 'going-rate' }, { ...box, market: { prices: [1, 2, 2] } })).toBe('40')
  })

  it('is not known without a cost or a market', () => {
    const rule = '/prices/3/scheme'
    const item = 'rope'
    expect(priceOf({ type: 'cost-plus', marginOnCost: 1 }, 1)).toEqual({
      code: 'pricing/cost-missing',
      rule,
      item,
    })
    const missing = { code: 'pricing/market-missing', rule, item }
    expect(priceOf({ type: 'going-rate' }, { market: { leader: 3 } })).toEqual(missing)
    expect(priceOf({ type: 'follower' }, { market: { prices: [3] } })).toEqual(missing)
  })
})
