import type { IsoDate, Patch } from '../shared/index.js'
import type { ChangeReason, PlanFinding, VisitReason } from './reasons.js'

/** A visit in the plan. */
export type PlannedVisit = {
  readonly id: string
  readonly customerId: string
  readonly repId: string
  readonly on: IsoDate
  /** Local wall time of the place, `'10:30'`, where one was agreed. */
  readonly at?: string
  readonly kind: 'cadence' | 'appointment' | 'ad-hoc'
  readonly status: 'planned' | 'done'
  readonly locked?: true
  /** When the cadence asks for it, counted from the visit before. */
  readonly dueOn: IsoDate
  /** The window in which the visit is neither too early nor late. */
  readonly earliest: IsoDate
  readonly latest: IsoDate
  /** Whole days after `latest`, 0 when in time. */
  readonly lateDays: number
  readonly reasons: readonly VisitReason[]
}

/** A visit that falls due within the horizon and is not in the plan. */
export type UnplannedVisit = {
  readonly id: string
  readonly customerId: string
  readonly repId: string | null
  readonly dueOn: IsoDate
  readonly latest: IsoDate
  /** Whole days from `latest` to today, 0 when not overdue yet. */
  readonly overdueDays: number
  readonly reasons: readonly VisitReason[]
}

/** How full a day is. */
export type DayLoad = { readonly visits: number; readonly capacity: number }

/** `due` is always `planned + unplanned`. */
export type PlanScore = {
  readonly due: number
  readonly planned: number
  readonly inTime: number
  readonly late: number
  /** The days of all late visits together. */
  readonly lateDays: number
  readonly unplanned: number
}

/** Visits on days; every visit and every non-visit has its reasons. */
export type VisitPlan = {
  readonly today: IsoDate
  /** The first and the last day of the horizon. */
  readonly from: IsoDate
  readonly until: IsoDate
  readonly visits: Readonly<Record<string, PlannedVisit>>
  readonly unplanned: Readonly<Record<string, UnplannedVisit>>
  /** By rep and working day. */
  readonly load: Readonly<Record<string, Readonly<Record<IsoDate, DayLoad>>>>
  readonly score: PlanScore
  readonly findings: readonly PlanFinding[]
}

/** The answer to a change: when it is `refused`, `plan` is the one that was passed and `reasons` say why. */
export type PlanStep = {
  readonly status: 'done' | 'refused'
  readonly plan: VisitPlan
  readonly patches: readonly Patch[]
  readonly inversePatches: readonly Patch[]
  readonly reasons: readonly ChangeReason[]
}

/**
 * The part of a plan's score that is one rep's: the visits planned with the rep, and those not planned of the
 * customers that are the rep's. The scores of all reps, and of those that no plan can give to a rep, sum to the plan's.
 *
 * @example
 * repScore(plan, 'r1') //=> { due: 1, planned: 1, inTime: 1, late: 0, lateDays: 0, unplanned: 0 }
 */
export function repScore({ visits, unplanned }: VisitPlan, repId: string): PlanScore {
  const theirs = <Visit extends { readonly repId: string | null }>(all: Record<string, Visit>) =>
    Object.values(all).filter((visit) => visit.repId === repId)
  return scorePlan(theirs(visits), theirs(unplanned).length)
}

/** Counts visits, and the number of those that are missing. */
export function scorePlan(visits: readonly PlannedVisit[], unplanned: number): PlanScore {
  const late = visits.filter(({ lateDays }) => lateDays > 0)
  return {
    due: visits.length + unplanned,
    planned: visits.length,
    inTime: visits.length - late.length,
    late: late.length,
    lateDays: late.reduce((sum, { lateDays }) => sum + lateDays, 0),
    unplanned,
  }
}
