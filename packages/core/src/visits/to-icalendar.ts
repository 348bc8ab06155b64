import type { Customer, Rep } from '../shared/index.js'
import { milliseconds, type Instant } from '../shared/instant.js'
import { InvariantError } from '../shared/invariant-error.js'
import { dayNumber, type IsoDate } from '../shared/iso-date.js'
import { isTimeOfDay } from '../shared/time-of-day.js'
import { calendarLine, calendarText } from './calendar-lines.js'
import { visitsInOrder } from './plan-entries.js'
import type { PlannedVisit, VisitPlan } from './plan.js'

/** What a calendar file says beyond the plan. */
export type ICalendarOptions = {
  /** When the file is written. */
  readonly now: Instant
  /** The name of the calendar. */
  readonly name?: string
  /** Customers to look up names and places in; an unknown one is shown by its id. */
  readonly customers?: readonly Pick<Customer, 'id' | 'name' | 'place'>[]
  /** Reps to look up names in. */
  readonly reps?: readonly Pick<Rep, 'id' | 'name'>[]
  /** Whose visits; without it those of all reps, each in a category of the rep's name. */
  readonly repId?: string
  /** The description of a visit: its reasons as sentences, say. */
  readonly describe?: (visit: PlannedVisit) => string
  /** How long a visit with a time takes; without it only its beginning is known. */
  readonly minutes?: number
  /** The zone of the wall times by its IANA name: a hint for programs that would take them for UTC. */
  readonly timeZone?: string
  /** The instant of a wall time, where the host knows the zone: times are then written in UTC. */
  readonly instantOf?: (on: IsoDate, at: string) => Instant
  /** The plan's name within the ids of the events, by default its first day: see RULES #25. */
  readonly planId?: string
}

/**
 * The planned visits as a calendar file (RFC 5545), one event a visit (RULES #25).
 *
 * @returns text in UTF-8 when written, with CRLF; a later file of the same plan replaces the events of an earlier one
 * @throws InvariantError `visits/time-invalid`, `date/invalid`, `instant/invalid` when a day or a time is none
 * @example
 * const text = toICalendar(plan, { now: '2026-11-23T08:00:00Z', customers: problem.customers })
 * text.includes('DTSTART;VALUE=DATE:20261124\r\n') //=> true
 * text.includes('SUMMARY:Harbour Motors\r\n') //=> true
 */
export function toICalendar(plan: VisitPlan, options: ICalendarOptions): string {
  const { now, name, repId, timeZone } = options
  const moment = milliseconds(now)
  const stamp = [
    `DTSTAMP:${utc(moment)}`,
    // Programs keep the event that they have unless the number rises; minutes stay below 2^31.
    `SEQUENCE:${Math.floor(moment / 60_000)}`,
  ]
  const visits = visitsInOrder(plan).filter((visit) => visit.repId === (repId ?? visit.repId))
  const describe = describer(plan, options)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fieldbook//Visit plan//EN',
    ...property('X-WR-CALNAME', name),
    ...property('X-WR-TIMEZONE', timeZone),
    ...visits.flatMap((visit) => ['BEGIN:VEVENT', ...describe(visit, stamp), 'END:VEVENT']),
    'END:VCALENDAR',
  ]
  return lines.map(calendarLine).join('')
}

function describer(plan: VisitPlan, options: ICalendarOptions) {
  const { customers = [], reps = [], repId, planId = plan.from } = options
  const customerById = new Map(customers.map((customer) => [customer.id, customer]))
  const repNames = new Map(reps.map((rep) => [rep.id, rep.name]))
  return (visit: PlannedVisit, stamp: readonly string[]): string[] => {
    const customer = customerById.get(visit.customerId)
    const isAgreed = visit.kind === 'appointment' || visit.locked === true
    const repName = repNames.get(visit.repId) ?? visit.repId
    return [
      `UID:${encoded(visit.id)}.${encoded(planId)}@fieldbook`,
      ...stamp,
      ...whenOf(visit, options),
      `STATUS:${isAgreed || visit.status === 'done' ? 'CONFIRMED' : 'TENTATIVE'}`,
      ...property('SUMMARY', customer?.name ?? visit.customerId),
      ...property('LOCATION', customer?.place?.address ?? customer?.place?.area),
      ...property('CATEGORIES', repId === undefined ? repName : undefined),
      ...property('DESCRIPTION', options.describe?.(visit)),
    ]
  }
}

function whenOf({ on, at }: PlannedVisit, { instantOf, minutes }: ICalendarOptions): string[] {
  dayNumber(on)
  const date = on.replaceAll('-', '')
  if (at === undefined) return [`DTSTART;VALUE=DATE:${date}`, 'TRANSP:TRANSPARENT']
  if (!isTimeOfDay(at)) throw new InvariantError('visits/time-invalid', { at })
  const start = instantOf
    ? utc(milliseconds(instantOf(on, at)))
    : `${date}T${at.replace(':', '')}00`
  return [`DTSTART:${start}`, ...(minutes === undefined ? [] : [`DURATION:PT${minutes}M`])]
}

function property(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${name}:${calendarText(text)}`]
}

function utc(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

// As JSON first, which writes half a character as its code: a URI cannot hold it.
function encoded(id: string): string {
  return encodeURIComponent(JSON.stringify(id).slice(1, -1))
}
