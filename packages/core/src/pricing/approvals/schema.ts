import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { Decimal, Id, Instant, IsoDate, LocalText, Money } from '../../shared/schema.js'
import { Amount, Rate, Share } from '../amounts/schema.js'

/**
 * What a role may grant: a discount up to `discount` (of the list price), down to `marginOnCost`, for quotes up to
 * `amount` (at list price, so that a deeper discount never makes a quote smaller). What is not named is not limited.
 */
export const Authority = z.strictObject({
  role: Id,
  name: z.exactOptional(LocalText),
  discount: z.exactOptional(Share),
  marginOnCost: z.exactOptional(Decimal),
  amount: z.exactOptional(Amount),
})
export type Authority = Immutable<z.infer<typeof Authority>>

/**
 * A ladder of roles, the least authority first. The first role grants by itself; beyond its authority the lowest role
 * that may grant it has to approve (`lowest`), or every role up to it (`each`). `of`: the whole order, or the line
 * that needs it most. Beyond the last role a quote is refused.
 */
export const ApprovalLadder = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  of: z.enum(['order', 'line']),
  approvers: z.enum(['lowest', 'each']),
  roles: z.array(Authority).check(z.minLength(1)),
})
export type ApprovalLadder = Immutable<z.infer<typeof ApprovalLadder>>

/** What is done with a price beyond a limit: it is refused, or a role may approve it. */
const Beyond = z.union([z.literal('refuse'), z.strictObject({ approver: Id })])

/** The lowest and the highest price (PRI-02): a margin on cost (0 is the cost itself), a share above the list price. */
export const PriceLimits = z.strictObject({
  floor: z.exactOptional(z.strictObject({ marginOnCost: Rate, beyond: Beyond })),
  ceiling: z.exactOptional(z.strictObject({ aboveList: Rate, beyond: Beyond })),
})
export type PriceLimits = Immutable<z.infer<typeof PriceLimits>>

/** Something beyond a limit, by its name; `by` is how far beyond, for what has a measure. */
export const ApprovalCause = z.strictObject({
  cause: z.string(),
  by: z.exactOptional(Decimal),
})
export type ApprovalCause = Immutable<z.infer<typeof ApprovalCause>>

/** An approval that was given, and what it was given for: it stands as long as nothing of this gets worse. */
export const Approval = z.strictObject({
  role: Id,
  by: Id,
  on: IsoDate,
  at: z.exactOptional(Instant),
  /** What was approved: copied from the quote. */
  granted: z.strictObject({
    customerId: z.exactOptional(Id),
    discount: Decimal,
    marginOnCost: z.nullable(Decimal),
    amount: Money,
    /** Rules, limits, concessions and lines beyond the figures. */
    causes: z.array(ApprovalCause),
  }),
})
export type Approval = Immutable<z.infer<typeof Approval>>
