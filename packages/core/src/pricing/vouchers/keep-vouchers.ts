import {
  addMoney,
  compareMoney,
  subtractMoney,
  type IsoDate,
  type JsonPointer,
  type Patch,
} from '../../shared/index.js'
import { changeState } from '../../shared/state.js'
import type { Quote, RedeemedVoucher } from '../quoted.js'
import type { VoucherReason } from '../reasons.js'
import type { Voucher, VoucherRegister } from '../schema.js'
import { daysFinding, leftOf } from './redeemable.js'

/** The order that a quote became, and its day. */
export type VoucherOrder = { readonly orderId: string; readonly on: IsoDate }

/** A register after an order, and the patches there and back. `refused` leaves it as it was, whole. */
export type VoucherStep = {
  readonly status: 'done' | 'refused'
  readonly register: VoucherRegister
  readonly patches: readonly Patch[]
  readonly inversePatches: readonly Patch[]
  readonly reasons: readonly VoucherReason[]
}

/**
 * The register of vouchers after an order: what it redeemed is spent, what it earned is added (RULES #31). The
 * register may have changed since the quote, so that every voucher is looked at again; one that cannot be redeemed any
 * more refuses the whole step, as does keeping the vouchers of an order twice.
 *
 * @param register the register as it is now
 * @param order an issued voucher is kept as `<its rule>:<orderId>`
 * @example
 * const face = { amount: 10000, currency: 'CNY' }
 * const issued = [{ id: 'next', face, issuedOn: '2026-11-22', expiresOn: '2027-02-22' }]
 * const step = keepVouchers({}, { status: 'priced', vouchers: { redeemed: [], issued } }, { orderId: 'o1', on: '2026-11-22' })
 * step.register['next:o1']?.face.amount //=> 10000
 */
export function keepVouchers(
  register: VoucherRegister,
  { status, vouchers }: Pick<Quote, 'status' | 'vouchers'>,
  { orderId, on }: VoucherOrder,
): VoucherStep {
  if (status !== 'priced') return refused(register, [{ code: 'pricing/quote-not-priced', status }])
  const issued = vouchers.issued.map((voucher) => ({ ...voucher, id: `${voucher.id}:${orderId}` }))
  const stops = [
    ...vouchers.redeemed.flatMap((redeemed, index) => {
      const isFirst = vouchers.redeemed.findIndex(({ id }) => id === redeemed.id) === index
      const at = `/vouchers/redeemed/${index}` as const
      return isFirst
        ? stopsOf(redeemed, register, { orderId, on }, at)
        : [{ code: 'pricing/voucher-repeated' as const, at, voucher: redeemed.id }]
    }),
    ...issued
      .filter(({ id }) => Object.hasOwn(register, id))
      .map(({ id }) => ({ code: 'pricing/voucher-known' as const, voucher: id })),
  ]
  if (stops.length > 0) return refused(register, stops)
  const reasons: VoucherReason[] = []
  const change = changeState(register as Record<string, Draft>, (draft) => {
    for (const redeemed of vouchers.redeemed) {
      const voucher = draft[redeemed.id]
      if (voucher !== undefined) reasons.push(spend(voucher, redeemed, orderId))
    }
    for (const voucher of issued) {
      const { id, face, expiresOn } = voucher
      draft[id] = voucher
      reasons.push({ code: 'pricing/voucher-kept', voucher: id, face, expiresOn })
    }
  })
  const { state, patches, inversePatches } = change
  return { status: 'done', register: state, patches, inversePatches, reasons }
}

type Draft = { -readonly [Key in keyof Voucher]: Voucher[Key] }

function refused(register: VoucherRegister, reasons: readonly VoucherReason[]): VoucherStep {
  return { status: 'refused', register, patches: [], inversePatches: [], reasons }
}

function stopsOf(
  { id, amount, lapses }: RedeemedVoucher,
  register: VoucherRegister,
  { orderId, on }: VoucherOrder,
  at: JsonPointer & `/${string}`,
): VoucherReason[] {
  const voucher = Object.hasOwn(register, id) ? register[id] : undefined
  if (voucher === undefined) return [{ code: 'pricing/voucher-unknown', at, voucher: id }]
  const days = daysFinding(voucher, on, at)
  if (days !== null) return [days]
  const { redeemedBy = [], face } = voucher
  if (face.currency !== amount.currency) {
    return [{ code: 'pricing/voucher-currency', at, voucher: id, currency: face.currency }]
  }
  const isLeft = compareMoney(leftOf(voucher), addMoney(amount, lapses)) >= 0
  if (isLeft && !redeemedBy.includes(orderId) && leftOf(voucher).amount > 0) return []
  const last = redeemedBy.at(-1)
  const by = redeemedBy.includes(orderId) ? orderId : last
  return [{ code: 'pricing/voucher-used', at, voucher: id, ...(by === undefined ? {} : { by }) }]
}

function spend(
  voucher: Draft,
  { id, amount, lapses }: RedeemedVoucher,
  orderId: string,
): VoucherReason {
  const { spent, redeemedBy = [] } = voucher
  const taken = addMoney(amount, lapses)
  voucher.spent = spent === undefined ? taken : addMoney(spent, taken)
  voucher.redeemedBy = [...redeemedBy, orderId]
  const left = subtractMoney(voucher.face, voucher.spent)
  return { code: 'pricing/voucher-spent', voucher: id, orderId, amount, left }
}
