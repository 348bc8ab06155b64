import { dayNumber, type Circumstances } from '../shared/index.js'
import { assignedGrade, assignedReasons } from './assigned.js'
import type { BriefGrade, GradableCustomer, Graded } from './graded.js'
import type { GradingPolicy } from './schema.js'
import { scorecardGrade, scorecardReasons } from './scorecard.js'

/**
 * The grade of one customer and why.
 *
 * A grade outside the policy's list is never given (RULES #1); what the policy needs and the record lacks comes back
 * in `findings`, and then `grade` may be null (RULES #8).
 *
 * @param customer its `grade` is read by `assigned`, its `facts` by `scorecard`
 * @param policy a parsed policy; keep the object, its compiled form is kept with it
 * @param circumstances `today`, and `now` where the 24 hours of a confirmation are to be counted to the minute
 * @returns for a scorecard, reasons whose contributions sum to the score
 * @example
 * gradeCustomer({ id: 'c1', grade: 'A' }, { method: 'assigned', grades: [{ id: 'A' }] }, { today: '2026-11-21' }).grade //=> 'A'
 */
export function gradeCustomer(
  customer: GradableCustomer,
  policy: GradingPolicy,
  circumstances: Circumstances,
): Graded {
  return withReasons(briefGrade(customer, policy, circumstances), customer, policy, circumstances)
}

/** The grade alone: the fast path of `gradeCustomers`. */
export function briefGrade(
  customer: GradableCustomer,
  policy: GradingPolicy,
  circumstances: Circumstances,
): BriefGrade {
  return policy.method === 'assigned'
    ? assignedGrade(customer, policy, circumstances)
    : scorecardGrade(customer, policy, dayNumber(circumstances.today))
}

/** A grade with the reasons it had all along: being pure, it can be explained at any time. */
export function withReasons(
  brief: BriefGrade,
  customer: GradableCustomer,
  policy: GradingPolicy,
  { today }: Circumstances,
): Graded {
  const reasons =
    policy.method === 'assigned'
      ? assignedReasons(brief, policy)
      : scorecardReasons(brief, customer, policy, dayNumber(today))
  return { ...brief, reasons }
}
