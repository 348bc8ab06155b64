import { InvariantError } from './invariant-error.js'
import { isIsoDate, type IsoDate } from './iso-date.js'

/** A point in time with its offset from UTC, `'2025-03-01T15:30:00+08:00'` (RFC 3339). */
export type Instant = `${IsoDate}T${string}`

const FORM =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(\.\d{1,3})?)?(?:Z|([+-])((?:0\d|1[0-4])):([0-5]\d))$/
const MILLISECONDS_AN_HOUR = 3_600_000
const MILLISECONDS_A_MINUTE = 60_000
const FIRST_MOMENT = Date.UTC(1000, 0)
const END = Date.UTC(10_000, 0)

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
  if (!isInstant(instant)) throw new InvariantError('instant/invalid', { instant })
  return Date.parse(instant)
}

/**
 * The point in time a number of elapsed hours later, in the same offset.
 *
 * @throws InvariantError `instant/invalid`, `instant/out-of-range` beyond the years 1000 to 9999
 * @example
 * addHours('2025-03-01T15:30:00+08:00', 24) //=> '2025-03-02T15:30:00+08:00'
 */
export function addHours(instant: Instant, hours: number): Instant {
  const later = milliseconds(instant) + hours * MILLISECONDS_AN_HOUR
  const [, , fraction, sign, offsetHours, offsetMinutes] = FORM.exec(instant) ?? []
  const offset =
    sign === undefined
      ? 0
      : (sign === '-' ? -1 : 1) *
        (Number(offsetHours) * MILLISECONDS_AN_HOUR + Number(offsetMinutes) * MILLISECONDS_A_MINUTE)
  if (!(later + offset >= FIRST_MOMENT && later + offset < END)) {
    throw new InvariantError('instant/out-of-range', { instant, hours })
  }
  const wall = new Date(later + offset).toISOString()
  const text = fraction === undefined ? wall.slice(0, 19) : wall.slice(0, 23)
  return `${text}${sign === undefined ? 'Z' : instant.slice(-6)}` as Instant
}

/**
 * The civil date at the instant's own offset.
 *
 * @example
 * dateOfInstant('2025-03-01T23:30:00+08:00') //=> '2025-03-01'
 */
export function dateOfInstant(instant: Instant): IsoDate {
  return instant.slice(0, 10) as IsoDate
}

/** Elapsed hours from one instant to another, negative when `to` is earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (milliseconds(to) - milliseconds(from)) / MILLISECONDS_AN_HOUR
}
