import type { Decimal, Fact, JsonPointer, Rational } from '../../shared/index.js'
import { InvariantError } from '../../shared/index.js'
import type { MarketPrices, PriceScheme } from '../schema.js'
import type { PricingFinding, PricingReason } from '../reasons.js'

/** What of a line its list price turns on. Quantities are counted in the price's unit. */
export type SchemeLine = {
  readonly quantity: Rational
  /** What was asked for earlier in the period (RULES #12); for tiers of amounts, the sum of the amounts before. */
  readonly before?: Rational
  readonly amounts?: readonly Decimal[]
  readonly months?: number
  /** The id of the item, its cost and the market's prices of it: for one of its own units. */
  readonly item: string
  readonly cost?: Decimal
  readonly market?: MarketPrices[string]
  /** The item's own units in one of the price's. */
  readonly factor: Rational
  /** The line's value on an axis of a matrix. */
  readonly axis: (name: string) => Fact | undefined
}

/** What a list price is made of. */
export type SchemePart = Extract<
  PricingReason,
  { readonly code: 'pricing/tier' | 'pricing/free-units' }
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
 * A list amount in major units, exact, before periods and bounds; `unit` is the price of one of the price's units where
 * the scheme has one. The amounts of the tiers among `parts` sum to `exact`.
 */
export type SchemePriced = {
  readonly exact: Rational
  readonly unit: Rational | null
  readonly parts: readonly SchemePart[]
}
export type SchemeAnswer = SchemePriced | { readonly finding: SchemeFinding }

/**
 * What a scheme asks for a line, exactly: RULES #8 to #12.
 *
 * @param price where the price stands in the book: `/prices/3`
 * @param explained whether to tell the parts; without, `parts` is empty
 */
export function schemePrice(
  scheme: PriceScheme,
  line: SchemeLine,
  price: JsonPointer,
  explained: boolean,
): SchemeAnswer {
  throw new InvariantError('pricing/not-yet', {
    scheme: scheme.type,
    item: line.item,
    price,
    explained,
  })
}
