import { dayNumber, type IsoDate, type Period } from '../../shared/index.js'
import { addPeriodToDay, isoDate } from '../../shared/iso-date.js'
import type { BriefGrade, GradableCustomer, Graders, GradingCircumstances } from '../graded.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import type { GradingPolicy } from '../schema.js'

/** What holds a grade in place, or would have: another grade with its rule, a reason, a finding. */
type Hold =
  | {
      readonly grade: string
      readonly rule: '/minimumStay' | '/override'
      readonly reason: GradingReason
    }
  | { readonly reason: GradingReason }
  | { readonly finding: GradingFinding }

/** Whether nothing can hold the grade of any of these customers. */
export function isFree(
  policy: GradingPolicy,
  customers: readonly GradableCustomer[] | undefined,
): boolean {
  if (asksGradeSoFar(policy) || customers === undefined) return false
  return customers.every(({ gradeOverride }) => gradeOverride === undefined)
}

/** Lets what holds a grade in place have the last word: the minimum stay, then a person's override (RULES #25, #26). */
export function held(
  graders: Graders,
  policy: GradingPolicy,
  { today }: GradingCircumstances,
): Graders {
  const asks = asksGradeSoFar(policy)
  const mayBeHeld = (customer: GradableCustomer) =>
    customer.gradeOverride !== undefined || (asks && customer.grade !== undefined)
  return {
    brief: (customer) => {
      const brief = graders.brief(customer)
      return mayBeHeld(customer) ? holdInPlace(brief, customer, policy, today) : brief
    },
    explained: (customer) => {
      const graded = graders.explained(customer)
      return mayBeHeld(customer) ? holdInPlace(graded, customer, policy, today) : graded
    },
  }
}

function asksGradeSoFar(policy: GradingPolicy): boolean {
  return 'margin' in policy || 'minimumStay' in policy
}

function holdInPlace<Brief extends BriefGrade>(
  brief: Brief,
  customer: GradableCustomer,
  policy: GradingPolicy,
  today: IsoDate,
): Brief {
  const stayed = withHold(brief, stayOf(customer, brief, policy, today))
  return withHold(stayed, overrideOf(customer, stayed, policy, today))
}

function withHold<Brief extends BriefGrade>(brief: Brief, hold: Hold | null): Brief {
  if (hold === null) return brief
  if ('finding' in hold) return { ...brief, findings: [...(brief.findings ?? []), hold.finding] }
  const reasons = 'reasons' in brief ? (brief.reasons as readonly GradingReason[]) : null
  const explained = reasons === null ? brief : { ...brief, reasons: [...reasons, hold.reason] }
  if (!('grade' in hold)) return explained
  const { grade, rule } = hold
  const { calculated = brief.grade } = brief
  return { ...explained, grade, rule, calculated }
}

/** The minimum stay of the grade so far; a margin alone only asks that the grade so far is one of the list. */
function stayOf(
  { grade, gradeSince: since }: GradableCustomer,
  { grade: instead }: BriefGrade,
  policy: GradingPolicy,
  today: IsoDate,
): Hold | null {
  if (grade === undefined || !asksGradeSoFar(policy)) return null
  if (!isInList(grade, policy)) return { finding: notInList(grade, policy) }
  const stay: Period | undefined = policy.method === 'assigned' ? undefined : policy.minimumStay
  if (stay === undefined || instead === grade) return null
  const rule = '/minimumStay'
  if (since === undefined) return { finding: { code: 'grading/grade-since-missing', rule } }
  if (since > today) return { finding: { code: 'grading/in-the-future', rule, fact: 'gradeSince' } }
  const end = addPeriodToDay(dayNumber(since), stay)
  if (dayNumber(today) >= end) return null
  const until = end <= dayNumber(LAST_DATE) ? isoDate(end) : LAST_DATE
  const code = 'grading/held-by-minimum-stay'
  return { grade, rule, reason: { code, rule, grade, instead, since, until } }
}

function overrideOf(
  { gradeOverride }: GradableCustomer,
  { grade: instead }: BriefGrade,
  policy: GradingPolicy,
  today: IsoDate,
): Hold | null {
  if (gradeOverride === undefined) return null
  const { grade, by, on, until, reason } = gradeOverride
  const { override } = policy
  const rule = '/override'
  if (today < on) return null
  if (today > until) {
    const isKnown = override !== undefined
    return isKnown ? { reason: { code: 'grading/override-expired', rule, grade, by, until } } : null
  }
  if (override === undefined) return { finding: { code: 'grading/override-not-allowed', rule, by } }
  if (!isInList(grade, policy)) return { finding: notInList(grade, policy) }
  const { longest } = override
  // Its first day counts: one day from the first is the first alone.
  const last = longest === undefined ? Infinity : addPeriodToDay(dayNumber(on), longest) - 1
  if (dayNumber(until) > last) {
    const code = 'grading/override-too-long'
    return { finding: { code, rule: '/override/longest', until, latest: isoDate(last) } }
  }
  const overridden = {
    code: 'grading/overridden',
    rule,
    grade,
    instead,
    reason,
    by,
    until,
  } as const
  return { grade, rule, reason: overridden }
}

// What would last beyond the calendar never ends.
const LAST_DATE: IsoDate = '9999-12-31'

function isInList(grade: string, { grades }: GradingPolicy): boolean {
  return grades.some(({ id }) => id === grade)
}

function notInList(grade: string, { grades }: GradingPolicy): GradingFinding {
  const known = grades.map(({ id }) => id)
  return { code: 'grading/grade-not-in-list', rule: '/grades', grade, known }
}
