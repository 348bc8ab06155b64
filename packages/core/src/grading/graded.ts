import type { Customer, Instant } from '../shared/index.js'
import type { ConfirmationStatus, GradingFinding, GradingReason } from './reasons.js'

/** What grading reads of a customer. */
export type GradableCustomer = Pick<Customer, 'id'> &
  Partial<
    Pick<Customer, 'grade' | 'gradeConfirmedAt' | 'firstContactAt' | 'standing' | 'repId' | 'facts'>
  >

/** When a given grade must be confirmed, and how far that has come. */
export type Confirmation = { readonly dueAt: Instant; readonly status: ConfirmationStatus }

/** A customer's grade without its reasons; `grade` is null where the policy cannot give one, and `findings` say why. */
export type BriefGrade = {
  readonly customerId: string
  readonly grade: string | null
  /** An integer from 0 to the policy's scale. Absent where a method has no score, null where it could not be told. */
  readonly score?: number | null
  readonly provisional?: true
  readonly confirmation?: Confirmation
  readonly findings?: readonly GradingFinding[]
}

/** A customer's grade and why. */
export type Graded = BriefGrade & { readonly reasons: readonly GradingReason[] }
