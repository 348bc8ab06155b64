import type { PlanStep, VisitPlan } from '@fieldbook/core/visits'
import type { PlanChange } from './events.js'

/** A change that was made, with the plans before and after it. */
export type Entry = {
  readonly change: PlanChange
  readonly before: VisitPlan
  readonly step: PlanStep
}

/** The changes that can be undone, the last one last, and those that can be made again, the next one last. */
export type PlanHistory = { readonly done: readonly Entry[]; readonly undone: readonly Entry[] }

export const emptyHistory: PlanHistory = { done: [], undone: [] }

/** A new change ends what could be made again. */
export function afterChange({ done }: PlanHistory, entry: Entry): PlanHistory {
  return { done: [...done, entry], undone: [] }
}

export function afterUndo({ done, undone }: PlanHistory): PlanHistory {
  return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] }
}

export function afterRedo({ done, undone }: PlanHistory): PlanHistory {
  return { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) }
}
