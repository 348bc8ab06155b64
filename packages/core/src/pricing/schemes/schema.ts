import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { compareExact, decimalText, plus, times, type Exact } from '../../shared/decimal.js'
import { checkAll, type Decimal, type Fault } from '../../shared/schema.js'
import { Amount, Quantity, Rate, Size } from '../amounts/schema.js'

/** Where a tier ends: `upTo` belongs to it (upper-inclusive), `below` does not (lower-inclusive next tier). */
export const tierEnd = { upTo: z.exactOptional(Size), below: z.exactOptional(Size) }

/**
 * One tier: `unit` for each `per` units (default 1; a started `per` counts whole) and `flat` once. A tier without
 * either is free. `lots` is another way to say where it ends: after so many lots of `per`, counted from the end of the
 * tier before. The last tier has no end, or quantities beyond it have no price.
 */
export const PriceTier = z.strictObject({
  ...tierEnd,
  lots: z.exactOptional(Size),
  unit: z.exactOptional(Amount),
  per: z.exactOptional(Size),
  flat: z.exactOptional(Amount),
})
export type PriceTier = Immutable<z.infer<typeof PriceTier>>

/** A price for the whole of a quantity that lies in the block. */
export const PriceBlock = z.strictObject({ ...tierEnd, amount: Amount })
export type PriceBlock = Immutable<z.infer<typeof PriceBlock>>

/** A cell of a matrix: the price of a unit where every named axis has this value (PRI-06). */
export const PriceCell = z.strictObject({
  is: z.record(z.string().check(z.minLength(1)), z.union([z.string(), z.number(), z.boolean()])),
  unit: Amount,
})
export type PriceCell = Immutable<z.infer<typeof PriceCell>>

/** A term offer: `amount` covers `months` (PRI-08). */
export const PriceTerm = z.strictObject({
  months: z.int().check(z.minimum(1), z.maximum(1_200)),
  amount: Amount,
})
export type PriceTerm = Immutable<z.infer<typeof PriceTerm>>

const Tiers = z.array(PriceTier).check(z.minLength(1), checkAll(tierFaults))
const free = { free: z.exactOptional(Quantity) }
// Of what the tiers are counted: units of the item, or major units of the line's `amounts`.
const of = { of: z.exactOptional(z.enum(['quantity', 'amounts'])) }

/** How a quantity becomes a price. `free` units at the start cost nothing. */
export const PriceScheme = z.discriminatedUnion('type', [
  /** `unit` for each. */
  z.strictObject({ type: z.literal('per-unit'), unit: Amount, ...free }),
  /** One amount, whatever the quantity. */
  z.strictObject({ type: z.literal('flat'), amount: Amount }),
  /** All units at the price of the tier in which the quantity lies. */
  z.strictObject({ type: z.literal('volume'), tiers: Tiers, ...of, ...free }),
  /** Each unit at the price of the tier in which it lies. */
  z.strictObject({ type: z.literal('graduated'), tiers: Tiers, ...of, ...free }),
  /** `amount` for each started package of `size`. */
  z.strictObject({ type: z.literal('package'), size: Size, amount: Amount, ...free }),
  /** One amount for the block in which the quantity lies. */
  z.strictObject({
    type: z.literal('block'),
    blocks: z.array(PriceBlock).check(z.minLength(1), checkAll(tierFaults)),
  }),
  /** The price of a unit by axes, such as quality and material. */
  z.strictObject({ type: z.literal('matrix'), cells: z.array(PriceCell).check(z.minLength(1)) }),
  /** Offers by their length; the line names its `months`. */
  z.strictObject({
    type: z.literal('term'),
    terms: z.array(PriceTerm).check(z.minLength(1), checkAll(termFaults)),
  }),
  /** Unit cost x (1 + margin on cost) (PRI-01). */
  z.strictObject({ type: z.literal('cost-plus'), marginOnCost: Rate }),
  /** A share of each of the line's `amounts`, with a fixed part, at least and at most. */
  z.strictObject({
    type: z.literal('percentage'),
    rate: Rate,
    fixed: z.exactOptional(Amount),
    minimum: z.exactOptional(Amount),
    maximum: z.exactOptional(Amount),
  }),
  /** The average of the market's prices of the item (PRI-05). */
  z.strictObject({ type: z.literal('going-rate') }),
  /** The leader's price of the item (PRI-05). */
  z.strictObject({ type: z.literal('follower') }),
])
export type PriceScheme = Immutable<z.infer<typeof PriceScheme>>

type Ended = {
  readonly upTo?: Decimal
  readonly below?: Decimal
  readonly lots?: Decimal
  readonly per?: Decimal
}

/** Faults of a list of tiers: each ends once, later than the one before; only the last may have no end. */
export function* tierFaults(tiers: readonly Ended[]): Iterable<Fault> {
  let before: Exact = 0
  for (const [index, { upTo, below, lots, per = 1 }] of tiers.entries()) {
    if (upTo !== undefined && below !== undefined) {
      yield { code: 'conditions/two-bounds', at: [index, 'below'], params: { other: 'upTo' } }
    }
    const named = upTo ?? below
    if (lots !== undefined && named !== undefined) {
      const other = upTo === undefined ? 'below' : 'upTo'
      yield { code: 'conditions/two-bounds', at: [index, 'lots'], params: { other } }
    }
    if (named !== undefined && compareExact(named, before) <= 0) {
      const at = [index, upTo === undefined ? 'below' : 'upTo']
      const params = { before: decimalText(before), found: named }
      yield { code: 'pricing/tiers-fall', at, params }
    }
    const end: Exact | undefined =
      named ?? (lots === undefined ? undefined : plus(before, times(lots, per)))
    if (end !== undefined) {
      before = end
    } else if (index < tiers.length - 1) {
      yield { code: 'pricing/tier-without-end', at: [index] }
    }
  }
}

function* termFaults(terms: readonly PriceTerm[]): Iterable<Fault> {
  for (const [index, { months }] of terms.entries()) {
    if (terms.findIndex((other) => other.months === months) !== index) {
      yield { code: 'pricing/term-repeated', at: [index, 'months'], params: { months } }
    }
  }
}
