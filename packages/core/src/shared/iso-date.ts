import { UTCDateMini } from '@date-fns/utc'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { InvariantError } from './invariant-error.js'

/** A civil date, `'2026-11-21'`: no hour, no time zone. Years 1000 to 9999. */
export type IsoDate = `${number}-${number}-${number}`

/** A length of time on the calendar. Months clamp at month end. */
export type Period =
  { readonly days: number } | { readonly weeks: number } | { readonly months: number }

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const MILLISECONDS_A_DAY = 86_400_000
const FIRST_DAY = Date.UTC(1000, 0, 1) / MILLISECONDS_A_DAY
const LAST_DAY = Date.UTC(9999, 11, 31) / MILLISECONDS_A_DAY
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Whether a text is a civil date that exists.
 *
 * @example
 * isIsoDate('2025-02-29') //=> false
 */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && readDay(text) !== null
}

/**
 * The number of days from 1970-01-01 to a date: arithmetic inside loops runs on these.
 *
 * @throws InvariantError `date/invalid` when the text is not a date that exists.
 * @example
 * dayNumber('1970-01-31') //=> 30
 */
export function dayNumber(date: IsoDate): number {
  const day = readDay(date)
  if (day === null) throw new InvariantError('date/invalid', { date })
  return day
}

/**
 * The date of a day number, the inverse of `dayNumber`.
 *
 * @throws InvariantError `date/out-of-range` when the number is not whole or beyond the years 1000 to 9999.
 * @example
 * isoDate(30) //=> '1970-01-31'
 */
export function isoDate(day: number): IsoDate {
  const known = dateTexts.get(day)
  if (known !== undefined) return known
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new InvariantError('date/out-of-range', { day })
  }
  const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as IsoDate
  if (dateTexts.size < REMEMBERED_DATES) dateTexts.set(day, date)
  return date
}

// Due dates of ten thousand customers fall on the same few hundred days: their texts are kept.
const REMEMBERED_DATES = 4_000
const dateTexts = new Map<number, IsoDate>()

/**
 * @param days whole days, negative to go back
 * @example
 * addDays('2025-02-27', 2) //=> '2025-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + days)
}

/**
 * The same day of another month, clamped to that month's last day.
 *
 * @param months whole months, negative to go back
 * @example
 * addMonths('2025-01-31', 3) //=> '2025-04-30'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return isoDate(addMonthsToDay(dayNumber(date), months))
}

/** `addMonths` on day numbers. */
export function addMonthsToDay(day: number, months: number): number {
  // A UTC date: on plain local dates the arithmetic is wrong where a zone skipped a day (Pacific/Apia 2011-12-30).
  const moved = addMonthsToDate(new UTCDateMini(day * MILLISECONDS_A_DAY), months)
  return moved.getTime() / MILLISECONDS_A_DAY
}

/**
 * The date a period after another.
 *
 * @example
 * addPeriod('2025-05-20', { months: 3 }) //=> '2025-08-20'
 */
export function addPeriod(date: IsoDate, period: Period): IsoDate {
  return isoDate(addPeriodToDay(dayNumber(date), period))
}

/** `addPeriod` on day numbers. */
export function addPeriodToDay(day: number, period: Period): number {
  if ('days' in period) return day + period.days
  if ('weeks' in period) return day + 7 * period.weeks
  return addMonthsToDay(day, period.months)
}

/**
 * Whole days from one date to another, negative when `to` is earlier.
 *
 * @example
 * daysBetween('2025-03-03', '2025-03-10') //=> 7
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * @example
 * weekday('2026-11-21') //=> 'sat'
 */
export function weekday(date: IsoDate): Weekday {
  return weekdayOfDay(dayNumber(date))
}

/** `weekday` of a day number. */
export function weekdayOfDay(day: number): Weekday {
  // 1970-01-01 was a Thursday, three days after a Monday.
  const index = (((day + 3) % 7) + 7) % 7
  return WEEKDAYS[index] as Weekday
}

function readDay(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null
  const year = readDigits(text, 0, 4)
  const month = readDigits(text, 5, 7)
  const day = readDigits(text, 8, 10)
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return null
  const length = month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0)
  return day > length ? null : Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}

const DASH = 45

function readDigits(text: string, start: number, end: number): number {
  let number = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
