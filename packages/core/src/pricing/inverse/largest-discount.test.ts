import { describe, expect, it } from 'vitest'
import { PriceBook } from '../schema.js'
import { largestDiscount } from './largest-discount.js'

const today = '2026-11-21'
const conventions = {
  choose: ['refuse'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}
const bookOf = (parts: object) =>
  PriceBook.parse({
    currency: 'CNY',
    conventions,
    items: [{ id: 'pump', unit: 'piece', cost: 800 }],
    prices: [{ id: 'list', item: 'pump', scheme: { type: 'per-unit', unit: 1000 } }],
    ...parts,
  })
const request = { lines: [{ id: '1', item: 'pump', quantity: 1 }] }
const cny = (amount: number) => ({ amount, currency: 'CNY' })
const ladder = {
  id: 'sales',
  of: 'order',
  approvers: 'lowest',
  roles: [
    { role: 'rep', discount: '0.05' },
    { role: 'manager', discount: '0.1' },
    { role: 'director', discount: '0.3' },
  ],
}

describe('largestDiscount (RULES #37)', () => {
  it('ends at the floor, and says so (PRI-02)', () => {
    const book = bookOf({ limits: { floor: { marginOnCost: 0, beyond: 'refuse' } } })
    const found = largestDiscount(request, book, { today })
    expect(found).toMatchObject({
      outcome: 'found',
      rate: '0.2',
      amount: cny(20_000),
      net: cny(80_000),
      boundBy: [{ code: 'pricing/below-floor' }],
      withoutApproval: { rate: '0.2' },
    })
  })

  it('ends at the last authority; without approval at the first', () => {
    expect(largestDiscount(request, bookOf({ approvals: [ladder] }), { today })).toMatchObject({
      rate: '0.3',
      boundBy: [{ code: 'pricing/beyond-authority', role: 'director' }],
      withoutApproval: {
        rate: '0.05',
        net: cny(95_000),
        boundBy: [{ code: 'pricing/discount-beyond', role: 'manager' }],
      },
    })
  })

  it('is on top of what the book takes off already, and of approvals that are needed anyway', () => {
    const rule = { id: 'autumn', discount: { rate: '0.06' } }
    const book = bookOf({
      approvals: [ladder],
      adjustments: [{ id: 'order', on: 'order', stacking: 'sequential', rules: [rule] }],
    })
    // 940 down to 900 is 4.2553 %; at 4.25 % the manager still grants it.
    expect(largestDiscount(request, book, { today })).toMatchObject({
      rate: '0.2553',
      withoutApproval: { rate: '0.0425', net: cny(90_005) },
    })
  })

  it('needs the approval that changes by hand need', () => {
    const rule = { id: 'by-hand', takes: 'manual', approver: 'manager' }
    const book = bookOf({
      adjustments: [{ id: 'order', on: 'order', stacking: 'sequential', rules: [rule] }],
    })
    expect(largestDiscount(request, book, { today })).toMatchObject({
      rate: '1',
      boundBy: [],
      withoutApproval: { rate: '0', boundBy: [{ code: 'pricing/rule-needs-approval' }] },
    })
  })

  it('nothing bounds an order without limits', () => {
    expect(largestDiscount(request, bookOf({}), { today })).toMatchObject({
      rate: '1',
      net: cny(0),
      boundBy: [],
    })
  })

  it('there is none where the order has no price', () => {
    expect(largestDiscount(request, bookOf({ prices: [] }), { today })).toMatchObject({
      outcome: 'refused',
      findings: [{ code: 'pricing/no-price' }],
    })
  })
})
