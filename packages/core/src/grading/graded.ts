import type { Circumstances, Customer, Instant, JsonPointer } from '../shared/index.js'
import type { ConfirmationStatus, GradingFinding, GradingReason } from './reasons.js'

/**
 * What grading reads of a customer. Where a grade is worked out, `grade` is the one the customer had so far and
 * `gradeSince` its first day: margin and minimum stay ask for them.
 */
export type GradableCustomer = Pick<Customer, 'id'> &
  Partial<
    Pick<
      Customer,
      | 'grade'
      | 'gradeSince'
      | 'gradeConfirmedAt'
      | 'gradeOverride'
      | 'firstContactAt'
      | 'standing'
      | 'repId'
      | 'facts'
    >
  >

/**
 * The circumstances of one customer's grade: methods that rank need the `book` that the customer belongs to. A book is
 * ranked once and its order kept with it: when its customers change, give another array. Only the customer that is
 * graded may differ from its record in the book, and then counts in its place.
 */
export type GradingCircumstances = Circumstances & {
  readonly book?: readonly GradableCustomer[]
}

/** When a given grade must be confirmed, and how far that has come. */
export type Confirmation = { readonly dueAt: Instant; readonly status: ConfirmationStatus }

/** The three scores of `rfm`, from 1, the worst, to as many as there are. */
export type RfmScores = {
  readonly recency: number
  readonly frequency: number
  readonly monetary: number
}

/**
 * A customer's grade without its reasons; `grade` is null where the policy cannot give one, and `findings` say why.
 *
 * `rule` is what decided: a band, row, segment or class, or what stood in its way (`/margin`, `/minimumStay`,
 * `/override`); then `calculated` is what the method alone says.
 */
export type BriefGrade = {
  readonly customerId: string
  readonly grade: string | null
  readonly rule?: JsonPointer
  readonly calculated?: string | null
  /** A number from 0 up. Absent where a method has no score, null where it could not be told. */
  readonly score?: number | null
  /** With `rfm`: the three scores and the id of the segment. */
  readonly scores?: RfmScores
  readonly segment?: string
  readonly provisional?: true
  readonly confirmation?: Confirmation
  readonly findings?: readonly GradingFinding[]
}

/** A customer's grade and why. */
export type Graded = BriefGrade & { readonly reasons: readonly GradingReason[] }

/** What grades one customer after another: all that is the same for them is done once. */
export type Graders = {
  readonly brief: (customer: GradableCustomer) => BriefGrade
  readonly explained: (customer: GradableCustomer) => Graded
}
