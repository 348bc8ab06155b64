import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatches, stateText } from '../../shared/index.js'
import type { Voucher, VoucherPolicy, VoucherRegister } from '../schema.js'
import { keepVouchers, type VoucherStep } from './keep-vouchers.js'
import { redeemableVouchers } from './redeemable.js'

const cny = (amount: number) => ({ amount, currency: 'CNY' })
const dates = { issuedOn: '2026-11-01', expiresOn: '2026-12-31' } as const
const IDS = ['v0', 'v1', 'v2']

const order = fc.record({
  orderId: fc.constantFrom('o0', 'o1', 'o2', 'o3'),
  asked: fc.subarray(IDS),
  net: fc.nat(8_000),
  earns: fc.boolean(),
  // A quote that was made before the orders since.
  isOld: fc.boolean(),
})
type Order = typeof order extends fc.Arbitrary<infer Value> ? Value : never

function quoted(
  { asked, net, earns }: Order,
  register: VoucherRegister,
  use: VoucherPolicy['use'],
) {
  const { vouchers } = redeemableVouchers(
    { vouchers: asked },
    { vouchers: { use } },
    { vouchers: register, today: '2026-11-22' },
    'CNY',
  )
  let left = net
  const redeemed = vouchers.map(({ id, worth }) => {
    const taken = Math.min(left, worth.amount)
    left -= taken
    return { id, amount: cny(taken), lapses: cny(use === 'once' ? worth.amount - taken : 0) }
  })
  const issued: Voucher[] = earns ? [{ id: 'next', face: cny(500), ...dates }] : []
  return { status: 'priced', vouchers: { redeemed, issued } } as const
}

const history = fc
  .record({
    use: fc.constantFrom('once' as const, 'balance' as const),
    faces: fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 3, maxLength: 3 }),
    orders: fc.array(order, { maxLength: 8 }),
  })
  .map(({ use, faces, orders }) => {
    const first: VoucherRegister = Object.fromEntries(
      IDS.map((id, index) => [id, { id, face: cny(faces[index] ?? 1), ...dates }]),
    )
    let register = first
    const steps = orders.map((one): VoucherStep & { readonly orderId: string } => {
      const quote = quoted(one, one.isOld ? first : register, use)
      const step = keepVouchers(register, quote, { orderId: one.orderId, on: '2026-11-23' })
      register = step.register
      return { ...step, orderId: one.orderId }
    })
    return { use, first, steps, register }
  })

describe('keeping vouchers', () => {
  it('never redeems one twice: not once and again, not by one order, not more than its face (RULES #30)', () => {
    fc.assert(
      fc.property(history, ({ use, steps, register }) => {
        for (const voucher of Object.values(register)) {
          const taken = steps.flatMap(({ reasons }) =>
            reasons.flatMap((reason) =>
              reason.code === 'pricing/voucher-spent' && reason.voucher === voucher.id
                ? [reason]
                : [],
            ),
          )
          const orders = taken.map(({ orderId }) => orderId)
          expect(new Set(orders).size).toBe(orders.length)
          expect(voucher.redeemedBy ?? []).toEqual(orders)
          if (use === 'once') expect(taken.length).toBeLessThanOrEqual(1)
          const sum = taken.reduce((total, { amount }) => total + amount.amount, 0)
          expect(sum).toBeLessThanOrEqual(voucher.face.amount)
          expect(voucher.spent?.amount ?? 0).toBeLessThanOrEqual(voucher.face.amount)
        }
      }),
    )
  })

  it('undo after any sequence of orders restores the register, redo leads there again (RULES #31)', () => {
    fc.assert(
      fc.property(history, ({ first, steps, register }) => {
        const undone = [...steps]
          .reverse()
          .reduce((state, { inversePatches }) => applyPatches(state, inversePatches), register)
        expect(stateText(undone)).toBe(stateText(first))
        const redone = steps.reduce((state, { patches }) => applyPatches(state, patches), undone)
        expect(stateText(redone)).toBe(stateText(register))
      }),
    )
  })
})
