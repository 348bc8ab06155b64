import type { PricingFinding, VoucherReason } from '../../../pricing/index.js'
import type { Sentences } from '../../catalogue.js'

export const kept: Sentences<Exclude<VoucherReason, PricingFinding>> = {
  'pricing/voucher-spent': ({ voucher, orderId, amount, left }, say) =>
    `订单“${orderId}”使用了代金券“${voucher}”${say.money(amount)}，余额${say.money(left)}。`,
  'pricing/voucher-kept': ({ voucher, face, expiresOn }, say) =>
    `代金券“${voucher}”（${say.money(face)}）可使用至${say.date(expiresOn)}。`,
  'pricing/voucher-known': ({ voucher }) =>
    `代金券“${voucher}”已经登记过：该订单的代金券不能重复登记。`,
  'pricing/quote-not-priced': ({ status }) =>
    status === 'refused'
      ? '该报价未通过，其代金券不能登记。'
      : '该报价须先审批，之后才能登记其代金券。',
}
