import { describe, expect, it } from 'vitest'
import { decimalText } from '../../shared/index.js'
import type { Item, Units } from '../schema.js'
import { unitFactor } from './unit-factor.js'

const units: Units = {
  pallet: { quantity: 40, of: 'box' },
  box: { quantity: 12, of: 'piece' },
  kilogram: { quantity: 1000, of: 'gram' },
  pound: { quantity: '453.59237', of: 'gram' },
}

function factor(item: Omit<Item, 'id'>, unit: string): string | null {
  const found = unitFactor({ id: 'rope', ...item }, unit, { units })
  return found && decimalText(found)
}

describe('units (RULES #1)', () => {
  it('the own unit is itself, whether or not the book knows it', () => {
    expect(factor({ unit: 'piece' }, 'piece')).toBe('1')
    expect(factor({ unit: 'roll' }, 'roll')).toBe('1')
  })

  it('are counted over as many steps as it takes', () => {
    expect(factor({ unit: 'piece' }, 'box')).toBe('12')
    expect(factor({ unit: 'piece' }, 'pallet')).toBe('480')
  })

  it("the item's own come first, on the way too", () => {
    const own = { unit: 'piece', units: { box: { quantity: 6, of: 'piece' } } }
    expect(factor(own, 'box')).toBe('6')
    expect(factor(own, 'pallet')).toBe('240')
  })

  it('lead from the smaller to the larger, and over what both consist of', () => {
    expect(factor({ unit: 'box' }, 'piece')).toBe('1/12')
    expect(factor({ unit: 'box' }, 'pallet')).toBe('40')
    expect(factor({ unit: 'kilogram' }, 'pound')).toBe('0.45359237')
  })

  it('that lead elsewhere, or nowhere, have no factor', () => {
    expect(factor({ unit: 'piece' }, 'gram')).toBeNull()
    expect(factor({ unit: 'piece' }, 'bundle')).toBeNull()
    expect(factor({ unit: 'piece' }, 'constructor')).toBeNull()
    expect(unitFactor({ id: 'rope', unit: 'piece' }, 'box', {})).toBeNull()
  })

  it('are kept for each item and book', () => {
    const item: Item = { id: 'rope', unit: 'piece' }
    const six: Units = { box: { quantity: 6, of: 'piece' } }
    expect(unitFactor(item, 'box', { units })).toBe(unitFactor(item, 'box', { units }))
    expect(unitFactor(item, 'box', { units: six })).toEqual({ numerator: 6n, denominator: 1n })
    expect(unitFactor(item, 'box', { units })).toEqual({ numerator: 12n, denominator: 1n })
  })
})
