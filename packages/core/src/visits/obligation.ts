import {
  compileCondition,
  findingOf,
  readFact,
  type CompiledCondition,
} from '../shared/conditions/condition.js'
import { isFact } from '../shared/conditions/test.js'
import type { Finding, JsonPointer, LocalText } from '../shared/index.js'
import { addHours, dateOfInstant, type Instant } from '../shared/instant.js'
import { addPeriodToDay, dayNumber, isIsoDate, type Period } from '../shared/iso-date.js'
import { NEVER } from './last-contact.js'
import { compilePhases, type CompiledPhase } from './phases.js'
import type { ClockStart } from './reasons.js'
import type { Cadence, VisitPolicy } from './schema.js'
import type { DueCustomer } from './visit-due.js'

/** The next visit that the policy asks for, in day numbers, and the rule that asks for it. */
export type Obligation = {
  readonly start: ClockStart
  readonly since: number
  readonly due: number
  readonly earliest: number
  readonly latest: number
} & (
  | { readonly contact: { contactAt: Instant; hours: number; dueAt: Instant } }
  | {
      readonly contact?: never
      readonly rule: JsonPointer
      readonly every: Period
      readonly who: Who
      /** The first day after the phase, infinity in the last one or without any. */
      readonly phaseEnd: number
    }
)

export type CompiledPolicy = {
  readonly firstContact: VisitPolicy['firstContact']
  readonly rules: readonly CompiledCadence[]
  readonly floor: CompiledCadence
}

type CompiledCadence = {
  readonly rule: JsonPointer
  readonly every: Period
  readonly notBefore: Period | undefined
  readonly notAfter: Period | undefined
  readonly who: Who
  readonly phase: CompiledPhase | undefined
  readonly holds: CompiledCondition | undefined
}

/** Whom a cadence is for, as its reason says it. */
type Who = { readonly grade?: string; readonly phase?: string; readonly phaseName?: LocalText }

/** What starts the clock of a cadence. */
type Clock = {
  readonly since: number
  readonly start: ClockStart
  readonly phaseEnd?: number
}

const compiledPolicies = new WeakMap<VisitPolicy, CompiledPolicy>()

export function compilePolicy(policy: VisitPolicy): CompiledPolicy {
  const known = compiledPolicies.get(policy)
  if (known !== undefined) return known
  const phases = compilePhases(policy.phases ?? [])
  const compile = (cadence: Cadence, rule: JsonPointer): CompiledCadence => {
    const { every, notBefore, notAfter, when, ...who } = cadence
    const phase = phases.get(who.phase ?? '')
    const holds = when && compileCondition(when, `${rule}/when`)
    return { rule, every, notBefore, notAfter, who: { ...who, ...phase?.named }, phase, holds }
  }
  const compiled = {
    firstContact: policy.firstContact,
    rules: policy.cadences.map((cadence, index) => compile(cadence, `/cadences/${index}`)),
    // The floor is a cadence for everybody, asked last.
    floor: compile(policy.floor, '/floor'),
  }
  compiledPolicies.set(policy, compiled)
  return compiled
}

/**
 * The next visit after the last one (RULES #1 to #9).
 *
 * @param last day number of the last visit, `NEVER` when there was none
 * @param today day number
 * @param findings what kept a rule above the one that decided from being asked is added here
 */
export function obligationOf(
  customer: DueCustomer,
  { firstContact, rules, floor }: CompiledPolicy,
  last: number,
  today: number,
  findings?: Finding[],
): Obligation {
  const first = firstContactObligation(customer, firstContact, last)
  if (first) return first
  for (const rule of rules) {
    const clock = clockOf(customer, rule, last, today, findings)
    if (clock) return fromClock(clock, rule, today)
  }
  return fromClock(contactClock(customer, last), floor, today)
}

/** How much of an obligation's interval has passed on a day, in whole percent (RULES #10). */
export function urgencyOn({ since, due }: Obligation, day: number): number {
  // A first contact of less than 24 hours may be due on the day it began.
  return Math.floor((100 * (day - since)) / (due - since || 1))
}

function firstContactObligation(
  { firstContactAt: contactAt }: DueCustomer,
  firstContact: VisitPolicy['firstContact'],
  last: number,
): Obligation | null {
  if (!firstContact || !contactAt) return null
  const since = dayNumber(dateOfInstant(contactAt))
  if (last >= since) return null
  const hours = firstContact.withinHours
  const dueAt = addHours(contactAt, hours)
  const due = dayNumber(dateOfInstant(dueAt))
  const contact = { contactAt, hours, dueAt }
  return { start: 'first-contact', since, due, earliest: since, latest: due, contact }
}

function clockOf(
  customer: DueCustomer,
  { rule, who, phase, holds }: CompiledCadence,
  last: number,
  today: number,
  findings?: Finding[],
): Clock | null {
  if ((who.grade ?? customer.grade) !== customer.grade) return null
  if (holds && holds(customer, today, findings) !== true) return null
  if (!phase) return contactClock(customer, last)
  const { startsOn: fact, begin, end } = phase
  const start = readFact(customer, fact)
  if (!isIsoDate(start)) {
    // Most customers lack the date because the phase is not theirs; one that is no date is a slip.
    if (isFact(start)) findings?.push(findingOf(customer, { fact, daysAgo: {} }, `${rule}/phase`))
    return null
  }
  const chainStart = dayNumber(start)
  const isVisited = last >= chainStart
  const since = isVisited ? last : chainStart
  const phaseEnd = end === undefined ? Infinity : addPeriodToDay(chainStart, end)
  if (since > Math.max(today, last) || since >= phaseEnd) return null
  if (since < addPeriodToDay(chainStart, begin)) return null
  return { since, start: isVisited ? 'visit' : 'phase', phaseEnd }
}

function contactClock({ firstContactAt }: DueCustomer, last: number): Clock {
  if (last > NEVER) return { since: last, start: 'visit' }
  if (!firstContactAt) return { since: NEVER, start: 'nothing' }
  return { since: dayNumber(dateOfInstant(firstContactAt)), start: 'first-contact' }
}

function fromClock(
  { since, start, phaseEnd = Infinity }: Clock,
  { rule, every, notBefore, notAfter, who }: CompiledCadence,
  today: number,
): Obligation {
  const isNever = since === NEVER
  // Nothing has started the clock: the visit is due today, as if a whole interval had passed.
  const from = isNever ? 2 * today - addPeriodToDay(today, every) : since
  const due = isNever ? today : addPeriodToDay(from, every)
  const earliest = notBefore ? addPeriodToDay(from, notBefore) : from + Math.ceil((due - from) / 2)
  const latest = notAfter ? Math.max(due, addPeriodToDay(from, notAfter)) : due
  return { rule, every, who, start, since: from, due, earliest, latest, phaseEnd }
}
