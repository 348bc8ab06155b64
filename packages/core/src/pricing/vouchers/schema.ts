import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import {
  check,
  checkAll,
  Condition,
  Id,
  IsoDate,
  LocalText,
  Money,
  Period,
  recordOf,
  repeatedIds,
} from '../../shared/schema.js'
import { Amount, DecimalRange } from '../amounts/schema.js'

/**
 * A voucher for a later order (PRI-07). `customerId` is whom it was given to, and only they may use it unless it is
 * `transferable`. `spent` is what orders took from it so far, with what lapsed of it; `redeemedBy` names them.
 */
export const Voucher = z
  .strictObject({
    id: Id,
    face: Money,
    issuedOn: IsoDate,
    expiresOn: IsoDate,
    customerId: z.exactOptional(Id),
    transferable: z.exactOptional(z.boolean()),
    spent: z.exactOptional(Money),
    redeemedBy: z.exactOptional(z.array(Id)),
  })
  .check(check(({ face }: { face: Money }) => face.amount > 0, 'pricing/not-positive'))
export type Voucher = Immutable<z.infer<typeof Voucher>>

/** All vouchers by id: what the host keeps, and passes with the circumstances. */
export const VoucherRegister = recordOf(Id, Voucher)
export type VoucherRegister = Immutable<z.infer<typeof VoucherRegister>>

/** A voucher that an order earns for the next one. `amount` is the order's net. */
export const VoucherIssue = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  face: Amount,
  validFor: Period,
  transferable: z.exactOptional(z.boolean()),
  when: z.exactOptional(Condition),
  amount: z.exactOptional(DecimalRange),
})
export type VoucherIssue = Immutable<z.infer<typeof VoucherIssue>>

/** `once`: what an order leaves of a voucher lapses. `balance`: it stays for the next. */
export const VoucherPolicy = z.strictObject({
  use: z.enum(['once', 'balance']),
  issue: z.exactOptional(
    z.array(VoucherIssue).check(checkAll((issue: readonly { id: string }[]) => repeatedIds(issue))),
  ),
})
export type VoucherPolicy = Immutable<z.infer<typeof VoucherPolicy>>
