import type { IsoDate } from '@fieldbook/core/shared'
import type { Graded, Step } from '@fieldbook/core/grading'

/** A step towards a better grade that is about to be chosen, or no longer. */
export type GradeStepDetail = {
  readonly customerId: string
  readonly step: Step
  /** False where a step that was chosen is given up. */
  readonly chosen: boolean
  /** The day by which the step is to be done, where the page has said one. */
  readonly deadline?: IsoDate
}

/** A grade whose reasons are about to open. */
export type GradeExplainDetail = { readonly graded: Graded }

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementEventMap {
    'fieldbook-step-choose': CustomEvent<GradeStepDetail>
    'fieldbook-grade-explain': CustomEvent<GradeExplainDetail>
  }
}
