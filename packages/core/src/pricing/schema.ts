import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import {
  check,
  checkAll,
  Condition,
  Currency,
  Id,
  IsoDate,
  LocalText,
  repeatedIds,
} from '../shared/schema.js'
import { AdjustmentStage, datesFault } from './adjustments/schema.js'
import { Amount, DecimalRange, Size } from './amounts/schema.js'
import { ApprovalLadder, PriceLimits } from './approvals/schema.js'
import { axisFaults } from './policy/faults/axis-faults.js'
import { bookFaults } from './policy/faults/book-faults.js'
import { PricingConventions } from './conventions/schema.js'
import { Item, Units } from './items/schema.js'
import { QuotationPolicy } from './quotation/schema.js'
import { PriceScheme } from './schemes/schema.js'
import { TaxPolicy } from './tax/schema.js'
import { VoucherPolicy } from './vouchers/schema.js'

/**
 * A price of an item or of a group of items, for those whom all of its conditions match. Amounts are for `unit`
 * (default: the item's own) in `currency` (default: the book's). `quantity` is the line's, in that unit. `minimum` and
 * `maximum` bound what a line comes to at list price.
 */
export const Price = z
  .strictObject({
    id: Id,
    name: z.exactOptional(LocalText),
    item: z.exactOptional(Id),
    group: z.exactOptional(Id),
    list: z.exactOptional(Id),
    when: z.exactOptional(Condition),
    quantity: z.exactOptional(DecimalRange),
    currency: z.exactOptional(Currency),
    unit: z.exactOptional(Id),
    from: z.exactOptional(IsoDate),
    to: z.exactOptional(IsoDate),
    priority: z.exactOptional(z.int()),
    minimum: z.exactOptional(Amount),
    maximum: z.exactOptional(Amount),
    scheme: PriceScheme,
  })
  .check(
    check(
      ({ item, group }: { item?: unknown; group?: unknown }) =>
        (item === undefined) !== (group === undefined),
      'pricing/item-or-group',
    ),
    checkAll(datesFault),
  )
export type Price = Immutable<z.infer<typeof Price>>

/**
 * A list of special prices: with `override` they replace the others, with `sale` they hold where they are lower, and
 * the difference is a step of the waterfall.
 */
export const PriceList = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  kind: z.enum(['override', 'sale']),
  when: z.exactOptional(Condition),
  from: z.exactOptional(IsoDate),
  to: z.exactOptional(IsoDate),
})
export type PriceList = Immutable<z.infer<typeof PriceList>>

/** Part of every year: from one day of it to another, both included; over New Year where `to` comes first. */
export const Season = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  from: z.string().check(check(isYearDay, 'pricing/year-day-invalid')),
  to: z.string().check(check(isYearDay, 'pricing/year-day-invalid')),
})
export type Season = Immutable<z.infer<typeof Season>>

/** Units of `to` for one of `from`, since `on`: the latest that has begun counts. */
export const ExchangeRate = z.strictObject({
  from: Currency,
  to: Currency,
  rate: Size,
  on: z.exactOptional(IsoDate),
})
export type ExchangeRate = Immutable<z.infer<typeof ExchangeRate>>

/** A class of quality (PRI-06): the first named is the best. */
export const PriceClass = z.strictObject({ id: Id, name: z.exactOptional(LocalText) })
export type PriceClass = Immutable<z.infer<typeof PriceClass>>

const listed = <Entry extends z.ZodMiniType<{ id: string }>>(entry: Entry) =>
  z.array(entry).check(checkAll((entries: readonly { id: string }[]) => repeatedIds(entries)))

/** All that a quote is made from. Amounts are in major units of `currency` unless a price names another. */
export const PriceBook = z
  .strictObject({
    id: z.exactOptional(Id),
    name: z.exactOptional(LocalText),
    currency: Currency,
    conventions: PricingConventions,
    classes: z.exactOptional(listed(PriceClass)),
    units: z.exactOptional(Units),
    items: listed(Item),
    lists: z.exactOptional(listed(PriceList)),
    prices: listed(Price),
    seasons: z.exactOptional(listed(Season)),
    exchange: z.exactOptional(z.array(ExchangeRate)),
    adjustments: z.exactOptional(listed(AdjustmentStage)),
    limits: z.exactOptional(PriceLimits),
    approvals: z.exactOptional(listed(ApprovalLadder)),
    tax: z.exactOptional(TaxPolicy),
    vouchers: z.exactOptional(VoucherPolicy),
    quotation: z.exactOptional(QuotationPolicy),
  })
  .check(checkAll(bookFaults), checkAll(axisFaults))
export type PriceBook = Immutable<z.infer<typeof PriceBook>>

function isYearDay(text: string): boolean {
  const parts = /^(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const [month, day] = [Number(parts[1]), Number(parts[2])]
  return month >= 1 && month <= 12 && day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0)
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export * from './adjustments/schema.js'
export * from './amounts/schema.js'
export * from './approvals/schema.js'
export * from './conventions/schema.js'
export * from './items/schema.js'
export * from './quotation/schema.js'
export * from './request/schema.js'
export * from './schemes/schema.js'
export * from './tax/schema.js'
export * from './vouchers/schema.js'
