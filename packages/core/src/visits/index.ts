export { addVisit } from './add-visit.js'
export type { VisitAddition } from './add-visit.js'
export { dueDates } from './due-dates.js'
export { lintVisits } from './lint/lint-visits.js'
export type { VisitLintOptions } from './lint/lint-visits.js'
export type { VisitExample, VisitLintFinding } from './lint/lint-finding.js'
export { lockVisit } from './lock-visit.js'
export type { VisitLock } from './lock-visit.js'
export { moveVisit } from './move-visit.js'
export type { VisitMove } from './move-visit.js'
export type {
  DayLoad,
  PlannedVisit,
  PlanScore,
  PlanStep,
  UnplannedVisit,
  VisitPlan,
} from './plan.js'
export { visitsInOrder } from './plan-entries.js'
export { repScore } from './plan.js'
export { planVisits } from './plan-visits.js'
export { previewMove } from './preview-move.js'
export type { MovePreview, PreviewRange } from './preview-move.js'
export type {
  ChangeReason,
  ClockStart,
  DayReason,
  DueReason,
  PlanFinding,
  StandingReason,
  TakenOutReason,
  UnplannedReason,
  VisitFinding,
  VisitReason,
} from './reasons.js'
export { recordVisit } from './record-visit.js'
export type { TakenVisit } from './record-visit.js'
export { removeVisit } from './remove-visit.js'
export type { VisitRemoval } from './remove-visit.js'
export type { Appointment, Cadence, Phase, VisitPolicy, VisitProblem } from './schema.js'
export { toCsv } from './to-csv.js'
export type { CsvOptions } from './to-csv.js'
export { toICalendar } from './to-icalendar.js'
export type { ICalendarOptions } from './to-icalendar.js'
export { visitDue } from './visit-due.js'
export type { BriefVisitDue, DueCustomer, VisitDue, VisitStatus } from './visit-due.js'
export { byUrgency, visitsDue } from './visits-due.js'
