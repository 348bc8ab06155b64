import type { PricingFinding, VoucherReason } from '../../../pricing/index.js'
import type { Sentences } from '../../catalogue.js'

/** What keeping vouchers says beside the findings of a quote. */
export const kept: Sentences<Exclude<VoucherReason, PricingFinding>> = {
  'pricing/voucher-spent': ({ voucher, orderId, amount, left }, say) =>
    `Order “${orderId}” took ${say.money(amount)} of voucher “${voucher}”, which leaves ${say.money(left)}.`,
  'pricing/voucher-kept': ({ voucher, face, expiresOn }, say) =>
    `Voucher “${voucher}” of ${say.money(face)} can be used until ${say.date(expiresOn)}.`,
  'pricing/voucher-known': ({ voucher }) =>
    `Voucher “${voucher}” is in the register already: the vouchers of this order have been kept.`,
  'pricing/quote-not-priced': ({ status }) =>
    status === 'refused'
      ? 'This quote is refused, so that its vouchers cannot be kept.'
      : 'This quote has to be approved first, before its vouchers can be kept.',
}
