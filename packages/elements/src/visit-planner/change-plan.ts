import { addVisit } from '@fieldbook/core/files/visits/add-visit'
import { lockVisit } from '@fieldbook/core/files/visits/lock-visit'
import { moveVisit } from '@fieldbook/core/files/visits/move-visit'
import { recordVisit } from '@fieldbook/core/files/visits/record-visit'
import { removeVisit } from '@fieldbook/core/files/visits/remove-visit'
import type { PlanStep, VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import type { PlanChange } from './events.js'

/** What the core answers to a change, however a person made it. */
export function changePlan(plan: VisitPlan, change: PlanChange, problem: VisitProblem): PlanStep {
  switch (change.action) {
    case 'move':
      return moveVisit(plan, change, problem)
    case 'add':
      return addVisit(plan, change, problem)
    case 'remove':
      return removeVisit(plan, change, problem)
    case 'record':
      return recordVisit(plan, change, problem)
    case 'lock':
    case 'unlock':
      return lockVisit(plan, { visitId: change.visitId, locked: change.action === 'lock' })
  }
}
