import { milliseconds, type Circumstances, type Instant } from '../../shared/index.js'
import { byCodeUnit } from '../../shared/order.js'
import type { Confirmation, GradableCustomer } from '../graded.js'
import type { GradingPolicy } from '../schema.js'
import { confirmationOf } from './assigned.js'

/** A grade that was not confirmed in time: it still is not (`overdue`), or it was afterwards (`late`). */
export type OverdueConfirmation = Confirmation & {
  readonly customerId: string
  readonly repId?: string
  /** The grade that is to be confirmed; null where nobody has given one yet. */
  readonly grade: string | null
  readonly status: 'overdue' | 'late'
  /** Whole minutes from the deadline to the confirmation, or to now. */
  readonly minutesLate: number
}

/**
 * The customers whose grade was not confirmed in time (GRD-02), the longest first.
 *
 * A customer whom nobody has graded at all is among them: the call that was due has not confirmed anything. The
 * deadline is that of RULES #3. Without `now` an open one counts up to the beginning of today, at its own offset.
 *
 * @param policy one without `confirmWithin` asks for no confirmation, so that nothing is overdue
 * @returns ties in the order of ids
 * @example
 * overdueConfirmations([{ id: 'c1', grade: 'A', firstContactAt: '2026-11-19T15:30:00+08:00' }], { method: 'assigned', grades: [{ id: 'A' }], confirmWithin: { hours: 24 } }, { today: '2026-11-21', now: '2026-11-21T09:00:00+08:00' })
 * //=> [{ customerId: 'c1', grade: 'A', dueAt: '2026-11-20T15:30:00+08:00', status: 'overdue', minutesLate: 1050 }]
 */
export function overdueConfirmations(
  customers: readonly GradableCustomer[],
  policy: GradingPolicy,
  circumstances: Circumstances,
): OverdueConfirmation[] {
  if (policy.method !== 'assigned') return []
  const grades = new Set(policy.grades.map(({ id }) => id))
  const overdue = customers.flatMap((customer) => {
    const { id: customerId, repId, grade, gradeConfirmedAt } = customer
    const confirmation = confirmationOf(customer, policy, circumstances)
    const { status, dueAt } = confirmation ?? {}
    if (dueAt === undefined || (status !== 'overdue' && status !== 'late')) return []
    const until = gradeConfirmedAt ?? circumstances.now ?? beginning(circumstances, dueAt)
    const late = milliseconds(until) - milliseconds(dueAt)
    const entry: OverdueConfirmation = {
      customerId,
      ...(repId === undefined ? {} : { repId }),
      grade: grade !== undefined && grades.has(grade) ? grade : null,
      dueAt,
      status,
      minutesLate: Math.floor(late / MILLISECONDS_A_MINUTE),
    }
    return [{ entry, late }]
  })
  return overdue
    .sort(
      (left, right) =>
        right.late - left.late || byCodeUnit(left.entry.customerId, right.entry.customerId),
    )
    .map(({ entry }) => entry)
}

const MILLISECONDS_A_MINUTE = 60_000

/** The beginning of today at the offset of an instant. */
function beginning({ today }: Circumstances, instant: Instant): Instant {
  const offset = instant.slice(instant.endsWith('Z') ? -1 : -6)
  return `${today}T00:00:00${offset}`
}
