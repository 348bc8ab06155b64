import {
  majorUnits,
  money,
  over,
  type Condition,
  type IsoDate,
  type JsonPointer,
  type Money,
  type Rational,
} from '../../shared/index.js'
import { ratioOf } from '../amounts/ratio.js'
import { isWithin } from '../amounts/within.js'
import { periodEnd } from '../quotation/period-end.js'
import type { PricingFinding, PricingReason } from '../reasons.js'
import type { PriceBook, Voucher, VoucherIssue } from '../schema.js'

/**
 * What vouchers are issued by. `exchange` is what one unit of the book's currency is in the quote's, null if unknown;
 * `holds` asks a condition of the book about the order, and keeps the findings.
 */
export type IssuingQuote = {
  readonly book: PriceBook
  readonly net: Money
  readonly today: IsoDate
  readonly customerId?: string
  readonly exchange: Rational | null
  readonly holds: (condition: Condition, at: JsonPointer) => boolean
}

/** What a priced quote issues for the next order. */
export type IssuedVouchers = {
  readonly vouchers: readonly Voucher[]
  readonly reasons: readonly Extract<PricingReason, { readonly code: 'pricing/voucher-issued' }>[]
  readonly findings: readonly PricingFinding[]
}

/**
 * The vouchers that a priced quote issues for the next order (RULES #31), in the book's currency. Until they are kept
 * each bears the id of what issues it.
 */
export function issuedVouchers(quote: IssuingQuote): IssuedVouchers {
  const vouchers: Voucher[] = []
  const reasons: IssuedVouchers['reasons'][number][] = []
  const findings: PricingFinding[] = []
  for (const [index, issue] of (quote.book.vouchers?.issue ?? []).entries()) {
    const rule: JsonPointer = `/vouchers/issue/${index}`
    if (issue.when !== undefined && !quote.holds(issue.when, `${rule}/when`)) continue
    if (issue.amount !== undefined && quote.exchange === null) {
      const { currency: from } = quote.book
      const { currency: to } = quote.net
      findings.push({ code: 'pricing/no-exchange-rate', at: '/currency', from, to })
      continue
    }
    if (!isEarned(issue, quote)) continue
    const expiresOn = periodEnd(quote.today, issue.validFor)
    if (expiresOn === null) {
      const { today } = quote
      findings.push({ code: 'pricing/beyond-calendar', at: '', rule: `${rule}/validFor`, today })
      continue
    }
    const voucher = voucherOf(issue, expiresOn, quote)
    const { id, face } = voucher
    vouchers.push(voucher)
    reasons.push({ code: 'pricing/voucher-issued', rule, voucher: id, face, expiresOn })
  }
  return { vouchers, reasons, findings }
}

function isEarned({ amount }: VoucherIssue, { net, exchange }: IssuingQuote): boolean {
  return amount === undefined || isWithin(amount, ratioOf(over(majorUnits(net), exchange ?? 1)))
}

function voucherOf(
  { id, face, transferable }: VoucherIssue,
  expiresOn: IsoDate,
  { book, today, customerId }: IssuingQuote,
): Voucher {
  return {
    id,
    face: money(face, book.currency),
    issuedOn: today,
    expiresOn,
    ...(customerId === undefined ? {} : { customerId }),
    ...(transferable === undefined ? {} : { transferable }),
  }
}
