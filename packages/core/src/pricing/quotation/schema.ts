import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { check, checkAll, Id, LocalText, Period, repeatedIds } from '../../shared/schema.js'
import { Amount, Share } from '../amounts/schema.js'

/** What a complete quotation tells beside its prices (OBJ-12). `group` sorts the fields for reading. */
export const QuotationField = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  group: z.exactOptional(z.enum(['supplier', 'product', 'terms'])),
})
export type QuotationField = Immutable<z.infer<typeof QuotationField>>

/** What is paid before delivery (PRI-10): a share of the total, or an amount. */
export const DepositPolicy = z
  .strictObject({ rate: z.exactOptional(Share), amount: z.exactOptional(Amount) })
  .check(
    check(
      ({ rate, amount }: { rate?: unknown; amount?: unknown }) =>
        (rate === undefined) !== (amount === undefined),
      'pricing/rate-or-amount',
    ),
  )
export type DepositPolicy = Immutable<z.infer<typeof DepositPolicy>>

const notForStaff = check(
  (kind: unknown) => typeof kind !== 'string' || !/kick-?back|bribe|回扣|贿赂|好处费/i.test(kind),
  'pricing/kickback-refused',
)

/** The kinds of concession that may be made (PRI-15). A benefit for the buyer's own staff is not one (G-01). */
export const ConcessionKind = z.pipe(
  z.unknown().check(notForStaff),
  z.enum(['payment-terms', 'free-spares', 'small-discount']),
)
export type ConcessionKind = Immutable<z.infer<typeof ConcessionKind>>

/** A kind of concession that is allowed, and who has to approve it. */
export const ConcessionRule = z.strictObject({
  kind: ConcessionKind,
  approver: z.exactOptional(Id),
})
export type ConcessionRule = Immutable<z.infer<typeof ConcessionRule>>

/** The quotation as a document: for how long it holds, what it must tell, what is paid first, what may be conceded. */
export const QuotationPolicy = z.strictObject({
  validFor: z.exactOptional(Period),
  fields: z.exactOptional(
    z
      .array(QuotationField)
      .check(checkAll((fields: readonly { id: string }[]) => repeatedIds(fields))),
  ),
  deposit: z.exactOptional(DepositPolicy),
  concessions: z.exactOptional(z.array(ConcessionRule)),
})
export type QuotationPolicy = Immutable<z.infer<typeof QuotationPolicy>>
