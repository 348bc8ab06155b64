import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import {
  check,
  checkAll,
  Currency,
  Decimal,
  Facts,
  Id,
  recordOf,
  repeatedIds,
} from '../../shared/schema.js'
import { Amount, Quantity, Share, Size } from '../amounts/schema.js'
import { Approval } from '../approvals/schema.js'
import { ConcessionKind } from '../quotation/schema.js'

/** Whom a quote is for: rules read `grade`, `standing` and the facts. */
export const QuoteCustomer = z.strictObject({
  id: z.exactOptional(Id),
  name: z.exactOptional(z.string()),
  grade: z.exactOptional(Id),
  standing: z.exactOptional(z.string()),
  repId: z.exactOptional(Id),
  facts: z.exactOptional(Facts),
})
export type QuoteCustomer = Immutable<z.infer<typeof QuoteCustomer>>

/**
 * What is asked for. `unit` is the item's own unless named. `amounts` are what percentages are taken of. `months` names
 * a term; `periods` is how often a price by the period counts. `before` is what was charged earlier in the same period:
 * tiers go on from there, and limits count it in.
 */
export const RequestLine = z.strictObject({
  id: Id,
  item: Id,
  quantity: Quantity,
  unit: z.exactOptional(Id),
  amounts: z.exactOptional(z.array(Amount)),
  months: z.exactOptional(z.int().check(z.minimum(1))),
  periods: z.exactOptional(Size),
  before: z.exactOptional(
    z.strictObject({ quantity: z.exactOptional(Quantity), amount: z.exactOptional(Amount) }),
  ),
  facts: z.exactOptional(Facts),
})
export type RequestLine = Immutable<z.infer<typeof RequestLine>>

/** A change that a person makes by hand, on a line or on the whole order, and why. */
export const ManualChange = z
  .strictObject({
    id: Id,
    line: z.exactOptional(Id),
    rate: z.exactOptional(Share),
    amount: z.exactOptional(Amount),
    price: z.exactOptional(Amount),
    reason: z.string().check(z.minLength(1)),
    by: z.exactOptional(Id),
  })
  .check(
    check(
      (change: object) => ['rate', 'amount', 'price'].filter((key) => key in change).length === 1,
      'pricing/one-effect',
      { effects: ['rate', 'amount', 'price'] },
    ),
  )
export type ManualChange = Immutable<z.infer<typeof ManualChange>>

/** Something taken in payment, at what it is worth. */
export const TradeIn = z.strictObject({ id: Id, name: z.string(), amount: Amount })
export type TradeIn = Immutable<z.infer<typeof TradeIn>>

/** A concession beside the price (PRI-15). */
export const Concession = z.strictObject({
  kind: ConcessionKind,
  text: z.string().check(z.minLength(1)),
})
export type Concession = Immutable<z.infer<typeof Concession>>

const listed = <Entry extends z.ZodMiniType<{ id: string }>>(entry: Entry) =>
  z.array(entry).check(checkAll((entries: readonly { id: string }[]) => repeatedIds(entries)))

/** What a customer asks a price for. `particulars` are what the quotation tells beside its prices, by field. */
export const QuoteRequest = z.strictObject({
  id: z.exactOptional(Id),
  customer: z.exactOptional(QuoteCustomer),
  currency: z.exactOptional(Currency),
  lines: listed(RequestLine).check(z.minLength(1)),
  facts: z.exactOptional(Facts),
  manual: z.exactOptional(listed(ManualChange)),
  tradeIns: z.exactOptional(listed(TradeIn)),
  vouchers: z.exactOptional(z.array(Id)),
  concessions: z.exactOptional(z.array(Concession)),
  approvals: z.exactOptional(z.array(Approval)),
  particulars: z.exactOptional(Facts),
  budget: z.exactOptional(Amount),
})
export type QuoteRequest = Immutable<z.infer<typeof QuoteRequest>>

/** What the market asks for an item (PRI-05): prices of a unit, and the leader's. */
export const MarketPrices = recordOf(
  Id,
  z.strictObject({
    prices: z.exactOptional(z.array(Decimal).check(z.minLength(1))),
    leader: z.exactOptional(Decimal),
  }),
)
export type MarketPrices = Immutable<z.infer<typeof MarketPrices>>
