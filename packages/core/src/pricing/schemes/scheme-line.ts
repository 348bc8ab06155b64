import type { Exact, Fact, JsonPointer, Rational } from '../../shared/index.js'
import type { PricingFinding, PricingReason } from '../reasons.js'
import type { MarketPrices, PriceScheme } from '../schema.js'

/** What of a line its list price turns on. Quantities are counted in the price's unit. */
export type SchemeLine = {
  readonly quantity: Rational
  /** What was asked for earlier in the period (RULES #12). */
  readonly before?: Rational
  /** In the price's currency. */
  readonly amounts?: readonly Exact[]
  readonly months?: number
  /** The id of the item, its cost and the market's prices of it: for one of its own units. */
  readonly item: string
  readonly cost?: Exact
  readonly market?: MarketPrices[string]
  /** The item's own units in one of the price's. */
  readonly factor: Rational
  /** The line's value on an axis of a matrix. */
  readonly axis: (name: string) => Fact | undefined
}

/** What a list price is made of. */
export type SchemePart = Extract<
  PricingReason,
  { readonly code: 'pricing/tier' | 'pricing/percentage' | 'pricing/free-units' }
>

type Without<Member, Key extends string> = Member extends unknown ? Omit<Member, Key> : never

/** Why a scheme gives a line no price. Where in the request is the caller's to say. */
export type SchemeFinding = Without<
  Extract<
    PricingFinding,
    {
      readonly code:
        | 'pricing/beyond-tiers'
        | 'pricing/no-cell'
        | 'pricing/no-term'
        | 'pricing/amounts-needed'
        | 'pricing/cost-missing'
        | 'pricing/market-missing'
    }
  >,
  'at'
>

/**
 * A list amount in major units, exact, before periods and bounds. The amounts among `parts` sum to `exact`, or to what is less than nothing.
 */
export type SchemePriced = {
  readonly exact: Rational
  readonly parts: readonly SchemePart[]
}
export type SchemeAnswer = SchemePriced | { readonly finding: SchemeFinding }

/** What a scheme asks for so much: a scheme of one kind, read once. */
export type SchemeCost = {
  /** What is counted: the quantity, the sum of the line's amounts, or nothing. */
  readonly counts: 'quantity' | 'amounts' | 'nothing'
  readonly free: Rational | null
  readonly cost: (counted: Rational, line: SchemeLine, scheme: JsonPointer) => SchemeAnswer
}

export type SchemeOf<Type extends PriceScheme['type']> = Extract<PriceScheme, { type: Type }>

export const NOTHING = { numerator: 0n, denominator: 1n } as const satisfies Rational
