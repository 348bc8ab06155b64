export { allocate, allocateDown } from './allocate.js'
export type { Circumstances } from './circumstances.js'
export { factClasses } from './conditions/algebra/fact-classes.js'
export { findSubject } from './conditions/algebra/find-subject.js'
export type { SubjectSearch, Wanted } from './conditions/algebra/find-subject.js'
export type {
  Bound,
  DateClass,
  FactClass,
  FactClasses,
  FactDomain,
  NumberClass,
} from './conditions/algebra/fact-class.js'
export { compileCondition, evaluateCondition } from './conditions/condition.js'
export type { CompiledCondition, Subject, Verdict } from './conditions/condition.js'
export type { Finding, FactType } from './conditions/reasons.js'
export type { Aggregate, HitPolicy, RowTests } from './conditions/decision-table/schema.js'
export type { FactDeclaration, FactDeclarations } from './conditions/declarations/schema.js'
export type { Comparison, Condition, NumberRange, Test } from './conditions/schema.js'
export type { Truth } from './conditions/join.js'
export {
  compareExact,
  decimalText,
  isDecimal,
  minus,
  over,
  plus,
  rational,
  roundTo,
  times,
} from './decimal.js'
export type { Decimal, Exact, Rational } from './decimal.js'
export { addHours, dateOfInstant, hoursBetween, isInstant, milliseconds } from './instant.js'
export type { Instant } from './instant.js'
export { InvariantError } from './invariant-error.js'
export {
  addDays,
  addMonths,
  addPeriod,
  dayNumber,
  daysBetween,
  isIsoDate,
  isoDate,
  WEEKDAYS,
  weekday,
} from './iso-date.js'
export type { IsoDate, Period, Weekday } from './iso-date.js'
export type { CounterExample, LintFinding, ShownExample } from './lint-finding.js'
export { textIn } from './local-text.js'
export type { LocalText } from './local-text.js'
export {
  addMoney,
  allocateMoney,
  compareMoney,
  majorUnits,
  minorDigits,
  money,
  scaleMoney,
  subtractMoney,
  sumMoney,
} from './money.js'
export type { Money } from './money.js'
export { byCodeUnit } from './order.js'
export type { Outcome } from './outcome.js'
export { jsonPointer } from './reason.js'
export type { Fact, JsonPointer, Problem, Reason } from './reason.js'
export type {
  Contact,
  Customer,
  Deal,
  GradeOverride,
  Order,
  Place,
  Rep,
  VisitRecord,
} from './records/schema.js'
export { ROUNDING_MODES, roundQuotient } from './rounding.js'
export type { RoundingMode } from './rounding.js'
export { applyPatches, changeState, stateText } from './state.js'
export type { Change, Patch } from './state.js'
export { isTimeOfDay } from './time-of-day.js'
export { dayOff, isWorkingDay, workingDays } from './work-calendar.js'
export type { DayOff } from './work-calendar.js'
export type { WorkCalendar } from './vocabulary/schema.js'
