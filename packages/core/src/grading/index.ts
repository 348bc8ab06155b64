export { overdueConfirmations } from './assigned/overdue-confirmations.js'
export type { OverdueConfirmation } from './assigned/overdue-confirmations.js'
export { countArrivals } from './arrivals.js'
export type { Arrival, ArrivalCount } from './arrivals.js'
export { compareGradings } from './compare-gradings.js'
export type { GradeMigration, GradeMove, MigrationCell, RulePair } from './compare-gradings.js'
export { concentration } from './concentration.js'
export type { Concentration, ConcentrationOptions, CurvePoint } from './concentration.js'
export { gradeCustomer } from './grade-customer.js'
export { gradeCustomers } from './grade-customers.js'
export type { GradedBook } from './grade-customers.js'
export type {
  BriefGrade,
  Confirmation,
  GradableCustomer,
  Graded,
  GradingCircumstances,
  RfmScores,
} from './graded.js'
export type { GradingLintFinding } from './lint-finding.js'
export { lintGrading } from './lint/lint-grading.js'
export { needsBook } from './needs-book.js'
export type { ConfirmationStatus, GradingFinding, GradingReason } from './reasons.js'
export type {
  AssignedPolicy,
  Criterion,
  DecisionRow,
  DecisionTablePolicy,
  FactDecay,
  FileNumberPolicy,
  Grade,
  GradeBand,
  GradingPolicy,
  LossProposal,
  OverridePolicy,
  ParetoBoundary,
  ParetoClass,
  ParetoPolicy,
  PointsBand,
  RfmDimension,
  RfmPolicy,
  RfmSegment,
  ScorecardPolicy,
  StandingChange,
  StandingPolicy,
  StandingRecord,
  TiePolicy,
} from './schema.js'
export { rankProspects } from './rank-prospects.js'
export type { RankedProspect, RankedProspects } from './rank-prospects.js'
export { returnOnSellingTime } from './return-on-selling-time.js'
export { changeStanding } from './standing/change-standing.js'
export type { StandingStep } from './standing/change-standing.js'
export { formatFileNumber, nextFileNumber, parseFileNumber } from './standing/file-number.js'
export type { FileNumber, FileNumberStep } from './standing/file-number.js'
export type { FileNumberReason, Standing, StandingChangeReason } from './standing/reasons.js'
export { stepsToGrade } from './steps-to-grade.js'
export type { FactChange, Step } from './steps/step.js'
