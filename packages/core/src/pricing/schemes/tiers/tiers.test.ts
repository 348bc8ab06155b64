import { describe, expect, it } from 'vitest'
import { partsOf, priceOf } from '../../../../tests/priced-scheme.js'
import type { PriceScheme } from '../../schema.js'

const stripe = [{ upTo: 5, unit: 7 }, { upTo: 10, unit: '6.5' }, { unit: 6 }]
const openMeter = [
  { upTo: 5, unit: 0, flat: 100 },
  { upTo: 10, flat: 50 },
  { upTo: 15, unit: 5 },
  { unit: 1 },
]

describe('tiers (RULES #9, #10)', () => {
  it('volume gives all units the price of their tier', () => {
    const scheme: PriceScheme = { type: 'volume', tiers: stripe }
    expect([0, 5, 6, 25].map((quantity) => priceOf(scheme, quantity))).toEqual([
      '0',
      '35',
      '39',
      '150',
    ])
  })

  it('graduated gives each unit the price of its tier', () => {
    const scheme: PriceScheme = { type: 'graduated', tiers: stripe }
    expect([1, 6, 25].map((quantity) => priceOf(scheme, quantity))).toEqual(['7', '41.5', '157.5'])
  })

  it('a flat amount is charged once a tier is reached, the first always', () => {
    const scheme: PriceScheme = { type: 'graduated', tiers: openMeter }
    expect([0, 5, 7, 22].map((quantity) => priceOf(scheme, quantity))).toEqual([
      '100',
      '100',
      '150',
      '182',
    ])
    expect(priceOf({ type: 'volume', tiers: openMeter }, 0)).toBe('100')
  })

  it('every tier tells its share', () => {
    const tier = { code: 'pricing/tier' }
    const rule = (place: number) => `/prices/3/scheme/tiers/${place}`
    expect(partsOf({ type: 'graduated', tiers: openMeter }, { quantity: 12 })).toEqual([
      { ...tier, rule: rule(0), quantity: '5', unit: '0', flat: '100', amount: '100' },
      { ...tier, rule: rule(1), quantity: '5', flat: '50', amount: '50' },
      { ...tier, rule: rule(2), quantity: '2', unit: '5', amount: '10' },
    ])
    expect(partsOf({ type: 'volume', tiers: openMeter }, { quantity: 12 })).toEqual([
      { ...tier, rule: rule(2), quantity: '12', unit: '5', amount: '60' },
    ])
  })

  it('`below` leaves its end to the next tier: 11 holds the units 1 to 10', () => {
    const tiers = [{ below: 11, unit: 2 }, { unit: 1 }]
    expect(
      [10, '10.5', 11].map((quantity) => priceOf({ type: 'volume', tiers }, quantity)),
    ).toEqual(['20', '21', '11'])
    expect(
      [10, '10.5', 11].map((quantity) => priceOf({ type: 'graduated', tiers }, quantity)),
    ).toEqual(['20', '20.5', '21'])
  })

  it('a tier that can hold no unit is never reached', () => {
    const tiers = [{ upTo: 10, unit: 1 }, { below: '10.5', flat: 100 }, { unit: 1 }]
    expect(priceOf({ type: 'graduated', tiers }, 12)).toBe('12')
    expect(priceOf({ type: 'volume', tiers }, '10.2')).toBe('100')
  })

  it('started lots are counted in each tier by itself, and may say where it ends', () => {
    const tiers = [
      { lots: 10, per: 100, unit: 1 },
      { lots: 100, per: 1000, unit: 1 },
    ]
    expect(partsOf({ type: 'graduated', tiers }, { quantity: 5325 })).toMatchObject([
      { amount: '10', packages: '10', billed: '1000' },
      { amount: '5', packages: '5', billed: '5000' },
    ])
    expect(priceOf({ type: 'volume', tiers }, 101_000)).toBe('101')
    expect(priceOf({ type: 'graduated', tiers }, 101_001)).toMatchObject({
      code: 'pricing/beyond-tiers',
    })
  })

  it('beyond the last end there is no price', () => {
    const tiers = [{ upTo: 5, unit: 7 }]
    const finding = {
      code: 'pricing/beyond-tiers',
      rule: '/prices/3/scheme/tiers',
      quantity: '5.01',
    }
    expect(priceOf({ type: 'graduated', tiers }, '5.01')).toEqual(finding)
    expect(priceOf({ type: 'volume', tiers }, '5.01')).toEqual(finding)
  })

  it('count the sum of the amounts where they say so, and `below` ends at the amount itself', () => {
    const tiers = [
      { upTo: 10, unit: '0.01', flat: 200 },
      { upTo: 20, unit: '0.02', flat: 300 },
      { unit: '0.03', flat: 400 },
    ]
    const scheme: PriceScheme = { type: 'graduated', of: 'amounts', tiers }
    const of = (...amounts: number[]) => priceOf(scheme, { quantity: 99, amounts })
    expect([of(0), of(4, 6), of(21)]).toEqual(['200', '200.1', '900.33'])
    expect(priceOf(scheme, 21)).toEqual({
      code: 'pricing/amounts-needed',
      rule: '/prices/3/scheme',
    })
    const edge: PriceScheme = {
      type: 'graduated',
      of: 'amounts',
      tiers: [{ below: 1000, unit: '0.1' }, { flat: 7 }],
    }
    expect(priceOf(edge, { amounts: ['999.99'] })).toBe('99.999')
    expect(priceOf(edge, { amounts: [1000] })).toBe('107')
  })
})
