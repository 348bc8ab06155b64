import { describe, expect, it } from 'vitest'
import type { Voucher, VoucherPolicy, VoucherRegister } from '../schema.js'
import { redeemableVouchers } from './redeemable.js'

const cny = (amount: number) => ({ amount, currency: 'CNY' })
const voucher: Voucher = {
  id: 'v1',
  face: cny(10_000),
  issuedOn: '2026-11-01',
  expiresOn: '2026-12-31',
  customerId: 'c1',
}

type Options = { readonly today?: '2026-10-31' | '2026-11-01' | '2026-12-31' | '2027-01-01' } & {
  readonly use?: VoucherPolicy['use']
  readonly customer?: string
  readonly currency?: string
  readonly asked?: readonly string[]
}

function redeemable(changes: Partial<Voucher>, options: Options = {}) {
  const { today = '2026-11-01', use, customer = 'c1', currency = 'CNY', asked = ['v1'] } = options
  const register: VoucherRegister = { v1: { ...voucher, ...changes } }
  const { vouchers, findings } = redeemableVouchers(
    { vouchers: asked, customer: { id: customer } },
    use === undefined ? {} : { vouchers: { use } },
    { vouchers: register, today },
    currency,
  )
  return findings.length > 0 ? findings : vouchers
}

describe('redeeming a voucher', () => {
  it('is for its customer, from its first day to its last (RULES #30, PRI-07)', () => {
    const whole = [{ id: 'v1', worth: cny(10_000) }]
    expect(redeemable({})).toEqual(whole)
    expect(redeemable({}, { today: '2026-12-31' })).toEqual(whole)
    expect(redeemable({}, { today: '2026-10-31' })).toEqual([
      { code: 'pricing/voucher-not-yet', at: '/vouchers/0', voucher: 'v1', on: '2026-11-01' },
    ])
    expect(redeemable({}, { today: '2027-01-01' })).toEqual([
      { code: 'pricing/voucher-expired', at: '/vouchers/0', voucher: 'v1', on: '2026-12-31' },
    ])
  })

  it('of another customer needs a voucher that may be passed on (RULES #30)', () => {
    expect(redeemable({}, { customer: 'c2' })).toEqual([
      { code: 'pricing/voucher-of-another', at: '/vouchers/0', voucher: 'v1' },
    ])
    expect(redeemable({ transferable: true }, { customer: 'c2' })).toHaveLength(1)
    expect(redeemable({ transferable: true }, { customer: 'c2' })[0]).not.toHaveProperty('code')
  })

  it('in another currency is a finding (RULES #30)', () => {
    expect(redeemable({}, { currency: 'USD' })).toEqual([
      { code: 'pricing/voucher-currency', at: '/vouchers/0', voucher: 'v1', currency: 'CNY' },
    ])
  })

  it('once is once; a balance is taken until nothing is left (RULES #30)', () => {
    const used = { spent: cny(4_000), redeemedBy: ['o1', 'o2'] }
    const finding = { code: 'pricing/voucher-used', at: '/vouchers/0', voucher: 'v1', by: 'o2' }
    expect(redeemable(used)).toEqual([finding])
    expect(redeemable(used, { use: 'once' })).toEqual([finding])
    expect(redeemable(used, { use: 'balance' })).toEqual([{ id: 'v1', worth: cny(6_000) }])
    expect(redeemable({ ...used, spent: cny(10_000) }, { use: 'balance' })).toEqual([finding])
    expect(redeemable({ spent: cny(1) })).toEqual([
      { code: 'pricing/voucher-used', at: '/vouchers/0', voucher: 'v1' },
    ])
  })

  it('unknown comes before repeated, and that before the rest (RULES #30)', () => {
    expect(redeemable({}, { asked: ['v1', 'v1', 'toString', '__proto__'] })).toEqual([
      { code: 'pricing/voucher-repeated', at: '/vouchers/1', voucher: 'v1' },
      { code: 'pricing/voucher-unknown', at: '/vouchers/2', voucher: 'toString' },
      { code: 'pricing/voucher-unknown', at: '/vouchers/3', voucher: '__proto__' },
    ])
  })
})
