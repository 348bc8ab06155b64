import { describe, expect, it } from 'vitest'
import { partsOf, priceOf } from '../../../tests/priced-scheme.js'
import type { PriceScheme } from '../schema.js'

const stripe = [{ upTo: 5, unit: 7 }, { upTo: 10, unit: '6.5' }, { unit: 6 }]
const openMeter = [
  { upTo: 5, unit: 0, flat: 100 },
  { upTo: 10, flat: 50 },
  { upTo: 15, unit: 5 },
  { unit: 1 },
]

describe('free units (RULES #11)', () => {
  it('are taken off the start, and told', () => {
    const scheme: PriceScheme = { type: 'package', size: 10, amount: 100, free: 200 }
    expect(priceOf(scheme, 121)).toBe('0')
    expect(priceOf(scheme, 211)).toBe('200')
    expect(partsOf(scheme, { quantity: 211 })).toMatchObject([
      { code: 'pricing/free-units', rule: '/prices/3/scheme/free', quantity: '200' },
      { code: 'pricing/tier', quantity: '11', amount: '200' },
    ])
  })
})

describe('what was charged before (RULES #12)', () => {
  it('is taken off, tier by tier', () => {
    const scheme: PriceScheme = { type: 'graduated', tiers: openMeter }
    expect(priceOf(scheme, { before: 12, quantity: 10 })).toBe('22')
    expect(partsOf(scheme, { before: 12, quantity: 10 })).toMatchObject([
      { rule: '/prices/3/scheme/tiers/2', quantity: '3', amount: '15' },
      { rule: '/prices/3/scheme/tiers/3', quantity: '7', amount: '7' },
    ])
    expect(priceOf({ type: 'package', size: 10, amount: 15 }, { before: 17, quantity: 5 })).toBe(
      '15',
    )
  })

  it('a flat amount is charged once, nothing before is as none', () => {
    const scheme: PriceScheme = { type: 'flat', amount: 9 }
    expect(priceOf(scheme, { before: 1, quantity: 5 })).toBe('0')
    expect(priceOf(scheme, { before: 0, quantity: 5 })).toBe('9')
  })

  it('a cheaper tier gives the old one back, never more than all of this', () => {
    const scheme: PriceScheme = { type: 'volume', tiers: stripe }
    expect(priceOf(scheme, { before: 5, quantity: 1 })).toBe('4')
    expect(partsOf(scheme, { before: 5, quantity: 1 })).toEqual([
      {
        code: 'pricing/tier',
        rule: '/prices/3/scheme/tiers/0',
        quantity: '-5',
        unit: '7',
        amount: '-35',
      },
      {
        code: 'pricing/tier',
        rule: '/prices/3/scheme/tiers/1',
        quantity: '6',
        unit: '6.5',
        amount: '39',
      },
    ])
    const steep: PriceScheme = { type: 'volume', tiers: [{ upTo: 5, unit: 9 }, { unit: 1 }] }
    expect(priceOf(steep, { before: 5, quantity: 1 })).toBe('0')
  })

  it('free units are used up once', () => {
    const scheme: PriceScheme = { type: 'per-unit', unit: 2, free: 10 }
    expect(priceOf(scheme, { before: 7, quantity: 5 })).toBe('4')
    expect(partsOf(scheme, { before: 7, quantity: 5 })).toMatchObject([
      { code: 'pricing/free-units', quantity: '3' },
      { code: 'pricing/tier', quantity: '2' },
    ])
  })

  it('does not count for percentages and tiers of amounts', () => {
    const percentage: PriceScheme = { type: 'percentage', rate: '0.1' }
    expect(priceOf(percentage, { before: 5, amounts: [100] })).toBe('10')
    const ofAmounts: PriceScheme = { type: 'volume', of: 'amounts', tiers: [{ unit: '0.1' }] }
    expect(priceOf(ofAmounts, { before: 5, amounts: [100] })).toBe('10')
  })
})
