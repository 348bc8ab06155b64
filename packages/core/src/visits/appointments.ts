import { groupBy } from '../shared/group-by.js'
import { addDays, dayNumber } from '../shared/iso-date.js'
import { byCodeUnit } from '../shared/order.js'
import { dayOff } from '../shared/work-calendar.js'
import type { PlannedVisit } from './plan.js'
import type { PlanFinding } from './reasons.js'
import { lastOnOrBefore, type RepDays } from './rep-days.js'
import type { Appointment, VisitProblem } from './schema.js'
import type { PlacedVisit } from './visit-chain.js'

/** The appointments within the plan's days or outside them, in the order of their days. */
export function appointmentsOf(problem: VisitProblem, where: 'within' | 'outside'): Appointment[] {
  const { appointments = [], from, days } = problem
  const end = addDays(from, days)
  return appointments
    .filter(({ on }) => (on >= from && on < end) === (where === 'within'))
    .sort((left, right) => byCodeUnit(left.on, right.on) || byCodeUnit(left.id, right.id))
}

/** Takes an appointment's room on its day: what is left over is planned, never more. */
export function takeRoom({ repId, on }: Appointment, days: ReadonlyMap<string, RepDays>): void {
  const theirs = days.get(repId)
  if (theirs === undefined) return
  const day = dayNumber(on)
  const index = lastOnOrBefore(theirs.days, day)
  if (theirs.days[index] === day) theirs.free[index] = Math.max(0, (theirs.free[index] ?? 0) - 1)
}

export function appointmentVisit(appointment: Appointment): PlacedVisit {
  const { id, customerId, repId, on, at } = appointment
  return {
    customerId,
    repId,
    on,
    ...(at === undefined ? {} : { at }),
    kind: 'appointment',
    status: 'planned',
    reasons: [{ code: 'visits/appointment', appointment: id, on }],
  }
}

/** What the appointments break: they stand all the same (RULES #15). */
export function appointmentFindings(
  problem: VisitProblem,
  visits: Readonly<Record<string, PlannedVisit>>,
): PlanFinding[] {
  const { calendar, reps } = problem
  const outside = appointmentsOf(problem, 'outside').map(({ id, customerId, on }): PlanFinding => {
    return { code: 'visits/appointment-outside-horizon', customerId, appointment: id, on }
  })
  const agreed = Object.values(visits).filter(({ kind }) => kind === 'appointment')
  const onDaysOff = agreed.flatMap(({ id, customerId, repId, on }): PlanFinding[] => {
    const off = dayOff(on, calendar, repId)
    if (off === null) return []
    return [
      { code: 'visits/appointment-on-day-off', customerId, visitId: id, on, dayOff: off.kind },
    ]
  })
  const days = groupBy(agreed, ({ repId, on }) => `${on} ${repId}`)
  const overfull = [...days.values()].flatMap((together): PlanFinding[] => {
    const [first] = together
    const capacity = reps.find(({ id }) => id === first?.repId)?.visitsPerDay ?? 0
    if (first === undefined || together.length <= capacity) return []
    const { repId, on } = first
    const visits = together.length
    return [{ code: 'visits/appointments-over-capacity', repId, on, visits, capacity }]
  })
  return [...outside, ...onDaysOff, ...overfull]
}
