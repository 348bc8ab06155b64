import { addHours, dateOfInstant, milliseconds, type Circumstances } from '../../shared/index.js'
import type { BriefGrade, Confirmation, GradableCustomer, Graded, Graders } from '../graded.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import type { AssignedPolicy } from './schema.js'

export function assignedGraders(policy: AssignedPolicy, circumstances: Circumstances): Graders {
  return {
    brief: (customer) => assignedGrade(customer, policy, circumstances),
    explained: (customer) => explainedAssignedGrade(customer, policy, circumstances),
  }
}

/** The grade that a person gave, checked against the list (RULES #1 to #3). */
function assignedGrade(
  customer: GradableCustomer,
  policy: AssignedPolicy,
  circumstances: Circumstances,
): BriefGrade {
  const { id: customerId, grade } = customer
  const finding = assignmentFinding(grade, policy)
  if (finding !== null || grade === undefined) {
    return { customerId, grade: null, findings: finding === null ? [] : [finding] }
  }
  const confirmation = confirmationOf(customer, policy, circumstances)
  const rule = '/method'
  if (confirmation === null) return { customerId, grade, rule }
  const isOpen = confirmation.status === 'open' || confirmation.status === 'overdue'
  return isOpen
    ? { customerId, grade, rule, provisional: true, confirmation }
    : { customerId, grade, rule, confirmation }
}

/** The grade that a person gave, and how its confirmation stands. */
function explainedAssignedGrade(
  customer: GradableCustomer,
  policy: AssignedPolicy,
  circumstances: Circumstances,
): Graded {
  const brief = assignedGrade(customer, policy, circumstances)
  const { grade, confirmation } = brief
  const { confirmWithin } = policy
  if (grade === null) return { ...brief, reasons: [{ code: 'grading/withheld', rule: '/method' }] }
  const reasons: GradingReason[] = [{ code: 'grading/assigned', rule: '/method', grade }]
  if (confirmation !== undefined && confirmWithin !== undefined) {
    const { hours } = confirmWithin
    reasons.push({ code: 'grading/confirmation', rule: '/confirmWithin', hours, ...confirmation })
  }
  return { ...brief, reasons }
}

function assignmentFinding(
  grade: string | undefined,
  { grades }: AssignedPolicy,
): GradingFinding | null {
  if (grade === undefined) return { code: 'grading/not-assigned', rule: '/method' }
  if (grades.some(({ id }) => id === grade)) return null
  const known = grades.map(({ id }) => id)
  return { code: 'grading/grade-not-in-list', rule: '/grades', grade, known }
}

/** How the confirmation of a customer's grade stands; null where none is asked for (RULES #3). */
export function confirmationOf(
  { firstContactAt, gradeConfirmedAt }: GradableCustomer,
  { confirmWithin }: AssignedPolicy,
  { today, now }: Circumstances,
): Confirmation | null {
  if (confirmWithin === undefined || firstContactAt === undefined) return null
  const dueAt = addHours(firstContactAt, confirmWithin.hours)
  if (gradeConfirmedAt !== undefined) {
    const inTime = milliseconds(gradeConfirmedAt) <= milliseconds(dueAt)
    return { dueAt, status: inTime ? 'in-time' : 'late' }
  }
  const isOpen =
    now === undefined ? today <= dateOfInstant(dueAt) : milliseconds(now) <= milliseconds(dueAt)
  return { dueAt, status: isOpen ? 'open' : 'overdue' }
}
