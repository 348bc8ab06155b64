import type { Decimal, Finding, IsoDate, JsonPointer, LocalText, Money } from '../shared/index.js'
import type { ApprovalReason } from './approvals/approval-reason.js'

/** Why a price that also matched was not taken. */
export type LostBy = 'override' | 'choice' | 'not-lower'

/**
 * A step of a waterfall: what one rule changes, on a line or (all lines together) on the order. `amount` is signed; the
 * amounts of all steps sum to the net price, and `after` is the sum so far. The first step is the list price.
 */
export type WaterfallStep =
  | Step<'pricing/list'>
  | Step<'pricing/sale-price'>
  | Step<'pricing/discount'>
  | Step<'pricing/surcharge'>
  | Step<'pricing/price-set'>
  | Step<'pricing/price-rounded'>
  | Step<'pricing/minimum-charge'>
  | Step<'pricing/maximum-charge'>
  | (Step<'pricing/manual-change'> & { readonly manual: string; readonly reason: string })
  | (Step<'pricing/voucher-redeemed'> & { readonly voucher: string })
  | (Step<'pricing/trade-in'> & { readonly tradeIn: string; readonly of: string })

type Step<Code extends string> = {
  readonly code: Code
  readonly rule: JsonPointer
  readonly name?: LocalText
  readonly amount: Money
  readonly after: Money
  /** For a share: the share. */
  readonly rate?: Decimal
}

/** Why a quote is what it is, beside the steps of its waterfall. */
export type PricingReason =
  | WaterfallStep
  | {
      /** Which price was taken, and by what. */
      readonly code: 'pricing/price-chosen'
      readonly rule: JsonPointer
      readonly price: string
      readonly name?: LocalText
      readonly by:
        | 'only'
        | 'override'
        | 'most-specific'
        | 'most-conditions'
        | 'priority'
        | 'cheapest'
        | 'latest'
        | 'first'
    }
  | {
      readonly code: 'pricing/price-lost'
      readonly rule: JsonPointer
      readonly price: string
      readonly name?: LocalText
      readonly to: JsonPointer
      readonly by: LostBy
    }
  | {
      /**
       * A tier's share of a list price, or with `rate` of a discount schedule: `quantity` units (as text, exact),
       * `amount` exact in major units, signed as the step.
       */
      readonly code: 'pricing/tier'
      readonly rule: JsonPointer
      readonly quantity: Decimal
      readonly amount: Decimal
      readonly unit?: Decimal
      readonly flat?: Decimal
      readonly rate?: Decimal
      /** Started packages or blocks, and the units that they bill. */
      readonly packages?: Decimal
      readonly billed?: Decimal
    }
  | {
      /** The share of one of a line's amounts (major units), with its fixed part and within its bounds. */
      readonly code: 'pricing/percentage'
      readonly rule: JsonPointer
      readonly rate: Decimal
      readonly of: Decimal
      readonly amount: Decimal
    }
  | { readonly code: 'pricing/free-units'; readonly rule: JsonPointer; readonly quantity: Decimal }
  | {
      readonly code: 'pricing/unit-converted'
      readonly rule: JsonPointer
      readonly quantity: Decimal
      readonly unit: string
      readonly is: Decimal
      readonly baseUnit: string
    }
  | {
      readonly code: 'pricing/currency-converted'
      readonly rule: JsonPointer
      readonly from: string
      readonly to: string
      readonly rate: Decimal
    }
  | {
      readonly code: 'pricing/taxed'
      readonly rule: JsonPointer
      readonly name?: LocalText
      readonly rate: Decimal
      readonly included: boolean
      readonly amount: Money
    }
  | {
      /** A rule that matched and was not applied, because another of its stage was. */
      readonly code: 'pricing/rule-lost'
      readonly rule: JsonPointer
      readonly name?: LocalText
      readonly to: JsonPointer
      readonly stacking: 'best' | 'exclusive'
    }
  | {
      /** A change that would have gone below zero took only what was left. */
      readonly code: 'pricing/stopped-at-zero'
      readonly rule: JsonPointer
      readonly wanted: Money
    }
  | {
      readonly code: 'pricing/goods-free'
      readonly rule: JsonPointer
      readonly name?: LocalText
      readonly item: string
      readonly quantity: Decimal
    }
  | {
      readonly code: 'pricing/voucher-issued'
      readonly rule: JsonPointer
      readonly voucher: string
      readonly face: Money
      readonly expiresOn: IsoDate
    }
  | {
      readonly code: 'pricing/deposit'
      readonly rule: '/quotation/deposit'
      readonly deposit: Money
      readonly balance: Money
    }
  | {
      readonly code: 'pricing/valid-until'
      readonly rule: '/quotation/validFor'
      readonly on: IsoDate
    }
  | ApprovalReason

type InRequest = {
  /** Where in the request. */
  readonly at: JsonPointer
}

/**
 * What stands in the way of a price, or of trusting it. Those of `at` are about the request; `rule` is the place in the
 * price book.
 */
export type PricingFinding =
  | Finding
  | (InRequest & {
      readonly code: 'pricing/unknown-item'
      readonly item: string
      readonly nearest?: string
    })
  | (InRequest & {
      readonly code: 'pricing/item-not-sold'
      readonly rule: JsonPointer
      readonly item: string
      readonly on: IsoDate
    })
  | (InRequest & {
      /** A period of the book that would end after the last day that can be written. */
      readonly code: 'pricing/beyond-calendar'
      readonly rule: JsonPointer
      readonly today: IsoDate
    })
  | (InRequest & { readonly code: 'pricing/no-price'; readonly item: string; readonly on: IsoDate })
  | (InRequest & {
      readonly code: 'pricing/prices-conflict'
      readonly item: string
      readonly rules: readonly JsonPointer[]
    })
  | (InRequest & {
      readonly code: 'pricing/beyond-tiers'
      readonly rule: JsonPointer
      readonly quantity: Decimal
    })
  | (InRequest & {
      readonly code: 'pricing/no-cell'
      readonly rule: JsonPointer
      readonly axes: readonly string[]
    })
  | (InRequest & {
      readonly code: 'pricing/no-term'
      readonly rule: JsonPointer
      readonly months: readonly number[]
    })
  | (InRequest & { readonly code: 'pricing/amounts-needed'; readonly rule: JsonPointer })
  | (InRequest & {
      readonly code: 'pricing/cost-missing'
      readonly rule: JsonPointer
      readonly item: string
    })
  | (InRequest & {
      readonly code: 'pricing/market-missing'
      readonly rule: JsonPointer
      readonly item: string
    })
  | (InRequest & {
      readonly code: 'pricing/unknown-unit'
      readonly unit: string
      readonly known: readonly string[]
    })
  | (InRequest & {
      readonly code: 'pricing/no-exchange-rate'
      readonly from: string
      readonly to: string
    })
  | (InRequest & { readonly code: 'pricing/amount-out-of-range' })
  | { readonly code: 'pricing/rules-conflict'; readonly rules: readonly JsonPointer[] }
  | { readonly code: 'pricing/below-zero'; readonly rule: JsonPointer; readonly wanted: Money }
  | (InRequest & { readonly code: 'pricing/no-tax-rate'; readonly rule: '/tax/rates' })
  | (InRequest & {
      readonly code: 'pricing/below-floor'
      readonly rule: JsonPointer
      readonly unit: Decimal
      readonly floor: Decimal
      readonly currency: string
    })
  | (InRequest & {
      readonly code: 'pricing/above-ceiling'
      readonly rule: JsonPointer
      readonly unit: Decimal
      readonly ceiling: Decimal
      readonly currency: string
    })
  | (InRequest & {
      readonly code: 'pricing/nothing-takes'
      readonly what: 'manual' | 'vouchers' | 'trade-ins'
    })
  | (InRequest & { readonly code: 'pricing/unknown-line'; readonly line: string })
  | (InRequest & { readonly code: 'pricing/voucher-unknown'; readonly voucher: string })
  | (InRequest & { readonly code: 'pricing/voucher-repeated'; readonly voucher: string })
  | (InRequest & {
      readonly code: 'pricing/voucher-used'
      readonly voucher: string
      readonly by?: string
    })
  | (InRequest & {
      readonly code: 'pricing/voucher-expired'
      readonly voucher: string
      readonly on: IsoDate
    })
  | (InRequest & {
      readonly code: 'pricing/voucher-not-yet'
      readonly voucher: string
      readonly on: IsoDate
    })
  | (InRequest & { readonly code: 'pricing/voucher-of-another'; readonly voucher: string })
  | (InRequest & {
      readonly code: 'pricing/voucher-currency'
      readonly voucher: string
      readonly currency: string
    })
  | (InRequest & { readonly code: 'pricing/concession-not-allowed'; readonly kind: string })
  | {
      readonly code: 'pricing/beyond-authority'
      readonly rule: JsonPointer
      readonly role: string
      readonly line?: string
    }

/** What keeping the vouchers of an order did, or why it was refused; `at` is then a place in the quote. */
export type VoucherReason =
  | {
      readonly code: 'pricing/voucher-spent'
      readonly voucher: string
      readonly orderId: string
      readonly amount: Money
      readonly left: Money
    }
  | {
      readonly code: 'pricing/voucher-kept'
      readonly voucher: string
      readonly face: Money
      readonly expiresOn: IsoDate
    }
  | { readonly code: 'pricing/voucher-known'; readonly voucher: string }
  | {
      readonly code: 'pricing/quote-not-priced'
      readonly status: 'needs-approval' | 'refused'
    }
  | VoucherFinding

/** Why a voucher cannot be redeemed. */
export type VoucherFinding = Extract<PricingFinding, { readonly code: `pricing/voucher-${string}` }>
