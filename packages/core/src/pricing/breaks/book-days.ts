import { addDays, isoDate, dayNumber, type IsoDate } from '../../shared/index.js'
import type { Season } from '../schema.js'

/** What is in force from a day to a day, both included. */
export type Dated = { readonly from?: IsoDate; readonly to?: IsoDate }

// Where nothing is dated, one day is as good as another.
const SOME_DAY: IsoDate = '2026-01-01'

/** Whether something is in force on a day. */
export function isInForce({ from, to }: Dated, day: IsoDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

/** The season of a day: the first of the book that holds it, else `none` (RULES #4). */
export function seasonOn(seasons: readonly Season[], day: IsoDate): string {
  return seasons.find((season) => holdsDay(season, day.slice(5)))?.id ?? 'none'
}

/** Whether a season holds a day of the year, such as `12-24`. */
export function holdsDay({ from, to }: Season, yearDay: string): boolean {
  return from <= to ? from <= yearDay && yearDay <= to : from <= yearDay || yearDay <= to
}

/**
 * Days of which one is like any other day, for all that is dated: the first of each stretch, and of each season in it.
 *
 * @param today the days before it are left out
 */
export function representativeDays(
  dated: readonly Dated[],
  seasons: readonly Season[],
  today: IsoDate | undefined,
): IsoDate[] {
  const cuts = dated.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [addDays(to, 1)]),
  ])
  const earliest = [...cuts].sort()[0]
  const first = today ?? (earliest === undefined ? SOME_DAY : addDays(earliest, -1))
  const starts = [...new Set([first, ...cuts.filter((day) => day > first)])].sort()
  const days = starts.flatMap((start, index) => {
    const next = starts[index + 1]
    const turns = seasons.flatMap((season) => seasonTurns(season, start))
    return [start, ...turns.filter((day) => next === undefined || day < next)]
  })
  return [...new Set(days)].sort()
}

/** The first days on or after a day on which a season begins, and on which it is over. */
function seasonTurns({ from, to }: Season, start: IsoDate): IsoDate[] {
  const year = Number(start.slice(0, 4))
  return [year, year + 1].flatMap((at) => {
    const begins = dayOfYear(at, from)
    const ends = isoDate(dayNumber(dayOfYear(at, to)) + (isLeapDay(at, to) ? 0 : 1))
    return [begins, ends].filter((day) => day >= start)
  })
}

function isLeapDay(year: number, yearDay: string): boolean {
  return yearDay === '02-29' && dayOfYear(year, yearDay).slice(5) !== yearDay
}

/** A day of a year; of one that has no 29 February, the day after it. */
function dayOfYear(year: number, yearDay: string): IsoDate {
  const [month = '01', day = '01'] = yearDay.split('-')
  return addDays(`${String(year).padStart(4, '0')}-${month}-01` as IsoDate, Number(day) - 1)
}
