import type { Patch } from '../../shared/index.js'
import { changeState } from '../../shared/state.js'
import type { Standing, StandingChangeReason } from './reasons.js'
import type { LossProposal, StandingChange, StandingPolicy, StandingRecord } from './schema.js'

/** The answer to a change: when it is `refused`, `record` is the one that was passed and `reasons` say why. */
export type StandingStep = {
  readonly status: 'done' | 'refused'
  readonly record: StandingRecord
  readonly patches: readonly Patch[]
  readonly inversePatches: readonly Patch[]
  readonly reasons: readonly StandingChangeReason[]
}

/**
 * What a person says has happened to a customer: prospect, ordered, retained, or lost, which takes two people
 * (RULES #31).
 *
 * Who the person is and which role they have, the host says: it has asked them to sign in.
 *
 * @param record a customer fits; without `standing` it is a prospect
 * @returns the record with the change among its `changes`; `inversePatches` undo it
 * @example
 * changeStanding({ id: 'c1' }, { kind: 'order', by: 'r1', on: '2026-11-21' }, {}).record.standing //=> 'ordered'
 */
export function changeStanding(
  record: StandingRecord,
  change: StandingChange,
  policy: StandingPolicy,
): StandingStep {
  const refusals = refusalsOf(record, change, policy)
  if (refusals.length > 0) {
    return { status: 'refused', record, patches: [], inversePatches: [], reasons: refusals }
  }
  const { reason, ...fields } = effectOf(record, change)
  const { state, patches, inversePatches } = changeState(record as Draft, (draft) => {
    Object.assign(draft, fields)
    if (fields.lossProposed === undefined && change.kind !== 'hand-over') delete draft.lossProposed
    if (draft.changes === undefined) draft.changes = [change]
    else draft.changes.push(change)
  })
  return { status: 'done', record: state, patches, inversePatches, reasons: [reason] }
}

type Draft = Omit<{ -readonly [Key in keyof StandingRecord]: StandingRecord[Key] }, 'changes'> & {
  changes?: StandingChange[]
}

// Every step of a customer's life, and from where it can be taken. Who leaves after delivery was not lost as a prospect.
const FROM: Readonly<Record<StandingChange['kind'], readonly Standing[]>> = {
  order: ['prospect'],
  retain: ['ordered'],
  'propose-loss': ['prospect', 'ordered'],
  'confirm-loss': ['prospect', 'ordered'],
  reopen: ['prospect', 'ordered', 'lost'],
  'hand-over': ['prospect', 'ordered', 'retained', 'lost'],
}

function refusalsOf(
  { standing = 'prospect', repId, lossProposed, changes = [] }: StandingRecord,
  change: StandingChange,
  { mayConfirmLoss }: StandingPolicy,
): StandingChangeReason[] {
  const { kind, by, on } = change
  const allowed = FROM[kind]
  if (!allowed.includes(standing)) {
    return [{ code: 'grading/standing-does-not-allow', change: kind, standing, allowed }]
  }
  const reasons: StandingChangeReason[] = []
  const last = changes.at(-1)?.on
  if (last !== undefined && on < last)
    reasons.push({ code: 'grading/before-last-change', on, last })
  if (kind === 'hand-over') {
    if (change.to === repId) reasons.push({ code: 'grading/same-rep', repId })
  } else if (kind === 'confirm-loss') {
    const { role } = change
    const roles = mayConfirmLoss ?? ['supervisor']
    if (lossProposed === undefined) reasons.push({ code: 'grading/loss-not-proposed' })
    else if (lossProposed.by === by) reasons.push({ code: 'grading/same-person', by })
    if (!roles.includes(role)) {
      const place = mayConfirmLoss === undefined ? {} : ({ rule: '/mayConfirmLoss' } as const)
      reasons.push({ code: 'grading/not-the-role', ...place, role, roles })
    }
  } else if (kind === 'reopen') {
    if (lossProposed === undefined && standing !== 'lost')
      reasons.push({ code: 'grading/loss-not-proposed' })
  } else if (lossProposed !== undefined) {
    reasons.push({ code: 'grading/loss-pending', by: lossProposed.by, on: lossProposed.on })
  }
  return reasons
}

/** What a change that is allowed sets, and says. A loss that is not proposed by it is proposed no longer. */
function effectOf(
  { standing: from = 'prospect', repId, lossProposed }: StandingRecord,
  change: StandingChange,
): Partial<StandingRecord> & { readonly reason: StandingChangeReason } {
  const { kind, by, on } = change
  switch (kind) {
    case 'order':
    case 'retain': {
      const standing = kind === 'order' ? 'ordered' : 'retained'
      return { standing, reason: { code: 'grading/standing-changed', from, to: standing, by, on } }
    }
    case 'propose-loss': {
      const proposal = { by, on, reason: change.reason }
      return { lossProposed: proposal, reason: { code: 'grading/loss-proposed', ...proposal } }
    }
    case 'confirm-loss': {
      const { by: proposedBy, reason } = lossProposed as LossProposal
      return {
        standing: 'lost',
        reason: { code: 'grading/loss-confirmed', by, on, proposedBy, reason },
      }
    }
    case 'reopen': {
      const standing = from === 'lost' ? 'prospect' : from
      return { standing, reason: { code: 'grading/reopened', by, on, reason: change.reason } }
    }
    case 'hand-over': {
      const { to, reason } = change
      const handedOver = { code: 'grading/handed-over', from: repId ?? null, to } as const
      return { repId: to, reason: { ...handedOver, by, on, reason } }
    }
  }
}
