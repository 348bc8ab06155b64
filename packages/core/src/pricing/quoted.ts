import type {
  Circumstances,
  Decimal,
  IsoDate,
  JsonPointer,
  LocalText,
  Money,
} from '../shared/index.js'
import type { ApprovalReason } from './approvals/approval-reason.js'
import type { PricingFinding, PricingReason, WaterfallStep } from './reasons.js'
import type { ApprovalCause, MarketPrices, Voucher, VoucherRegister } from './schema.js'

/** What prices depend on beside the book: the vouchers in circulation, what the market asks. */
export type PricingCircumstances = Circumstances & {
  readonly vouchers?: VoucherRegister
  readonly market?: MarketPrices
}

/**
 * A line of a quote. `priced` is null where there is no price: the findings say why. The free goods of rules are not
 * lines: see `Quote.free`.
 */
export type QuoteLine = {
  readonly id: string
  readonly item: string
  readonly name?: LocalText
  readonly quantity: Decimal
  readonly unit: string
  /** The quantity in the item's own unit. */
  readonly baseQuantity: Decimal
  readonly priced: PricedLine | null
  readonly reasons: readonly PricingReason[]
}

export type PricedLine = {
  readonly price: JsonPointer
  readonly list: Money
  readonly net: Money
  /** The list price before it was rounded, and the net price before its last rounding, in major units. */
  readonly exactList: Decimal
  readonly exactNet: Decimal
  /** `exactList` less `exactNet`: what is taken off in all, negative where the price was raised. */
  readonly exactDiscount: Decimal
  /**
   * The net price of one unit asked for, exact in major units: of the net price as it is rounded, and where only the
   * order is rounded, of the exact one. Null at a quantity of zero.
   */
  readonly unitNet: Decimal | null
  /** The list price of one unit asked for in the same way, as a quotation shows it beside the discount. */
  readonly unitList: Decimal | null
  readonly waterfall: readonly WaterfallStep[]
  /** Price without tax, tax, and both. */
  readonly beforeTax: Money
  readonly tax: Money
  readonly total: Money
  readonly exactTax: Decimal
  readonly taxRate: Decimal | null
  /** Net above cost, as a share of the cost; null where the item has no cost. */
  readonly marginOnCost: Decimal | null
  /** List less net, as a share of the list price; negative where the price was raised, null where the list is zero. */
  readonly discount: Decimal | null
}

/** The figures of a whole quote: the lines' sums, to the minor unit. */
export type QuoteTotals = {
  readonly list: Money
  readonly net: Money
  /** List less net; negative where prices were raised. */
  readonly takenOff: Money
  readonly beforeTax: Money
  readonly tax: Money
  readonly total: Money
  readonly discount: Decimal | null
  readonly marginOnCost: Decimal | null
  readonly taxes: readonly TaxShare[]
  readonly deposit: Money | null
  readonly balance: Money | null
}

export type TaxShare = {
  readonly rule: JsonPointer
  readonly name?: LocalText
  readonly rate: Decimal
  readonly beforeTax: Money
  readonly tax: Money
}

export type FreeLine = {
  readonly item: string
  readonly quantity: Decimal
  readonly rule: JsonPointer
}

/** Who still has to approve, and who did. */
export type QuoteApprovals = {
  /** The smallest set of roles whose approval is still missing, in the order of the ladders. */
  readonly needed: readonly string[]
  /** Roles whose given approval stands. */
  readonly standing: readonly string[]
  /** What an approval of this quote grants: see the schema `Approval`. Null where the quote has no totals. */
  readonly granted: ApprovalBasis | null
  readonly reasons: readonly ApprovalReason[]
}

export type ApprovalBasis = {
  readonly customerId?: string
  readonly discount: Decimal
  readonly marginOnCost: Decimal | null
  readonly amount: Money
  readonly causes: readonly ApprovalCause[]
}

/** What an order takes of a voucher, and what lapses of it with that: nothing where `use` is `balance`. */
export type RedeemedVoucher = {
  readonly id: string
  readonly amount: Money
  readonly lapses: Money
}

/** The same order with every item that has a family in one class (PRI-06). */
export type QuoteAlternative = {
  readonly class: string
  readonly name?: LocalText
  /** The item of each line, in the order of the lines. */
  readonly items: readonly string[]
  /** What the order would be in this class: a price of a class that is refused is no offer. */
  readonly status: Quote['status']
  readonly net: Money | null
  readonly total: Money | null
  readonly withinBudget: boolean | null
  /** Whether this is what was asked for. */
  readonly asked: boolean
}

/** How much of what a quotation should tell is told (OBJ-12). */
export type QuoteCompleteness = {
  readonly required: number
  readonly filled: number
  /** To one decimal. */
  readonly percent: number
  readonly missing: readonly string[]
}

/**
 * An answer to a request. `refused`: a finding stands in the way, and `totals` is null where a line has no price.
 * `needs-approval`: the price is known and somebody has to approve it. The steps of `waterfall` sum to `totals.net`,
 * and each is the sum of the lines' steps of its rule.
 */
export type Quote = {
  readonly status: 'priced' | 'needs-approval' | 'refused'
  readonly currency: string
  readonly lines: readonly QuoteLine[]
  readonly waterfall: readonly WaterfallStep[]
  readonly totals: QuoteTotals | null
  readonly free: readonly FreeLine[]
  readonly approvals: QuoteApprovals
  readonly vouchers: {
    readonly redeemed: readonly RedeemedVoucher[]
    readonly issued: readonly Voucher[]
  }
  readonly alternatives: readonly QuoteAlternative[]
  readonly completeness: QuoteCompleteness | null
  readonly validUntil: IsoDate | null
  readonly findings: readonly PricingFinding[]
  readonly reasons: readonly PricingReason[]
}
