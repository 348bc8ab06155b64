import { dayNumber, type Circumstances } from '../shared/index.js'
import { assignedGrade, explainedAssignedGrade } from './assigned.js'
import type { BriefGrade, GradableCustomer, Graded } from './graded.js'
import type { GradingPolicy } from './schema.js'
import { compileScorecard, scorecardGrade } from './scorecard.js'
import { explainedScorecardGrade } from './scorecard-reasons.js'

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
  return explainedGrader(policy, circumstances)(customer)
}

/** What grades one customer after another, with reasons: all that is the same for them is done once. */
export function explainedGrader(
  policy: GradingPolicy,
  circumstances: Circumstances,
): (customer: GradableCustomer) => Graded {
  if (policy.method === 'assigned') {
    return (customer) => explainedAssignedGrade(customer, policy, circumstances)
  }
  const scorecard = compileScorecard(policy)
  const today = dayNumber(circumstances.today)
  return (customer) => explainedScorecardGrade(customer, scorecard, today)
}

/** What grades one customer after another without reasons. */
export function briefGrader(
  policy: GradingPolicy,
  circumstances: Circumstances,
): (customer: GradableCustomer) => BriefGrade {
  if (policy.method === 'assigned') {
    return (customer) => assignedGrade(customer, policy, circumstances)
  }
  const scorecard = compileScorecard(policy)
  const today = dayNumber(circumstances.today)
  return (customer) => scorecardGrade(customer, scorecard, today)
}
