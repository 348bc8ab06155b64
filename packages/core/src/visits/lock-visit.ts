import { changeState } from '../shared/state.js'
import { refused } from './change-plan.js'
import { visitById } from './plan-entries.js'
import type { PlanStep, VisitPlan } from './plan.js'

/** Which visit, and whether it is locked or free to move. */
export type VisitLock = { readonly visitId: string; readonly locked: boolean }

/**
 * A visit that stays where it is until it is unlocked: `moveVisit` refuses it (RULES #18).
 *
 * @example
 * lockVisit(plan, { visitId: 'c1#1', locked: true }).plan.visits['c1#1']?.locked //=> true
 */
export function lockVisit(plan: VisitPlan, { visitId, locked }: VisitLock): PlanStep {
  const visit = visitById(plan, visitId)
  if (visit === undefined) return refused(plan, { code: 'visits/no-such-visit', visitId })
  if (visit.status === 'done') return refused(plan, { code: 'visits/visit-done', visitId })
  const { locked: _locked, ...free } = visit
  const change = changeState<{ visits: Record<string, unknown> }>(plan, (draft) => {
    draft.visits[visitId] = locked ? { ...free, locked } : free
  })
  return {
    status: 'done',
    plan: change.state as VisitPlan,
    patches: change.patches,
    inversePatches: change.inversePatches,
    reasons: [{ code: locked ? 'visits/locked' : 'visits/unlocked', visitId }],
  }
}
