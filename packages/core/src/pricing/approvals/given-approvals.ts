import { nearest } from '../../shared/checking/problems.js'
import { compareExact, type IsoDate, type JsonPointer } from '../../shared/index.js'
import type { ApprovalBasis } from '../quoted.js'
import type { ApprovalReason } from './approval-reason.js'
import type { Approval } from '../schema.js'
import { isWorse } from './causes.js'

/** Whose approvals stand, and of everybody who gave one why. */
export type GivenApprovals = {
  readonly standing: readonly string[]
  readonly reasons: readonly ApprovalReason[]
}

type Worse = Extract<ApprovalReason, { readonly code: 'pricing/approval-lapsed' }>['worse']

/** The roles that may approve, and where each stands on the ladders of the book. */
export type Approvers = {
  readonly roles: readonly string[]
  readonly placeOf: (role: string) => JsonPointer
}

/**
 * Which approvals stand on a day (RULES #29). Of several of a role one that stands is enough, and of those that do not
 * the last is told.
 */
export function givenApprovals(
  given: readonly Approval[],
  now: ApprovalBasis,
  today: IsoDate,
  { roles, placeOf }: Approvers,
): GivenApprovals {
  const standing: string[] = []
  const reasons: ApprovalReason[] = []
  for (const role of new Set(given.map((approval) => approval.role))) {
    const theirs = given.filter((approval) => approval.role === role)
    const isKnown = roles.includes(role)
    const stands = theirs.find(
      ({ granted, on }) => isKnown && on <= today && worseThan(granted, now).length === 0,
    )
    const told = stands ?? theirs.at(-1)
    if (told === undefined) continue
    const said = { rule: placeOf(role), role, by: told.by, on: told.on }
    if (stands !== undefined) {
      standing.push(role)
      reasons.push({ code: 'pricing/approval-stands', ...said })
    } else if (!isKnown) {
      const near = nearest(role, roles)
      const meant = near === null ? {} : { nearest: near }
      reasons.push({ code: 'pricing/approver-unknown', ...said, ...meant })
    } else if (told.on > today) {
      reasons.push({ code: 'pricing/approval-not-yet', ...said })
    } else {
      const worse = worseThan(told.granted, now)
      reasons.push({ code: 'pricing/approval-lapsed', ...said, worse })
    }
  }
  return { standing, reasons }
}

function worseThan(granted: Approval['granted'], now: ApprovalBasis): Worse {
  const worse: Worse[number][] = []
  if (granted.customerId !== now.customerId) worse.push('customer')
  if (compareExact(now.discount, granted.discount) > 0) worse.push('discount')
  if (isMarginWorse(granted.marginOnCost, now.marginOnCost)) worse.push('margin')
  // What was granted in another currency cannot be compared.
  if (now.amount.currency !== granted.amount.currency) worse.push('amount')
  else if (now.amount.amount > granted.amount.amount) worse.push('amount')
  const causes = new Map(granted.causes.map((cause) => [cause.cause, cause]))
  const isNew = now.causes.some((cause) => {
    const then = causes.get(cause.cause)
    return then === undefined || isWorse(cause, then)
  })
  if (isNew) worse.push('cause')
  return worse
}

// A margin that nobody knew, or knows, cannot be said to be no lower.
function isMarginWorse(then: ApprovalBasis['marginOnCost'], now: ApprovalBasis['marginOnCost']) {
  if (then === null || now === null) return then !== now
  return compareExact(now, then) < 0
}
