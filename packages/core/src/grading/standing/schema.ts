import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { Customer, Id, IsoDate } from '../../shared/schema.js'

/**
 * How customers' files are numbered (GRD-05): whether serials begin again each year (the default) or never, and run for
 * each consultant (the default) or for the whole team.
 */
export const FileNumberPolicy = z.strictObject({
  restart: z.exactOptional(z.enum(['year', 'never'])),
  per: z.exactOptional(z.enum(['consultant', 'team'])),
})
export type FileNumberPolicy = Immutable<z.infer<typeof FileNumberPolicy>>

/** The roles that may confirm a loss, `supervisor` unless said otherwise (GRD-07), and how files are numbered. */
export const StandingPolicy = z.strictObject({
  mayConfirmLoss: z.exactOptional(z.array(Id).check(z.minLength(1))),
  fileNumbers: z.exactOptional(FileNumberPolicy),
})
export type StandingPolicy = Immutable<z.infer<typeof StandingPolicy>>

const signed = { by: Id, on: IsoDate }
const Why = z.string().check(z.minLength(1))

/** What a person says has happened to a customer: `by` is the person, `role` what they are in the team. */
export const StandingChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('order'), ...signed }),
  z.strictObject({ kind: z.literal('retain'), ...signed }),
  z.strictObject({ kind: z.literal('propose-loss'), ...signed, reason: Why }),
  z.strictObject({ kind: z.literal('confirm-loss'), ...signed, role: Id }),
  z.strictObject({ kind: z.literal('reopen'), ...signed, reason: Why }),
  z.strictObject({ kind: z.literal('hand-over'), ...signed, reason: Why, to: Id }),
])
export type StandingChange = Immutable<z.infer<typeof StandingChange>>

/** A loss that one person has proposed and nobody has confirmed yet. */
export const LossProposal = z.strictObject({ ...signed, reason: Why })
export type LossProposal = Immutable<z.infer<typeof LossProposal>>

/**
 * Where a customer stands: the fields that a `Customer` has too, a loss that waits for its confirmation, and all
 * changes so far, oldest first.
 */
export const StandingRecord = z.strictObject({
  id: Id,
  standing: Customer.shape.standing,
  repId: Customer.shape.repId,
  lossProposed: z.exactOptional(LossProposal),
  changes: z.exactOptional(z.array(StandingChange)),
})
export type StandingRecord = Immutable<z.infer<typeof StandingRecord>>
