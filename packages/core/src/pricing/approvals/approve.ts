import { InvariantError, type IsoDate } from '../../shared/index.js'
import type { Quote } from '../quoted.js'
import type { Approval } from '../schema.js'

/** Who approves, in which role, on which day. */
export type Approver = { readonly role: string; readonly by: string; readonly on: IsoDate }

/**
 * An approval of a quote as it is now, to be kept with its request: it stands until something of what it was granted
 * for gets worse (RULES #29). It does not look at whether the role has to approve.
 *
 * @param approver `role` as the quote names it, `by` the person's id
 * @throws InvariantError `pricing/nothing-to-approve` when the quote has no totals: it is refused, and its findings say why
 * @example
 * const granted = { discount: '0.08', marginOnCost: null, amount: { amount: 10000, currency: 'CNY' }, causes: [] }
 * approve({ approvals: { granted } }, { role: 'manager', by: 'wei', on: '2026-11-22' }).granted.discount //=> '0.08'
 */
export function approve(
  { approvals: { granted } }: { readonly approvals: Pick<Quote['approvals'], 'granted'> },
  { role, by, on }: Approver,
): Approval {
  if (granted === null) throw new InvariantError('pricing/nothing-to-approve', { role, by })
  return { role, by, on, granted }
}
