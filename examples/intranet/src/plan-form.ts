import { isIsoDate } from '@fieldbook/core/shared'
import type {
  DayLoad,
  PlannedVisit,
  PlanScore,
  UnplannedVisit,
  VisitPlan,
} from '@fieldbook/core/visits'

type Check = (value: unknown) => boolean
type Checks<Value> = Readonly<Record<keyof Value, Check>>

/** Whether a value has the form of a plan: what a browser keeps may come from another version, or from anybody. */
export function isPlan(value: unknown): value is VisitPlan {
  return plan(value)
}

const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0

const reasons = listOf(object<{ code: string }>({ code: isText }))

const visit = object<PlannedVisit>({
  id: isText,
  customerId: isText,
  repId: isText,
  on: isIsoDate,
  at: either(undefined, isText),
  kind: oneOf('cadence', 'appointment', 'ad-hoc'),
  status: oneOf('planned', 'done'),
  locked: oneOf(undefined, true),
  dueOn: isIsoDate,
  earliest: isIsoDate,
  latest: isIsoDate,
  lateDays: isCount,
  reasons,
})

const unplanned = object<UnplannedVisit>({
  id: isText,
  customerId: isText,
  repId: either(null, isText),
  dueOn: isIsoDate,
  latest: isIsoDate,
  overdueDays: isCount,
  reasons,
})

const score = object<PlanScore>({
  due: isCount,
  planned: isCount,
  inTime: isCount,
  late: isCount,
  lateDays: isCount,
  unplanned: isCount,
})

const plan = object<VisitPlan>({
  today: isIsoDate,
  from: isIsoDate,
  until: isIsoDate,
  visits: recordOf(visit),
  unplanned: recordOf(unplanned),
  load: recordOf(recordOf(object<DayLoad>({ visits: isCount, capacity: isCount }))),
  score,
  findings: reasons,
})

function object<Value>(checks: Checks<Required<Value>>): Check {
  const all = Object.entries<Check>(checks)
  return (value) => isRecord(value) && all.every(([name, check]) => check(value[name]))
}

function recordOf(check: Check): Check {
  return (value) => isRecord(value) && Object.values(value).every(check)
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check)
}

function oneOf(...allowed: readonly unknown[]): Check {
  return (value) => allowed.includes(value)
}

function either(exception: null | undefined, check: Check): Check {
  return (value) => value === exception || check(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
