import { milliseconds, type Instant } from '../shared/instant.js'
import { dayNumber, isoDate, type IsoDate } from '../shared/iso-date.js'
import type { Circumstances, Customer, Finding } from '../shared/index.js'
import { dueReason } from './due-reason.js'
import { lastContact } from './last-contact.js'
import { compilePolicy, obligationOf, urgencyOn, type Obligation } from './obligation.js'
import type { DueReason, StandingReason } from './reasons.js'
import type { VisitPolicy } from './schema.js'

/** What the cadences read of a customer. */
export type DueCustomer = Pick<Customer, 'id'> &
  Partial<
    Pick<
      Customer,
      | 'grade'
      | 'standing'
      | 'repId'
      | 'firstContactAt'
      | 'gradeConfirmedAt'
      | 'lastVisitOn'
      | 'visits'
      | 'facts'
    >
  >

export type VisitStatus = 'not-due' | 'due' | 'overdue'

/** When a customer's next visit is due, without the reasons. */
export type BriefVisitDue = {
  readonly customerId: string
  readonly dueOn: IsoDate
  /** The first and the last day of the window in which the visit is neither too early nor late. */
  readonly earliest: IsoDate
  readonly latest: IsoDate
  /** The moment a first contact must have been followed up, where hours count. */
  readonly dueAt?: Instant
  readonly status: VisitStatus
  /** Whole days after `latest`, 0 when in time. */
  readonly overdueDays: number
  /** The share of the interval that has passed, in whole percent: 100 on the due date. */
  readonly urgency: number
  readonly findings?: readonly Finding[]
}

/** When a customer's next visit is due and why. */
export type VisitDue = BriefVisitDue & { readonly reasons: readonly (DueReason | StandingReason)[] }

/**
 * When a customer's next visit is due, and why.
 *
 * The first cadence of the list that matches decides, the floor where none does, so there is always a date (RULES #1,
 * #8). Months clamp at month end; the phase on the day of the last visit governs the interval (RULES #5).
 *
 * @param customer the grade comes from `grade`, the last visit from `lastVisitOn` and `visits`
 * @param policy a parsed policy; keep the object, its compiled form is kept with it
 * @param circumstances `today`, and `now` where the 24 hours of a first contact are to be counted exactly
 * @example
 * visitDue({ id: 'c1', grade: 'A', lastVisitOn: '2025-03-03' },
 *   { cadences: [{ grade: 'A', every: { days: 2 } }], floor: { every: { days: 90 } } },
 *   { today: '2025-03-06' }).overdueDays //=> 1
 */
export function visitDue(
  customer: DueCustomer,
  policy: VisitPolicy,
  circumstances: Circumstances,
): VisitDue {
  const [brief, obligation, today] = answer(customer, policy, circumstances)
  return { ...brief, reasons: [dueReason(obligation), standingReason(brief, obligation, today)] }
}

/** The same answer without its reasons: the fast path of `visitsDue`. */
export function briefVisitDue(
  customer: DueCustomer,
  policy: VisitPolicy,
  circumstances: Circumstances,
): BriefVisitDue {
  return answer(customer, policy, circumstances)[0]
}

function answer(customer: DueCustomer, policy: VisitPolicy, { today: date, now }: Circumstances) {
  const today = dayNumber(date)
  const findings: Finding[] = []
  const last = lastContact(customer, today)
  const obligation = obligationOf(customer, compilePolicy(policy), last, today, findings)
  const { due, earliest, latest } = obligation
  const dueAt = obligation.contact?.dueAt
  const isOverdue = dueAt && now ? milliseconds(now) > milliseconds(dueAt) : today > latest
  const brief: BriefVisitDue = {
    customerId: customer.id,
    dueOn: isoDate(due),
    earliest: isoDate(earliest),
    latest: isoDate(latest),
    ...(dueAt && { dueAt }),
    status: isOverdue ? 'overdue' : today >= due ? 'due' : 'not-due',
    overdueDays: Math.max(0, today - latest),
    urgency: urgencyOn(obligation, today),
    ...(findings.length > 0 && { findings }),
  }
  return [brief, obligation, today] as const
}

function standingReason(
  { status, overdueDays, latest, dueAt }: BriefVisitDue,
  { due }: Obligation,
  today: number,
): StandingReason {
  if (status === 'not-due') return { code: 'visits/not-due', days: due - today }
  if (status === 'due') {
    return today === due ? { code: 'visits/due-today' } : { code: 'visits/in-window', latest }
  }
  return dueAt && overdueDays === 0
    ? { code: 'visits/overdue-since', dueAt }
    : { code: 'visits/overdue', days: overdueDays }
}
