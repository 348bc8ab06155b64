import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import { byCodeUnit } from '../shared/order.js'
import {
  check,
  checkAll,
  Condition,
  Customer,
  Hours,
  Id,
  IsoDate,
  LocalText,
  Period,
  Rep,
  repeatedIds,
  WorkCalendar,
  type Fault,
} from '../shared/schema.js'
import { isTimeOfDay } from '../shared/time-of-day.js'

/** "At least one visit per interval" for those whom `grade`, `phase` and `when` all match. */
export const Cadence = z
  .strictObject({
    grade: z.exactOptional(Id),
    phase: z.exactOptional(Id),
    when: z.exactOptional(Condition),
    every: Period,
    notBefore: z.exactOptional(Period),
    notAfter: z.exactOptional(Period),
  })
  .check(checkAll(windowFaults))
export type Cadence = Immutable<z.infer<typeof Cadence>>

/** A stretch of a customer's life that begins on a date fact, or after another phase. */
export const Phase = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  startsOn: z.exactOptional(z.string().check(z.minLength(1))),
  lasts: z.exactOptional(Period),
  then: z.exactOptional(Id),
})
export type Phase = Immutable<z.infer<typeof Phase>>

/** The least contact that everybody keeps (VIS-09). */
export const Floor = z.strictObject({ every: Period })

export const VisitPolicy = z
  .strictObject({
    firstContact: z.exactOptional(z.strictObject({ withinHours: Hours })),
    phases: z.exactOptional(z.array(Phase)),
    cadences: z.array(Cadence),
    floor: Floor,
  })
  .check(checkAll(phaseFaults))
export type VisitPolicy = Immutable<z.infer<typeof VisitPolicy>>

const TimeOfDay = z.string().check(check(isTimeOfDay, 'visits/time-invalid'))

/** A visit agreed with the customer: it stands. `at` is the local wall time of the place. */
export const Appointment = z.strictObject({
  id: Id,
  customerId: Id,
  repId: Id,
  on: IsoDate,
  at: z.exactOptional(TimeOfDay),
})
export type Appointment = Immutable<z.infer<typeof Appointment>>

/** Everything that a plan depends on. */
export const VisitProblem = z
  .strictObject({
    customers: z.array(Customer),
    reps: z.array(Rep),
    policy: VisitPolicy,
    calendar: WorkCalendar,
    today: IsoDate,
    from: IsoDate,
    days: z.int().check(z.minimum(1), z.maximum(366)),
    appointments: z.exactOptional(z.array(Appointment)),
  })
  .check(checkAll(problemFaults))
export type VisitProblem = Immutable<z.infer<typeof VisitProblem>>

type Window = { readonly every: Period; readonly notBefore?: Period; readonly notAfter?: Period }

function* windowFaults({ every, notBefore, notAfter }: Window): Iterable<Fault> {
  if (notBefore !== undefined && mayBeLonger(notBefore, every)) {
    yield { code: 'visits/window-upside-down', at: ['notBefore'], params: { field: 'notBefore' } }
  }
  if (notAfter !== undefined && mayBeLonger(every, notAfter)) {
    yield { code: 'visits/window-upside-down', at: ['notAfter'], params: { field: 'notAfter' } }
  }
}

// Months among each other compare exactly; months and days by the longest and the shortest that they can be.
function mayBeLonger(one: Period, other: Period): boolean {
  if ('months' in one && 'months' in other) return one.months > other.months
  return daysOf(one, LONGEST_MONTHS, 366) > daysOf(other, SHORTEST_MONTHS, 365)
}

const LONGEST_MONTHS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]
const SHORTEST_MONTHS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]

function daysOf(period: Period, months: readonly number[], year: number): number {
  if ('days' in period) return period.days
  if ('weeks' in period) return 7 * period.weeks
  return Math.floor(period.months / 12) * year + (months[period.months % 12] ?? 0)
}

type PhaseRules = { readonly phases?: readonly Phase[]; readonly cadences: readonly Cadence[] }

function* phaseFaults({ phases = [], cadences }: PhaseRules): Iterable<Fault> {
  const known = phases.map(({ id }) => id)
  for (const [index, phase] of phases.entries()) {
    const { id, startsOn, lasts, then } = phase
    if (known.indexOf(id) !== index)
      yield { code: 'schema/id-repeated', at: ['phases', index, 'id'] }
    const predecessors = phases.filter((other) => other !== phase && other.then === id)
    if (startsOn === undefined && predecessors.length === 0 && then !== id) {
      yield { code: 'visits/phase-never-starts', at: ['phases', index], params: { phase: id } }
    }
    if (predecessors.length + (startsOn === undefined ? 0 : 1) > 1) {
      yield { code: 'visits/phase-starts-twice', at: ['phases', index], params: { phase: id } }
    }
    if ((lasts === undefined) !== (then === undefined)) {
      yield { code: 'visits/phase-half-ended', at: ['phases', index], params: { phase: id } }
    }
    if (then === undefined) continue
    if (!known.includes(then)) {
      yield { code: 'visits/unknown-phase', at: ['phases', index, 'then'], params: { known } }
    } else if (followsItself(phase, phases)) {
      yield {
        code: 'visits/phase-follows-itself',
        at: ['phases', index, 'then'],
        params: { phase: id },
      }
    }
  }
  for (const [index, { phase }] of cadences.entries()) {
    if (phase !== undefined && !known.includes(phase)) {
      yield { code: 'visits/unknown-phase', at: ['cadences', index, 'phase'], params: { known } }
    }
  }
}

function followsItself(phase: Phase, phases: readonly Phase[]): boolean {
  let next = phases.find(({ id }) => id === phase.then)
  // No chain without a loop is longer than the list.
  for (let steps = 0; next !== undefined && steps < phases.length; steps++) {
    if (next === phase) return true
    const { then } = next
    next = phases.find(({ id }) => id === then)
  }
  return false
}

type Problem = {
  readonly customers: readonly { id: string }[]
  readonly reps: readonly { id: string }[]
  readonly appointments?: readonly Appointment[]
  readonly today: IsoDate
  readonly from: IsoDate
}

function* problemFaults({
  customers,
  reps,
  appointments = [],
  today,
  from,
}: Problem): Iterable<Fault> {
  yield* repeatedIds(customers, ['customers'])
  yield* repeatedIds(reps, ['reps'])
  yield* repeatedIds(appointments, ['appointments'])
  if (byCodeUnit(from, today) < 0)
    yield { code: 'visits/from-before-today', at: ['from'], params: { today } }
  const customerIds = new Set(customers.map(({ id }) => id))
  const repIds = new Set(reps.map(({ id }) => id))
  for (const [index, { customerId, repId }] of appointments.entries()) {
    if (!customerIds.has(customerId))
      yield { code: 'visits/appointment-of-nobody', at: ['appointments', index, 'customerId'] }
    if (!repIds.has(repId))
      yield { code: 'visits/appointment-of-nobody', at: ['appointments', index, 'repId'] }
  }
}
