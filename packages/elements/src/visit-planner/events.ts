import type { VisitMove, VisitPlan } from '@fieldbook/core/visits'

/** What changes the plan. */
export type PlanChange = {
  readonly action: 'move'
  readonly change: VisitMove
  readonly plan: VisitPlan
}
