import { subtractMoney, type IsoDate, type Money } from '../../shared/index.js'
import type { PricingCircumstances } from '../quoted.js'
import type { VoucherFinding } from '../reasons.js'
import type { PriceBook, QuoteRequest, Voucher } from '../schema.js'

/** A voucher that a quote may redeem, and what is left of it. */
export type RedeemableVoucher = { readonly id: string; readonly worth: Money }

/** The vouchers of a request that may be redeemed, in its order, and why others may not: that refuses the quote. */
export type RedeemableVouchers = {
  readonly vouchers: readonly RedeemableVoucher[]
  readonly findings: readonly VoucherFinding[]
}

/**
 * Which vouchers of a request can be redeemed (RULES #30). Of several things that stand in a voucher's way
 * only the first is said, whether it is another's before all that is its own.
 *
 * @param currency the quote's
 */
export function redeemableVouchers(
  { vouchers: asked = [], customer }: Pick<QuoteRequest, 'vouchers' | 'customer'>,
  { vouchers: policy }: Pick<PriceBook, 'vouchers'>,
  { vouchers: register = {}, today }: Pick<PricingCircumstances, 'vouchers' | 'today'>,
  currency: string,
): RedeemableVouchers {
  const vouchers: RedeemableVoucher[] = []
  const findings: VoucherFinding[] = []
  for (const [index, id] of asked.entries()) {
    const at = `/vouchers/${index}` as const
    const voucher = Object.hasOwn(register, id) ? register[id] : undefined
    if (voucher === undefined) {
      findings.push({ code: 'pricing/voucher-unknown', at, voucher: id })
    } else if (asked.indexOf(id) !== index) {
      findings.push({ code: 'pricing/voucher-repeated', at, voucher: id })
    } else if (isAnothers(voucher, customer?.id)) {
      findings.push({ code: 'pricing/voucher-of-another', at, voucher: id })
    } else {
      const finding =
        daysFinding(voucher, today, at) ??
        currencyFinding(voucher, currency, at) ??
        usedFinding(voucher, policy?.use ?? 'once', at)
      if (finding === null) vouchers.push({ id, worth: leftOf(voucher) })
      else findings.push(finding)
    }
  }
  return { vouchers, findings }
}

/** What orders left of a voucher. */
export function leftOf({ face, spent }: Pick<Voucher, 'face' | 'spent'>): Money {
  return spent === undefined ? face : subtractMoney(face, spent)
}

/** The finding of a voucher of which nothing can be taken any more, or null. */
export function usedFinding(
  voucher: Voucher,
  use: 'once' | 'balance',
  at: `/${string}`,
): VoucherFinding | null {
  const { id, spent, redeemedBy = [] } = voucher
  const isTouched = redeemedBy.length > 0 || (spent !== undefined && spent.amount > 0)
  if (leftOf(voucher).amount > 0 && (use === 'balance' || !isTouched)) return null
  const last = redeemedBy.at(-1)
  const by = last === undefined ? {} : { by: last }
  return { code: 'pricing/voucher-used', at, voucher: id, ...by }
}

/** The finding of a voucher on a day before its first or after its last, or null. */
export function daysFinding(
  { id, issuedOn, expiresOn }: Voucher,
  on: IsoDate,
  at: `/${string}`,
): VoucherFinding | null {
  if (on < issuedOn) return { code: 'pricing/voucher-not-yet', at, voucher: id, on: issuedOn }
  if (on > expiresOn) return { code: 'pricing/voucher-expired', at, voucher: id, on: expiresOn }
  return null
}

function currencyFinding(
  { id, face: { currency: own } }: Voucher,
  currency: string,
  at: `/${string}`,
): VoucherFinding | null {
  return own === currency
    ? null
    : { code: 'pricing/voucher-currency', at, voucher: id, currency: own }
}

function isAnothers({ customerId, transferable }: Voucher, customer: string | undefined): boolean {
  return customerId !== undefined && transferable !== true && customerId !== customer
}
