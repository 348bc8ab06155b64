import {
  addPeriod,
  money,
  type Condition,
  type IsoDate,
  type JsonPointer,
  type Money,
  type Rational,
} from '../../shared/index.js'
import type { PricingReason } from '../reasons.js'
import type { PriceBook, Voucher } from '../schema.js'

/**
 * What vouchers are issued by. `exchange` is what one unit of the book's currency is in the quote's, null if unknown;
 * `holds` asks a condition of the book about the order.
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
}

/**
 * The vouchers that a priced quote issues for the next order (RULES #31), in the book's currency. Until they are kept
 * each bears the id of what issues it.
 */
export function issuedVouchers({ book, today, customerId }: IssuingQuote): IssuedVouchers {
  const issued = (book.vouchers?.issue ?? []).map((issue, index) => {
    const { id, face, validFor, transferable } = issue
    const voucher: Voucher = {
      id,
      face: money(face, book.currency),
      issuedOn: today,
      expiresOn: addPeriod(today, validFor),
      ...(customerId === undefined ? {} : { customerId }),
      ...(transferable === undefined ? {} : { transferable }),
    }
    return { voucher, rule: `/vouchers/issue/${index}` as const }
  })
  return {
    vouchers: issued.map(({ voucher }) => voucher),
    reasons: issued.map(({ voucher: { id, face, expiresOn }, rule }) => ({
      code: 'pricing/voucher-issued',
      rule,
      voucher: id,
      face,
      expiresOn,
    })),
  }
}
