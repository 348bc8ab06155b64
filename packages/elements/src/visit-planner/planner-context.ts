import { unplannedById, visitById } from '@fieldbook/core/files/visits/plan-entries'
import type { IsoDate } from '@fieldbook/core/shared'
import type { PlannedVisit, UnplannedVisit, VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import { nameOf } from '../internal/customer-name.js'
import { isolate } from '../internal/isolate.js'
import type { Language } from '../internal/language.js'
import type { Carry, Place } from './carry.js'
import type { PlannerEvents } from './events.js'
import type { VisitPlannerWords } from './messages/en.js'
import type { PlannerView } from './planner-view.js'

/** Reps by days, or day by day. */
export type Layout = 'week' | 'agenda'

/** What every part of the planner draws from. */
export type PlannerContext = {
  readonly plan: VisitPlan
  readonly problem: VisitProblem
  readonly view: PlannerView
  readonly language: Language<VisitPlannerWords>
  readonly title: string
  readonly readOnly: boolean
  /** The one rep who is shown; all without it. */
  readonly repId: string | undefined
  /** The one item of the grid that the Tab key reaches. */
  readonly current: string | undefined
  readonly carry: Carry | undefined
}

/** What the parts that act may ask of the planner. */
export type Planner = {
  /** Undefined while there is nothing to show. */
  readonly context: () => PlannerContext | undefined
  readonly layout: () => Layout
  /** Tells the page; false when it called `preventDefault()`. */
  readonly announce: <Name extends keyof PlannerEvents>(
    name: Name,
    detail: PlannerEvents[Name],
  ) => boolean
  /** Shows another plan in place of the one that is shown. */
  readonly keep: (plan: VisitPlan) => void
  readonly say: (text: string) => void
  /** Shows another week, view or rep. @returns false when the page does not want it */
  readonly show: (changes: { day?: IsoDate; view?: Layout; rep?: string | null }) => boolean
  /** Focuses a visit once the planner is drawn, in the grid or in the list of those that are not planned. */
  readonly focusVisit: (id: string) => void
  /** Focuses the one item of the grid that the Tab key reaches. */
  readonly focusGrid: () => void
  /** Focuses a rep's day, in the agenda the day. */
  readonly focusPlace: (place: Place) => void
  readonly redraw: () => Promise<unknown>
  readonly find: (selector: string) => HTMLElement | null
  readonly isReversed: () => boolean
}

/** A visit of the plan, or one that is not in it. */
export function visitOf(plan: VisitPlan, id: string): PlannedVisit | UnplannedVisit | undefined {
  return visitById(plan, id) ?? unplannedById(plan, id)
}

export function isPlanned(visit: PlannedVisit | UnplannedVisit): visit is PlannedVisit {
  return 'on' in visit
}

/** The customer's name for a sentence. */
export function spokenName({ problem }: PlannerContext, customerId: string): string {
  return isolate(
    nameOf(
      problem.customers.find(({ id }) => id === customerId),
      customerId,
    ),
  )
}

export function spokenRep({ view }: PlannerContext, repId: string): string {
  return isolate(view.reps.find(({ id }) => id === repId)?.name ?? repId)
}

/** The element of a visit, in the grid or in the list of those that are not planned. */
export function visitSelector(id: string): string {
  return `[data-visit="${CSS.escape(id)}"], [data-unplanned="${CSS.escape(id)}"]`
}

/** The element of a rep's day, or of the day in the agenda. */
export function placeSelector({ on, repId }: Place): string {
  return `td[data-on="${on}"][data-rep="${CSS.escape(repId)}"], tbody[data-on="${on}"] th`
}
