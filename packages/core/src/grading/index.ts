export { gradeCustomer } from './grade-customer.js'
export { gradeCustomers } from './grade-customers.js'
export type { GradedBook } from './grade-customers.js'
export type { BriefGrade, Confirmation, GradableCustomer, Graded } from './graded.js'
export type { ConfirmationStatus, GradingFinding, GradingReason } from './reasons.js'
export type {
  AssignedPolicy,
  Criterion,
  Grade,
  GradingPolicy,
  PointsBand,
  ScorecardPolicy,
} from './schema.js'
