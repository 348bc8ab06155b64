import type { Decimal, Fact, IsoDate, JsonPointer, LocalText, Money } from '../../shared/index.js'
import type { MarketPrices, QuoteRequest } from '../schema.js'

/**
 * A request that shows what a finding says: `quote` of it on `today` confirms the finding. Where two quotes are to be
 * compared, `beside` is the other request. `market` is there where the price book asks for it.
 */
export type PricingExample = {
  readonly request: QuoteRequest
  readonly today: IsoDate
  readonly beside?: QuoteRequest
  readonly market?: MarketPrices
}

/** A counter-example as `explain` words it: facts, items and fields go by the names that readers know, if any. */
export type ShownPricingExample = PricingExample & {
  readonly code: 'pricing/counter-example'
  readonly names: Readonly<Record<string, LocalText>>
}

type On<Code extends string, Params = object> = {
  readonly code: Code
  readonly severity: 'error' | 'warning' | 'notice'
  readonly rule: JsonPointer
  readonly rules?: readonly JsonPointer[]
  readonly example?: PricingExample
} & Params

type Named = { readonly id: string; readonly name?: LocalText }
type OfItem = { readonly item: string; readonly name?: LocalText }

/** What `lintPriceBook` finds. */
export type PricingLintFinding =
  /** The smallest quantity without a price above one that has a price; `beyond`: no larger one has a price either. */
  | On<
      'pricing/quantity-uncovered',
      OfItem & { readonly quantity: Decimal; readonly unit: string; readonly beyond: boolean }
    >
  /** Customers, of values that the book names, for whom an item has no price at all. */
  | On<'pricing/customers-uncovered', OfItem>
  /** Prices of which the conventions choose none. */
  | On<'pricing/prices-ambiguous', OfItem>
  /** Rules that match together where the stage refuses that. */
  | On<'pricing/rules-ambiguous'>
  /** `next` costs less than `quantity`: the smallest such quantity. */
  | On<
      'pricing/total-falls',
      OfItem & {
        readonly quantity: Decimal
        readonly next: Decimal
        readonly unit: string
        readonly net: Money
        readonly nextNet: Money
      }
    >
  /** A price that is never chosen: those in `rules` are, wherever it matches; without any, it never matches. */
  | On<'pricing/price-never-chosen', Named>
  /** A rule that never takes effect, and for what of it; `beaten`: those in `rules` do, wherever it matches. */
  | On<
      'pricing/rule-never-applies',
      Named & {
        readonly because: 'condition' | 'dates' | 'quantity' | 'amount' | 'beaten' | 'items'
      }
    >
  /** A discount that takes more than there is: what happens then is as `belowZero` says. */
  | On<'pricing/takes-more-than-price', Named & { readonly belowZero: 'stop' | 'refuse' | 'allow' }>
  /** What ended before today. */
  | On<
      'pricing/expired',
      Named & { readonly what: 'price' | 'list' | 'rule'; readonly on: IsoDate }
    >
  | On<'pricing/item-without-price', OfItem>
  /** An item whose prices are all in currencies that nothing exchanges. */
  | On<
      'pricing/currency-not-exchanged',
      OfItem & { readonly from: readonly string[]; readonly to: string }
    >
  | On<'pricing/list-below-floor', OfItem & { readonly unit: Decimal; readonly floor: Decimal }>
  | On<'pricing/list-above-ceiling', OfItem & { readonly unit: Decimal; readonly ceiling: Decimal }>
  /** A limit or price that goes by the cost of an item without one. */
  | On<'pricing/cost-not-known', OfItem>
  | On<'pricing/floor-above-ceiling', OfItem>
  | On<'pricing/item-untaxed', OfItem>
  /** A tax rate that no line reaches: those in `rules` take all that it would. */
  | On<'pricing/tax-never-reached', Named>
  /** A role that may grant less than one below it. */
  | On<
      'pricing/authority-falls',
      {
        readonly role: string
        readonly below: string
        readonly by: 'discount' | 'margin' | 'amount'
      }
    >
  /** A cell with the same values as an earlier one. */
  | On<'pricing/cell-repeated', { readonly price: string }>
  /** Combinations of a matrix without a cell: how many, and the first. */
  | On<
      'pricing/cells-left-out',
      {
        readonly price: string
        readonly missing: number
        readonly first: Readonly<Record<string, Fact>>
      }
    >
  /** A term that costs more per month than a shorter one. */
  | On<
      'pricing/longer-costs-more',
      { readonly price: string; readonly months: number; readonly than: number }
    >
  /** A term that costs no less than a longer one. */
  | On<
      'pricing/longer-is-cheaper',
      { readonly price: string; readonly months: number; readonly than: number }
    >
  /** A unit that leads to no unit of an item that could be asked for in it. */
  | On<'pricing/unit-unreachable', { readonly unit: string }>
  | On<
      'pricing/seasons-overlap',
      { readonly season: string; readonly other: string; readonly day: string }
    >
  | On<
      'pricing/season-unknown',
      { readonly season: string; readonly known: readonly string[]; readonly nearest?: string }
    >
  /** Vouchers are issued and no rule takes them. */
  | On<'pricing/vouchers-never-taken'>
  /** A voucher that may end before the quotation that earns it. */
  | On<'pricing/voucher-ends-first', Named>
  /** A deposit that is more than the smallest order comes to. */
  | On<'pricing/deposit-above-total', { readonly deposit: Money; readonly total: Money }>
  /** A price of a unit with more digits than its currency. */
  | On<'pricing/price-finer-than-currency', Named & { readonly currency: string }>
  /** A currency that ISO 4217 does not have. */
  | On<'pricing/currency-unknown', { readonly currency: string; readonly nearest?: string }>
  /** A condition on something that stands for what no price may depend on (G-07). */
  | On<'pricing/axis-stands-for', { readonly fact: string; readonly refused: string }>
  /** An item with conditions that could not be followed to the end: there may be more to find. */
  | On<'pricing/too-large-to-check', OfItem>
