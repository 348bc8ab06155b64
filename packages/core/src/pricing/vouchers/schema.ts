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
  type Fault,
} from '../../shared/schema.js'
import { Amount, DecimalRange } from '../amounts/schema.js'

/**
 * A voucher for a later order (PRI-07). `customerId` is whom it was given to, and only they may use it unless it is
 * `transferable`. `spent` is what orders took of its face so far, with what lapsed of it; `redeemedBy` names them.
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
  .check(
    check(({ face }: { face: Money }) => face.amount > 0, 'pricing/not-positive'),
    checkAll(voucherFaults),
  )
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

type Dated = {
  readonly face: Money
  readonly spent?: Money
  readonly issuedOn: IsoDate
  readonly expiresOn: IsoDate
}

// What no order can have made of a voucher: it would be worth more than its face, or nothing that can be told.
function* voucherFaults({ face, spent, issuedOn, expiresOn }: Dated): Iterable<Fault> {
  if (expiresOn < issuedOn) {
    const params = { low: issuedOn, high: expiresOn }
    yield { code: 'conditions/empty-range', at: ['expiresOn'], params }
  }
  if (spent === undefined) return
  const isOfFace = spent.currency === face.currency
  if (isOfFace && spent.amount >= 0 && spent.amount <= face.amount) return
  yield {
    code: 'pricing/spent-beyond-face',
    at: ['spent'],
    params: { most: face.amount, currency: face.currency },
  }
}
