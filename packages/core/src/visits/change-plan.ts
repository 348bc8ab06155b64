import type { Customer, IsoDate } from '../shared/index.js'
import { changeState } from '../shared/state.js'
import { appointmentFindings } from './appointments.js'
import { compilePolicy } from './obligation.js'
import { missingOf, visitsOf } from './plan-entries.js'
import { horizonOf } from './plan-visits.js'
import {
  scorePlan,
  type PlannedVisit,
  type PlanScore,
  type PlanStep,
  type UnplannedVisit,
  type VisitPlan,
} from './plan.js'
import type { ChangeReason, PlanFinding, VisitReason } from './reasons.js'
import type { VisitProblem } from './schema.js'
import { visitChain, type PlacedVisit, type VisitChain } from './visit-chain.js'

/** A plan that stays as it was, and why. */
export function refused(plan: VisitPlan, ...reasons: readonly ChangeReason[]): PlanStep {
  return { status: 'refused', plan, patches: [], inversePatches: [], reasons }
}

/** What a customer's visits become. */
export type Replacement = {
  /** All visits of the customer, each without its due reason: those of the plan, and those that are new. */
  readonly placed: readonly PlacedVisit[]
  /** The visit that is not among them any more, and why: if it is missing now, it is listed so. */
  readonly takenOut?: { readonly visit: PlannedVisit; readonly reason: VisitReason }
  /** Says what the change did, once the due dates are known. */
  readonly reasons: (after: VisitChain) => readonly ChangeReason[]
}

/**
 * The plan with a customer's visits replaced: their due dates follow each other anew, what is now missing is listed,
 * and the load and the score are carried along (RULES #19, #21).
 */
export function replaceVisits(
  plan: VisitPlan,
  customer: Customer,
  problem: VisitProblem,
  { placed, takenOut, reasons }: Replacement,
): PlanStep {
  const before = visitsOf(plan, customer.id)
  const missingBefore = missingOf(plan, customer.id)
  const policy = compilePolicy(problem.policy)
  const why: readonly VisitReason[] = [{ code: 'visits/due-after-change' }]
  const usedIds = [...before, ...missingBefore].map(({ id }) => id)
  const chain = visitChain(customer, placed, policy, horizonOf(problem), why, usedIds)
  const visits = chain.visits.map((visit) => withReasonOfDay(visit, before))
  const missing = listedVisit(chain, missingBefore, takenOut)

  const change = changeState(plan as Draft, (draft) => {
    if (takenOut !== undefined) Reflect.deleteProperty(draft.visits, takenOut.visit.id)
    for (const visit of visits) draft.visits[visit.id] = visit
    for (const { id } of missingBefore)
      if (id !== missing?.id) Reflect.deleteProperty(draft.unplanned, id)
    if (missing !== null) draft.unplanned[missing.id] = missing
    for (const { repId, on } of before) count(draft, repId, on, -1)
    for (const { repId, on } of visits) count(draft, repId, on, 1)
    if (before.some(({ kind }) => kind === 'appointment'))
      draft.findings = findingsOf(draft, problem)
    draft.score = rescored(plan.score, before, missingBefore, visits, missing)
  })
  return {
    status: 'done',
    plan: change.state,
    patches: change.patches,
    inversePatches: change.inversePatches,
    reasons: reasons({ visits, missing }),
  }
}

// Why the planner chose a day is no longer true of a visit that falls due on another; that a person did, or that it
// was agreed, still is.
function withReasonOfDay(visit: PlannedVisit, before: readonly PlannedVisit[]): PlannedVisit {
  const [due, day] = visit.reasons
  const old = before.find(({ id }) => id === visit.id)
  if (due === undefined || day === undefined || old === undefined) return visit
  if (old.dueOn === visit.dueOn || !isPlannersReason(day)) return visit
  const now: VisitReason =
    visit.on === visit.dueOn
      ? { code: 'visits/on-due-date' }
      : { code: 'visits/kept-day', dueBefore: old.dueOn }
  return { ...visit, reasons: [due, now] }
}

function isPlannersReason({ code }: VisitReason): boolean {
  return [
    'visits/on-due-date',
    'visits/before-day-off',
    'visits/brought-forward',
    'visits/first-possible-day',
    'visits/waited',
    'visits/kept-day',
  ].includes(code)
}

/** A visit as it was placed: the due reason, always the first, is found anew by the chain. */
export function placedVisit(visit: PlannedVisit): PlacedVisit {
  const {
    dueOn: _dueOn,
    earliest: _earliest,
    latest: _latest,
    lateDays: _lateDays,
    ...placed
  } = visit
  return { ...placed, reasons: visit.reasons.slice(1) }
}

type Draft = {
  -readonly [Key in keyof VisitPlan]: VisitPlan[Key]
} & {
  visits: Record<string, PlannedVisit>
  unplanned: Record<string, UnplannedVisit>
  load: Record<string, Record<IsoDate, { visits: number; capacity: number }>>
}

function listedVisit(
  { visits, missing }: VisitChain,
  before: readonly UnplannedVisit[],
  takenOut: Replacement['takenOut'],
): UnplannedVisit | null {
  if (missing === null) return null
  const { dueOn, reasons } = missing
  // A visit that was missing before for the same date keeps its id and the planner's reasons, unless it was added.
  const same = before.find((listed) => listed.dueOn === dueOn)
  if (same !== undefined && visits.every(({ id }) => id !== same.id)) return same
  // What was not missing before is what the visit that was taken out was planned for.
  if (takenOut === undefined) return missing
  return { ...missing, id: takenOut.visit.id, reasons: [...reasons.slice(0, 1), takenOut.reason] }
}

function count(draft: Draft, repId: string, on: IsoDate, difference: number): void {
  const theirs = Object.hasOwn(draft.load, repId) ? draft.load[repId] : undefined
  const day = theirs?.[on]
  if (theirs === undefined || day === undefined) return
  day.visits += difference
}

// What the appointments break may have changed; the other findings are about records, which have not.
function findingsOf({ findings, visits }: Draft, problem: VisitProblem): readonly PlanFinding[] {
  const others = findings.filter(({ code }) => !code.startsWith('visits/appointment'))
  return [...others, ...appointmentFindings(problem, visits)]
}

function rescored(
  score: PlanScore,
  before: readonly PlannedVisit[],
  missingBefore: readonly UnplannedVisit[],
  visits: readonly PlannedVisit[],
  missing: UnplannedVisit | null,
): PlanScore {
  const old = scorePlan(before, missingBefore.length)
  const now = scorePlan(visits, missing === null ? 0 : 1)
  return {
    due: score.due - old.due + now.due,
    planned: score.planned - old.planned + now.planned,
    inTime: score.inTime - old.inTime + now.inTime,
    late: score.late - old.late + now.late,
    lateDays: score.lateDays - old.lateDays + now.lateDays,
    unplanned: score.unplanned - old.unplanned + now.unplanned,
  }
}
