import type { GradableCustomer, Graded, GradingCircumstances } from './graded.js'
import { gradersOf } from './graders.js'
import type { GradingPolicy } from './schema.js'

/**
 * The grade of one customer and why.
 *
 * A grade outside the policy's list is never given (RULES #1); what the policy needs and the record lacks comes back
 * in `findings`, and then `grade` may be null (RULES #8).
 *
 * @param customer its `grade` is read by `assigned`, its `facts` by the others
 * @param policy a parsed policy; keep the object, its compiled form is kept with it
 * @param circumstances `today`, and `now` where the 24 hours of a confirmation are to be counted to the minute; `book`, all customers, for the methods that rank (`pareto`, `rfm` by quantiles)
 * @returns for a scorecard, reasons whose contributions sum to the score
 * @example
 * gradeCustomer({ id: 'c1', grade: 'A' }, { method: 'assigned', grades: [{ id: 'A' }] }, { today: '2026-11-21' }).grade //=> 'A'
 */
export function gradeCustomer(
  customer: GradableCustomer,
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
): Graded {
  return gradersOf(policy, circumstances).explained(customer)
}
