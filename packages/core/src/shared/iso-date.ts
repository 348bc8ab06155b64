import { InvariantError } from './invariant-error.js'

/** A civil date, `'2026-11-21'`: no hour, no time zone. Years 1000 to 9999. */
export type IsoDate = `${number}-${number}-${number}`

/** A length of time on the calendar. Months clamp at month end. */
export type Period =
  { readonly days: number } | { readonly weeks: number } | { readonly months: number }

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const MILLISECONDS_A_DAY = 86_400_000
// 1000-01-01 and 9999-12-31.
const FIRST_DAY = -354_285
const LAST_DAY = 2_932_896
// Customers by the thousand share a few hundred days: their texts are kept.
const REMEMBERED_DATES = 20_000
const dateTexts = new Map<number, IsoDate>()

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
  const date = dateTexts.get(day) ?? writeDay(day)
  if (date === null) throw new InvariantError('date/out-of-range', { day })
  return date
}

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
  const date = new Date(day * MILLISECONDS_A_DAY)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  // A day that the month lacks has run over into the next one, whose day 0 is the last day of the month meant.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.getTime() / MILLISECONDS_A_DAY
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

/** `addPeriod` on day numbers; of several units, months are added first. */
export function addPeriodToDay(
  day: number,
  { months = 0, weeks = 0, days = 0 }: { months?: number; weeks?: number; days?: number },
): number {
  return (months === 0 ? day : addMonthsToDay(day, months)) + 7 * weeks + days
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

// Digits are read without a look at what they are: a text is a date when its day, written again, is that text.
function readDay(text: string): number | null {
  const digit = (index: number) => text.charCodeAt(index) - 48
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  const month = digit(5) * 10 + digit(6)
  const day = Date.UTC(year, month - 1, digit(8) * 10 + digit(9)) / MILLISECONDS_A_DAY
  return (dateTexts.get(day) ?? writeDay(day)) === text ? day : null
}

function writeDay(day: number): IsoDate | null {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) return null
  const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as IsoDate
  if (dateTexts.size < REMEMBERED_DATES) dateTexts.set(day, date)
  return date
}
