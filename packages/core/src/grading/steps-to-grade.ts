import type { Fact } from '../shared/index.js'
import { InvariantError } from '../shared/invariant-error.js'
import type { GradableCustomer, GradingCircumstances } from './graded.js'
import type { GradingPolicy } from './schema.js'

/** A fact and what it would have to be; `name` and `unit` as the policy declares them. */
export type FactChange = {
  readonly fact: string
  readonly from: Fact
  readonly to: Fact
  /** For numbers and dates: how far `to` lies from `from`, in its unit or in days; negative is less, or earlier. */
  readonly by?: number
}

/** The smallest change of one fact, or of two together, that reaches a grade. */
export type Step = {
  readonly code: 'grading/step'
  readonly grade: string
  readonly changes: readonly FactChange[]
}

export function stepsToGrade(
  _customer: GradableCustomer,
  _policy: GradingPolicy,
  _grade: string,
  _circumstances: GradingCircumstances,
): Step[] {
  throw new InvariantError('grading/not-built', {})
}
