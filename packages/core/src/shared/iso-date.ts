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
// Customers by the thousand share a few hundred days: the texts of eleven years in a row find room.
const SLOTS = 4_096
// Days as plain doubles, so that a look costs a comparison of two of them; no day is NaN.
const slotDays = new Float64Array(SLOTS).fill(NaN)
const slotTexts = new Array<IsoDate>(SLOTS)

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
  const date = writeDay(day)
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
  const date = isoDate(day)
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 7) - 1 + months
  const first = Date.UTC(year, month) / MILLISECONDS_A_DAY
  const next = Date.UTC(year, month + 1) / MILLISECONDS_A_DAY
  return Math.min(first + digits(date, 8, 10), next) - 1
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

/** The day number of a text, null when it is no date that exists. */
// Digits are read without a look at what they are: a text is a date when its day, written again, is that text.
export function readDay(text: string): number | null {
  const time = Date.UTC(digits(text, 0, 4), digits(text, 5, 7) - 1, digits(text, 8, 10))
  const day = time / MILLISECONDS_A_DAY
  return writeDay(day) === text ? day : null
}

function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let place = from; place < to; place++) number = number * 10 + text.charCodeAt(place) - 48
  return number
}

function writeDay(day: number): IsoDate | null {
  const slot = day & (SLOTS - 1)
  if (slotDays[slot] === day) return slotTexts[slot] as IsoDate
  if (day % 1 !== 0 || day < FIRST_DAY || day > LAST_DAY) return null
  const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as IsoDate
  slotDays[slot] = day
  slotTexts[slot] = date
  return date
}
