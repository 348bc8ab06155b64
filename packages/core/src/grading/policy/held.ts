import { addPeriod, type IsoDate, type Period } from '../../shared/index.js'
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

/** Lets what holds a grade in place have the last word: the minimum stay, then a person's override (RULES #25, #26). */
export function held(
  graders: Graders,
  policy: GradingPolicy,
  { today }: GradingCircumstances,
): Graders {
  const asksGradeSoFar = 'margin' in policy || 'minimumStay' in policy
  const isFree = (customer: GradableCustomer) =>
    customer.gradeOverride === undefined && !(asksGradeSoFar && customer.grade !== undefined)
  return {
    brief: (customer) => {
      const brief = graders.brief(customer)
      return isFree(customer) ? brief : holdInPlace(brief, customer, policy, asksGradeSoFar, today)
    },
    explained: (customer) => {
      const graded = graders.explained(customer)
      return isFree(customer)
        ? graded
        : holdInPlace(graded, customer, policy, asksGradeSoFar, today)
    },
  }
}

function holdInPlace<Brief extends BriefGrade>(
  brief: Brief,
  customer: GradableCustomer,
  policy: GradingPolicy,
  asksGradeSoFar: boolean,
  today: IsoDate,
): Brief {
  const stayed = asksGradeSoFar ? withHold(brief, stayOf(customer, brief, policy, today)) : brief
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
  if (grade === undefined) return null
  if (!isInList(grade, policy)) return { finding: notInList(grade, policy) }
  const stay: Period | undefined = policy.method === 'assigned' ? undefined : policy.minimumStay
  if (stay === undefined || instead === grade) return null
  const rule = '/minimumStay'
  if (since === undefined) return { finding: { code: 'grading/grade-since-missing', rule } }
  if (since > today) return { finding: { code: 'grading/in-the-future', rule, fact: 'gradeSince' } }
  const until = addPeriod(since, stay)
  if (today >= until) return null
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
  const latest = override.longest === undefined ? until : addPeriod(on, override.longest)
  if (until > latest) {
    const code = 'grading/override-too-long'
    return { finding: { code, rule: '/override/longest', until, latest } }
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

function isInList(grade: string, { grades }: GradingPolicy): boolean {
  return grades.some(({ id }) => id === grade)
}

function notInList(grade: string, { grades }: GradingPolicy): GradingFinding {
  const known = grades.map(({ id }) => id)
  return { code: 'grading/grade-not-in-list', rule: '/grades', grade, known }
}
