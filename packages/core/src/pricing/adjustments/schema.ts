import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import {
  check,
  checkAll,
  Condition,
  Currency,
  Id,
  IsoDate,
  LocalText,
  RoundingMode,
  type Fault,
} from '../../shared/schema.js'
import { Amount, DecimalRange, Quantity, Share, Size } from '../amounts/schema.js'
import { tierEnd, tierFaults } from '../schemes/schema.js'

/** A step of a discount schedule: the share for quantities of its tier. */
export const ChangeTier = z.strictObject({ ...tierEnd, rate: Share })
export type ChangeTier = Immutable<z.infer<typeof ChangeTier>>

/**
 * By how much: a share, an amount in major units (for a unit where the stage is on units, else once), or a schedule
 * by quantity, for the whole quantity (`volume`) or unit by unit (`graduated`).
 */
export const PriceChange = z.union([
  z.strictObject({ rate: Share }),
  z.strictObject({ amount: Amount }),
  z.strictObject({
    by: z.enum(['volume', 'graduated']),
    tiers: z.array(ChangeTier).check(z.minLength(1), checkAll(tierFaults)),
  }),
])
export type PriceChange = Immutable<z.infer<typeof PriceChange>>

/**
 * Goods that come free with a purchase: `quantity` of `item` (default: the item itself) for every full `forEvery`
 * bought beyond `after`, at most `atMost` in all.
 */
export const FreeGoods = z.strictObject({
  item: z.exactOptional(Id),
  quantity: Size,
  forEvery: Size,
  after: z.exactOptional(Quantity),
  atMost: z.exactOptional(Size),
})
export type FreeGoods = Immutable<z.infer<typeof FreeGoods>>

/** To the nearest multiple of `to` (PRI: 1,200 to 5 is 1,200), then `less` taken off: to 10 less 0.1 ends in 9.90. */
export const RoundPrice = z.strictObject({
  to: Size,
  mode: RoundingMode,
  less: z.exactOptional(Amount),
})
export type RoundPrice = Immutable<z.infer<typeof RoundPrice>>

/** What the order must hold beside: a line of the item or group (or any line) with this quantity, or amount. */
export const Having = z.strictObject({
  item: z.exactOptional(Id),
  group: z.exactOptional(Id),
  quantity: z.exactOptional(DecimalRange),
  amount: z.exactOptional(DecimalRange),
})
export type Having = Immutable<z.infer<typeof Having>>

const effects = {
  /** Lowers the price. */
  discount: z.exactOptional(PriceChange),
  /** Raises the price. */
  surcharge: z.exactOptional(PriceChange),
  /** A new price of a unit. */
  price: z.exactOptional(Amount),
  round: z.exactOptional(RoundPrice),
  /** The least and the most that the line, group or order may come to, with what was charged before. */
  minimum: z.exactOptional(Amount),
  maximum: z.exactOptional(Amount),
  freeGoods: z.exactOptional(FreeGoods),
  /** Where the manual changes, vouchers and trade-ins of the request take effect. */
  takes: z.exactOptional(z.enum(['manual', 'vouchers', 'trade-ins'])),
}

/**
 * One rule that changes prices, for whom and what all of its conditions match: `quantity` and `amount` are those of
 * the line, group or order (as the stage says) when the rule's turn comes.
 */
export const Adjustment = z
  .strictObject({
    id: Id,
    name: z.exactOptional(LocalText),
    items: z.exactOptional(z.array(Id).check(z.minLength(1))),
    groups: z.exactOptional(z.array(Id).check(z.minLength(1))),
    when: z.exactOptional(Condition),
    having: z.exactOptional(z.array(Having).check(z.minLength(1))),
    quantity: z.exactOptional(DecimalRange),
    amount: z.exactOptional(DecimalRange),
    currency: z.exactOptional(Currency),
    from: z.exactOptional(IsoDate),
    to: z.exactOptional(IsoDate),
    priority: z.exactOptional(z.int()),
    /** The role that has to approve whenever this takes effect. */
    approver: z.exactOptional(Id),
    ...effects,
  })
  .check(
    check(
      (rule: object) => Object.keys(effects).filter((key) => key in rule).length === 1,
      'pricing/one-effect',
      { effects: Object.keys(effects) },
    ),
    checkAll(datesFault),
  )
export type Adjustment = Immutable<z.infer<typeof Adjustment>>

/**
 * Rules that take effect together, after the stages before. `sequential`: one after the other, on what is left;
 * `additive`: all on the amount that the stage began with; `best`: the one that leaves the least; `exclusive`: the one
 * of the highest priority, then the first; `refuse`: more than one is an error.
 */
export const AdjustmentStage = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  on: z.enum(['unit', 'line', 'group', 'order']),
  stacking: z.enum(['sequential', 'additive', 'best', 'exclusive', 'refuse']),
  rules: z.array(Adjustment).check(z.minLength(1)),
})
export type AdjustmentStage = Immutable<z.infer<typeof AdjustmentStage>>

type Dated = { readonly from?: IsoDate; readonly to?: IsoDate }

/** A fault where the last day comes before the first. */
export function* datesFault({ from, to }: Dated): Iterable<Fault> {
  if (from !== undefined && to !== undefined && to < from) {
    yield { code: 'conditions/empty-range', at: ['to'], params: { low: from, high: to } }
  }
}
