import { dayNumber, isoDate, weekdayOfDay, type IsoDate, type Weekday } from './iso-date.js'
import type { JsonPointer } from './reason.js'
import type { WorkCalendar } from './vocabulary/schema.js'

/** Why a day is not worked, and the entry of the calendar that says so. */
export type DayOff = {
  readonly kind: 'weekly' | 'holiday' | 'absence'
  readonly rule: JsonPointer
  readonly name?: string
}

type CompiledCalendar = {
  readonly week: ReadonlySet<Weekday>
  readonly holidays: ReadonlyMap<number, number>
  readonly extraWorkingDays: ReadonlySet<number>
  readonly absences: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/**
 * Why a date is a day off, or null on a working day.
 *
 * The order of decision: a rep's absence, then a made-up working day, then a holiday, then the working week.
 *
 * @param repId whose absences count too; without it only the team's calendar is asked
 * @example
 * dayOff('2026-10-10', { workingWeek: ['mon'], extraWorkingDays: [{ on: '2026-10-10' }] }) //=> null
 */
export function dayOff(date: IsoDate, calendar: WorkCalendar, repId?: string): DayOff | null {
  const day = dayNumber(date)
  const compiled = compile(calendar)
  const absence = repId === undefined ? undefined : compiled.absences.get(repId)?.get(day)
  if (absence !== undefined) {
    return named('absence', `/absences/${absence}`, calendar.absences?.[absence]?.name)
  }
  if (compiled.extraWorkingDays.has(day)) return null
  const holiday = compiled.holidays.get(day)
  if (holiday !== undefined) {
    return named('holiday', `/holidays/${holiday}`, calendar.holidays?.[holiday]?.name)
  }
  return compiled.week.has(weekdayOfDay(day)) ? null : named('weekly', '/workingWeek', undefined)
}

/** Whether a date is worked: the answer of `dayOff` without its cause. */
export function isWorkingDay(date: IsoDate, calendar: WorkCalendar, repId?: string): boolean {
  return dayOff(date, calendar, repId) === null
}

/**
 * The working days among a number of days in a row.
 *
 * @param days how many calendar days to look at, the first being `from`
 * @example
 * workingDays('2026-11-20', 4, { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] }) //=> ['2026-11-20', '2026-11-23']
 */
export function workingDays(
  from: IsoDate,
  days: number,
  calendar: WorkCalendar,
  repId?: string,
): IsoDate[] {
  const first = dayNumber(from)
  const dates = Array.from({ length: days }, (_, index) => isoDate(first + index))
  return dates.filter((date) => isWorkingDay(date, calendar, repId))
}

function named(kind: DayOff['kind'], rule: JsonPointer, name: string | undefined): DayOff {
  return name === undefined ? { kind, rule } : { kind, rule, name }
}

const compiledCalendars = new WeakMap<WorkCalendar, CompiledCalendar>()

function compile(calendar: WorkCalendar): CompiledCalendar {
  const known = compiledCalendars.get(calendar)
  if (known !== undefined) return known
  const compiled = {
    week: new Set(calendar.workingWeek),
    holidays: entryByDay(calendar.holidays ?? []),
    extraWorkingDays: new Set((calendar.extraWorkingDays ?? []).map(({ on }) => dayNumber(on))),
    absences: absencesByRep(calendar),
  }
  compiledCalendars.set(calendar, compiled)
  return compiled
}

function absencesByRep({ absences = [] }: WorkCalendar): Map<string, Map<number, number>> {
  const byRep = new Map<string, Map<number, number>>()
  absences.forEach((absence, index) => {
    const days = byRep.get(absence.repId) ?? new Map<number, number>()
    byRep.set(absence.repId, markDays(absence, index, days))
  })
  return byRep
}

function entryByDay(ranges: readonly DayRange[]): Map<number, number> {
  const days = new Map<number, number>()
  ranges.forEach((range, index) => markDays(range, index, days))
  return days
}

type DayRange = { readonly from: IsoDate; readonly to?: IsoDate }

function markDays({ from, to = from }: DayRange, entry: number, days: Map<number, number>) {
  const last = dayNumber(to)
  for (let day = dayNumber(from); day <= last; day++) if (!days.has(day)) days.set(day, entry)
  return days
}
