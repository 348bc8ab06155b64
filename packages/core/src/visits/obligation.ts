import { compileCondition, type CompiledCondition } from '../shared/conditions/condition.js'
import { addHours, dateOfInstant, type Instant } from '../shared/instant.js'
import { addPeriodToDay, dayNumber } from '../shared/iso-date.js'
import { compilePhases, phaseDays, type CompiledPhase } from './phases.js'
import type { ClockStart } from './reasons.js'
import type { Cadence, VisitPolicy } from './schema.js'
import type { DueCustomer } from './visit-due.js'

/** The next visit that the policy asks for, in day numbers. */
export type Obligation = {
  /** The index of the cadence, or the part of the policy that stands in for one. */
  readonly rule: number | 'floor' | 'firstContact'
  readonly start: ClockStart
  readonly since: number
  readonly due: number
  readonly earliest: number
  readonly latest: number
  readonly dueAt?: Instant
  readonly phaseEnd?: number
}

export type CompiledPolicy = {
  readonly policy: VisitPolicy
  readonly cadences: readonly CompiledCadence[]
}

type CompiledCadence = {
  readonly cadence: Cadence
  readonly phase: CompiledPhase | null
  readonly holds: CompiledCondition | null
}

/** What starts the clock for a cadence, or null when the cadence is not the customer's. */
type Clock = {
  readonly since: number | null
  readonly start: ClockStart
  readonly phaseEnd?: number
}

const compiledPolicies = new WeakMap<VisitPolicy, CompiledPolicy>()

export function compilePolicy(policy: VisitPolicy): CompiledPolicy {
  const known = compiledPolicies.get(policy)
  if (known !== undefined) return known
  const phases = compilePhases(policy.phases ?? [])
  const cadences = policy.cadences.map((cadence) => ({
    cadence,
    phase: cadence.phase === undefined ? null : (phases.get(cadence.phase) ?? null),
    holds: cadence.when === undefined ? null : compileCondition(cadence.when),
  }))
  const compiled = { policy, cadences }
  compiledPolicies.set(policy, compiled)
  return compiled
}

/**
 * The next visit after the last one (RULES #1 to #9).
 *
 * @param last day number of the last visit, null when there was none
 * @param today day number
 */
export function obligationOf(
  customer: DueCustomer,
  { policy, cadences }: CompiledPolicy,
  last: number | null,
  today: number,
): Obligation {
  const first = firstContactObligation(customer, policy, last)
  if (first !== null) return first
  for (const [index, compiled] of cadences.entries()) {
    const clock = clockOf(customer, compiled, last, today)
    if (clock !== null) return fromClock(clock, compiled.cadence, index, today)
  }
  return fromClock(contactClock(customer, last), policy.floor, 'floor', today)
}

/** How much of an obligation's interval has passed on a day, in whole percent (RULES #10). */
export function urgencyOn({ since, due }: Obligation, day: number): number {
  // A first contact of less than 24 hours may be due on the day it began.
  const interval = Math.max(1, due - since)
  return Math.max(0, Math.floor((100 * (day - since)) / interval))
}

function firstContactObligation(
  { firstContactAt }: DueCustomer,
  { firstContact }: VisitPolicy,
  last: number | null,
): Obligation | null {
  if (firstContact === undefined || firstContactAt === undefined) return null
  const since = dayNumber(dateOfInstant(firstContactAt))
  if (last !== null && last >= since) return null
  const dueAt = addHours(firstContactAt, firstContact.withinHours)
  const due = dayNumber(dateOfInstant(dueAt))
  return {
    rule: 'firstContact',
    start: 'first-contact',
    since,
    due,
    earliest: since,
    latest: due,
    dueAt,
  }
}

function clockOf(
  customer: DueCustomer,
  { cadence, phase, holds }: CompiledCadence,
  last: number | null,
  today: number,
): Clock | null {
  if (cadence.grade !== undefined && cadence.grade !== customer.grade) return null
  if (holds !== null && holds(customer, today) !== true) return null
  if (cadence.phase === undefined) return contactClock(customer, last)
  const days = phase === null ? null : phaseDays(customer, phase)
  if (days === null) return null
  const { chainStart, begin, end } = days
  const isVisited = last !== null && last >= chainStart
  if (!isVisited && chainStart > today) return null
  const since = isVisited ? last : chainStart
  if (since < begin || (end !== null && since >= end)) return null
  const start = isVisited ? 'visit' : 'phase'
  return end === null ? { since, start } : { since, start, phaseEnd: end }
}

function contactClock({ firstContactAt }: DueCustomer, last: number | null): Clock {
  if (last !== null) return { since: last, start: 'visit' }
  if (firstContactAt === undefined) return { since: null, start: 'nothing' }
  return { since: dayNumber(dateOfInstant(firstContactAt)), start: 'first-contact' }
}

function fromClock(
  { since, ...clock }: Clock,
  { every, notBefore, notAfter }: Pick<Cadence, 'every' | 'notBefore' | 'notAfter'>,
  rule: Obligation['rule'],
  today: number,
): Obligation {
  if (since === null) {
    // Nothing has started the clock: the visit is due today, as if a whole interval had passed.
    const interval = addPeriodToDay(today, every) - today
    return { rule, ...clock, since: today - interval, due: today, earliest: today, latest: today }
  }
  const due = addPeriodToDay(since, every)
  const earliest =
    notBefore === undefined
      ? since + Math.ceil((due - since) / 2)
      : addPeriodToDay(since, notBefore)
  const latest = notAfter === undefined ? due : addPeriodToDay(since, notAfter)
  return { rule, ...clock, since, due, earliest, latest }
}
