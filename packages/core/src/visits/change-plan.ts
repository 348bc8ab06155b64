import { changeState, type Customer, type IsoDate, type Rep } from '../shared/index.js'
import { appointmentFindings } from './appointments.js'
import { compilePolicy } from './obligation.js'
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
import { visitChain, type PlacedVisit } from './visit-chain.js'

/** A plan that stays as it was, and why. */
export function refused(plan: VisitPlan, ...reasons: readonly ChangeReason[]): PlanStep {
  return { status: 'refused', plan, patches: [], inversePatches: [], reasons }
}

/**
 * The plan with a customer's visits replaced: their due dates follow each other anew, what is now missing is listed,
 * and the load and the score are carried along (RULES #19, #21).
 *
 * @param placed all visits of the customer, each without its due reason: those of the plan, and those that are new
 * @param reasons says what the change did, once the due dates are known
 */
export function replaceVisits(
  plan: VisitPlan,
  customer: Customer,
  placed: readonly PlacedVisit[],
  problem: VisitProblem,
  reasons: (visits: readonly PlannedVisit[]) => readonly ChangeReason[],
): PlanStep {
  const before = visitsOf(plan, customer.id)
  const missingBefore = missingOf(plan, customer.id)
  const policy = compilePolicy(problem.policy)
  const why: readonly VisitReason[] = [{ code: 'visits/due-after-change' }]
  const usedIds = [...before, ...missingBefore].map(({ id }) => id)
  const chain = visitChain(customer, placed, policy, horizonOf(problem), why, usedIds)
  const missing = sameMissing(chain.missing, missingBefore)

  const change = changeState(plan as Draft, (draft) => {
    for (const visit of chain.visits) draft.visits[visit.id] = visit
    for (const { id } of missingBefore)
      if (id !== missing?.id) Reflect.deleteProperty(draft.unplanned, id)
    if (missing !== null) draft.unplanned[missing.id] = missing
    for (const { repId, on } of before) count(draft, repId, on, -1)
    for (const { repId, on } of chain.visits) count(draft, repId, on, 1)
    if (before.some(({ kind }) => kind === 'appointment'))
      draft.findings = findingsOf(draft, problem)
    draft.score = rescored(plan.score, before, missingBefore, chain.visits, missing)
  })
  return {
    status: 'done',
    plan: change.state,
    patches: change.patches,
    inversePatches: change.inversePatches,
    reasons: reasons(chain.visits),
  }
}

/** A visit by its id: an id that every object inherits (`constructor`) is none. */
export function visitById({ visits }: VisitPlan, id: string): PlannedVisit | undefined {
  return Object.hasOwn(visits, id) ? visits[id] : undefined
}

/** A customer's visits in a plan. */
export function visitsOf(plan: VisitPlan, customerId: string): PlannedVisit[] {
  return Object.values(plan.visits).filter((visit) => visit.customerId === customerId)
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

/** A record of the problem by its id. */
export function findById<Entry extends Customer | Rep>(entries: readonly Entry[], id: string) {
  return entries.find((entry) => entry.id === id)
}

type Draft = {
  -readonly [Key in keyof VisitPlan]: VisitPlan[Key]
} & {
  visits: Record<string, PlannedVisit>
  unplanned: Record<string, UnplannedVisit>
  load: Record<string, Record<IsoDate, { visits: number; capacity: number }>>
}

function missingOf(plan: VisitPlan, customerId: string): UnplannedVisit[] {
  return Object.values(plan.unplanned).filter((visit) => visit.customerId === customerId)
}

// A visit that was missing before for the same date keeps its id and the planner's reasons.
function sameMissing(
  missing: UnplannedVisit | null,
  before: readonly UnplannedVisit[],
): UnplannedVisit | null {
  return before.find(({ dueOn }) => dueOn === missing?.dueOn) ?? missing
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
