import { describe, expect, it } from 'vitest'
import { partsOf, priceOf } from '../../../tests/priced-scheme.js'
import type { PriceScheme } from '../schema.js'

describe('prices that are looked up (RULES #8)', () => {
  const matrix: PriceScheme = {
    type: 'matrix',
    cells: [
      { is: { quality: 'high', material: 'steel' }, unit: 12 },
      { is: { material: 'steel' }, unit: 10 },
      { is: { material: 'plastic', coated: true }, unit: 8 },
    ],
  }

  it('a matrix takes the first cell whose axes all fit (PRI-06)', () => {
    expect(priceOf(matrix, { axes: { quality: 'high', material: 'steel' } })).toBe('12')
    expect(priceOf(matrix, { axes: { material: 'steel' } })).toBe('10')
    expect(priceOf(matrix, { quantity: 3, axes: { material: 'plastic', coated: true } })).toBe('24')
    expect(partsOf(matrix, { axes: { material: 'steel' } })).toMatchObject([
      { rule: '/prices/3/scheme/cells/1', unit: '10' },
    ])
  })

  it('no cell, no price', () => {
    expect(priceOf(matrix, { axes: { material: 'plastic', coated: 'true' } })).toEqual({
      code: 'pricing/no-cell',
      rule: '/prices/3/scheme/cells',
      axes: ['quality', 'material', 'coated'],
    })
  })

  const terms: PriceScheme = {
    type: 'term',
    terms: [
      { months: 12, amount: 100 },
      { months: 36, amount: 200 },
    ],
  }

  it('a term is the offer of its months, for each of the quantity (PRI-08)', () => {
    expect(priceOf(terms, { quantity: 2, months: 36 })).toBe('400')
    const finding = { code: 'pricing/no-term', rule: '/prices/3/scheme/terms', months: [12, 36] }
    expect(priceOf(terms, { months: 24 })).toEqual(finding)
    expect(priceOf(terms, 1)).toEqual(finding)
  })
})
