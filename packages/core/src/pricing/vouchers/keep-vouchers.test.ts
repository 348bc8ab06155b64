import { describe, expect, it } from 'vitest'
import type { Voucher, VoucherRegister } from '../schema.js'
import { keepVouchers } from './keep-vouchers.js'

const cny = (amount: number) => ({ amount, currency: 'CNY' })
const voucher: Voucher = {
  id: 'v1',
  face: cny(10_000),
  issuedOn: '2026-11-01',
  expiresOn: '2026-12-31',
}
const earned: Voucher = {
  id: 'next',
  face: cny(5_000),
  issuedOn: '2026-11-22',
  expiresOn: '2027-02-22',
}
const register: VoucherRegister = { v1: voucher }
const order = { orderId: 'o1', on: '2026-11-22' } as const

function quoted(amount: number, lapses: number, issued: readonly Voucher[] = []) {
  const redeemed = [{ id: 'v1', amount: cny(amount), lapses: cny(lapses) }]
  return { status: 'priced', vouchers: { redeemed, issued } } as const
}

describe('keeping vouchers', () => {
  it('C-PRI-08: what an order redeems is spent, what it earns is added (RULES #30, #31)', () => {
    expect(keepVouchers(register, quoted(10_000, 0, [earned]), order)).toEqual({
      status: 'done',
      register: {
        v1: { ...voucher, spent: cny(10_000), redeemedBy: ['o1'] },
        'next:o1': { ...earned, id: 'next:o1' },
      },
      patches: [
        { op: 'add', path: ['v1', 'spent'], value: cny(10_000) },
        { op: 'add', path: ['v1', 'redeemedBy'], value: ['o1'] },
        { op: 'add', path: ['next:o1'], value: { ...earned, id: 'next:o1' } },
      ],
      inversePatches: [
        { op: 'remove', path: ['v1', 'spent'] },
        { op: 'remove', path: ['v1', 'redeemedBy'] },
        { op: 'remove', path: ['next:o1'] },
      ],
      reasons: [
        {
          code: 'pricing/voucher-spent',
          voucher: 'v1',
          orderId: 'o1',
          amount: cny(10_000),
          left: cny(0),
        },
        {
          code: 'pricing/voucher-kept',
          voucher: 'next:o1',
          face: cny(5_000),
          expiresOn: '2027-02-22',
        },
      ],
    })
    expect(register).toEqual({ v1: voucher })
  })

  it('C-PRI-09: a voucher is used once, and the same order is kept once (RULES #31)', () => {
    const once = keepVouchers(register, quoted(6_000, 4_000), order)
    for (const orderId of ['o1', 'o2']) {
      const again = keepVouchers(once.register, quoted(6_000, 4_000), { ...order, orderId })
      expect(again).toEqual({
        status: 'refused',
        register: once.register,
        patches: [],
        inversePatches: [],
        reasons: [
          { code: 'pricing/voucher-used', at: '/vouchers/redeemed/0', voucher: 'v1', by: 'o1' },
        ],
      })
    }
  })

  it('a balance goes from order to order, until less is left than was quoted (RULES #30)', () => {
    const first = keepVouchers(register, quoted(6_000, 0), order)
    const second = keepVouchers(first.register, quoted(6_000, 0), { ...order, orderId: 'o2' })
    expect(second.reasons).toMatchObject([{ code: 'pricing/voucher-used', by: 'o1' }])
    const smaller = keepVouchers(first.register, quoted(4_000, 0), { ...order, orderId: 'o2' })
    expect(smaller.register['v1']).toMatchObject({
      spent: cny(10_000),
      redeemedBy: ['o1', 'o2'],
    })
  })

  it('looks at the register and the day again (RULES #31)', () => {
    const reasonOf = (...of: Parameters<typeof keepVouchers>) =>
      keepVouchers(...of).reasons[0]?.code
    expect(reasonOf({}, quoted(1, 0), order)).toBe('pricing/voucher-unknown')
    const late = { ...order, on: '2027-01-01' } as const
    expect(reasonOf(register, quoted(1, 0), late)).toBe('pricing/voucher-expired')
    const early = { ...order, on: '2026-10-31' } as const
    expect(reasonOf(register, quoted(1, 0), early)).toBe('pricing/voucher-not-yet')
    const dollars = { v1: { ...voucher, face: { amount: 1, currency: 'USD' } } }
    expect(reasonOf(dollars, quoted(1, 0), order)).toBe('pricing/voucher-currency')
    const twice = quoted(1, 0)
    const redeemed = [...twice.vouchers.redeemed, ...twice.vouchers.redeemed]
    expect(reasonOf(register, { ...twice, vouchers: { redeemed, issued: [] } }, order)).toBe(
      'pricing/voucher-repeated',
    )
  })

  it('one that cannot be kept keeps none of the order (RULES #31)', () => {
    const known = { 'next:o1': earned }
    const quote = { status: 'priced', vouchers: { redeemed: [], issued: [earned] } } as const
    expect(keepVouchers(known, quote, order)).toMatchObject({
      status: 'refused',
      register: known,
      reasons: [{ code: 'pricing/voucher-known', voucher: 'next:o1' }],
    })
  })

  it('of a quote that is not priced none is kept', () => {
    for (const status of ['needs-approval', 'refused'] as const) {
      const step = keepVouchers(register, { ...quoted(1, 0), status }, order)
      expect(step.reasons).toEqual([{ code: 'pricing/quote-not-priced', status }])
    }
  })
})
