import type { IsoDate } from '../../shared/index.js'
import type { StandingChange, StandingRecord } from './schema.js'

/** Where a customer can stand. */
export type Standing = NonNullable<StandingRecord['standing']>

/** Why a change of a customer's standing was refused, or what it brings about. */
export type StandingChangeReason =
  | {
      readonly code: 'grading/standing-does-not-allow'
      readonly change: StandingChange['kind']
      readonly standing: Standing
      readonly allowed: readonly Standing[]
    }
  | {
      /** A loss waits for its confirmation: until then nothing else happens to the customer. */
      readonly code: 'grading/loss-pending'
      readonly by: string
      readonly on: IsoDate
    }
  | { readonly code: 'grading/loss-not-proposed' }
  | {
      readonly code: 'grading/not-the-role'
      /** Absent where the policy leaves the roles open. */
      readonly rule?: '/mayConfirmLoss'
      readonly role: string
      readonly roles: readonly string[]
    }
  | { readonly code: 'grading/same-person'; readonly by: string }
  | { readonly code: 'grading/same-rep'; readonly repId: string }
  | {
      readonly code: 'grading/before-last-change'
      readonly on: IsoDate
      readonly last: IsoDate
    }
  | {
      readonly code: 'grading/standing-changed'
      readonly from: Standing
      readonly to: Standing
      readonly by: string
      readonly on: IsoDate
    }
  | {
      readonly code: 'grading/loss-proposed'
      readonly by: string
      readonly on: IsoDate
      readonly reason: string
    }
  | {
      readonly code: 'grading/loss-confirmed'
      readonly by: string
      readonly on: IsoDate
      readonly proposedBy: string
      readonly reason: string
    }
  | {
      readonly code: 'grading/reopened'
      readonly by: string
      readonly on: IsoDate
      readonly reason: string
    }
  | {
      readonly code: 'grading/handed-over'
      readonly from: string | null
      readonly to: string
      readonly by: string
      readonly on: IsoDate
      readonly reason: string
    }

/** Why no file number was given, or which of those that are there could not be counted. */
export type FileNumberReason =
  | {
      readonly code: 'grading/file-numbers-used-up'
      /** Absent where the policy does not say it. */
      readonly rule?: '/restart'
      readonly last: string
    }
  | { readonly code: 'grading/file-number-unreadable'; readonly fileNumber: string }
