import { InvariantError } from './invariant-error.js'
import { isIsoDate, isoDate, MILLISECONDS_A_DAY, type IsoDate } from './iso-date.js'

/** A point in time with its offset from UTC, `'2025-03-01T15:30:00+08:00'` (RFC 3339). */
export type Instant = `${IsoDate}T${string}`

const FORM =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/
const OFFSET = /Z|[+-]..:..$/
const MILLISECONDS_AN_HOUR = 3_600_000

/**
 * Whether a text is a point in time with an offset. A time without an offset is none: it would
 * mean another moment on every machine.
 *
 * @example
 * isInstant('2025-03-01T15:30:00') //=> false
 */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && isIsoDate(FORM.exec(text)?.[1])
}

/**
 * Milliseconds since 1970-01-01T00:00Z, for comparing.
 *
 * @throws InvariantError `instant/invalid`
 */
export function milliseconds(instant: Instant): number {
  // Without an offset, `Date.parse` would take the time zone of the machine.
  const moment = Date.parse(instant)
  if (!OFFSET.test(instant) || Number.isNaN(moment)) {
    throw new InvariantError('instant/invalid', { instant })
  }
  return moment
}

/**
 * The point in time a number of elapsed hours later, in the same offset.
 *
 * @throws InvariantError `instant/invalid`, `date/out-of-range` beyond the years 1000 to 9999
 * @example
 * addHours('2025-03-01T15:30:00+08:00', 24) //=> '2025-03-02T15:30:00+08:00'
 */
export function addHours(instant: Instant, hours: number): Instant {
  milliseconds(instant)
  const offset = instant.slice(instant.endsWith('Z') ? -1 : -6)
  const local = instant.slice(0, -offset.length)
  // The wall clock is moved as if it stood in UTC: elapsed hours are the same at every offset.
  const wall = Date.parse(`${local}Z`) + hours * MILLISECONDS_AN_HOUR
  const date = isoDate(Math.floor(wall / MILLISECONDS_A_DAY))
  const time = new Date(wall).toISOString().slice(11, Math.max(19, local.length))
  return `${date}T${time}${offset}`
}

/**
 * The civil date at the instant's own offset; of a date, that date.
 *
 * @example
 * dateOfInstant('2025-03-01T23:30:00+08:00') //=> '2025-03-01'
 */
export function dateOfInstant(instant: Instant | IsoDate): IsoDate {
  return instant.slice(0, 10) as IsoDate
}

/** Elapsed hours from one instant to another, negative when `to` is earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (milliseconds(to) - milliseconds(from)) / MILLISECONDS_AN_HOUR
}
