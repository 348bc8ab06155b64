import type { Customer, IsoDate, Patch } from '@fieldbook/core/shared'
import type { ChangeReason, PlannedVisit, UnplannedVisit, VisitPlan } from '@fieldbook/core/visits'

/** What a person can do to a plan. */
export type PlanChange =
  | {
      readonly action: 'move'
      readonly visitId: string
      readonly on: IsoDate
      readonly repId: string
    }
  | {
      readonly action: 'add'
      readonly visitId: string
      readonly customerId: string
      readonly on: IsoDate
      readonly repId: string
    }
  | { readonly action: 'remove'; readonly visitId: string }
  | { readonly action: 'lock'; readonly visitId: string }
  | { readonly action: 'unlock'; readonly visitId: string }
  | { readonly action: 'record'; readonly visitId: string; readonly on: IsoDate }

/** A change of the plan: what was done, the plan that comes of it, and the way there and back. */
export type PlanChangeDetail = {
  /** `undo` and `redo` carry the change that is taken back or made again. */
  readonly action: PlanChange['action'] | 'undo' | 'redo'
  readonly change: PlanChange
  readonly plan: VisitPlan
  readonly patches: readonly Patch[]
  readonly inversePatches: readonly Patch[]
  readonly reasons: readonly ChangeReason[]
}

/** A visit whose details are about to open. */
export type VisitOpenDetail = {
  readonly visit: PlannedVisit | UnplannedVisit
  /** Absent when the problem does not have the customer. */
  readonly customer?: Customer
}

/** A file that is about to be saved. */
export type PlanDownloadDetail = {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
}

/** What is about to be shown. */
export type PlanViewDetail = {
  readonly view: 'week' | 'agenda'
  readonly day: IsoDate
  readonly rep?: string
}

export type PlannerEvents = {
  readonly 'fieldbook-plan-change': PlanChangeDetail
  readonly 'fieldbook-plan-download': PlanDownloadDetail
  readonly 'fieldbook-plan-view': PlanViewDetail
  readonly 'fieldbook-visit-open': VisitOpenDetail
}

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementEventMap {
    'fieldbook-plan-change': CustomEvent<PlanChangeDetail>
    'fieldbook-plan-download': CustomEvent<PlanDownloadDetail>
    'fieldbook-plan-view': CustomEvent<PlanViewDetail>
    'fieldbook-visit-open': CustomEvent<VisitOpenDetail>
  }
}
