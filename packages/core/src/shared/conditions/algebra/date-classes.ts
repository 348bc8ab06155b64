import { dayNumber, isoDate } from '../../iso-date.js'
import type { DateClass, Span } from './fact-class.js'
import { spansBetween, wholeNumbers } from './number-line.js'

const FIRST = dayNumber('1000-01-01')
const LAST = dayNumber('9999-12-31')
const ALL_DAYS: Span = { low: { value: FIRST, open: false }, high: { value: LAST, open: false } }

/**
 * The days of the calendar, cut at every point where an answer may change.
 *
 * @param points on the axis of day numbers; not always whole
 * @param today a day number: the witness where no end is nearer
 */
export function dateClasses(points: readonly number[], today: number): DateClass[] {
  return [...spansBetween(points, wholeNumbers, ALL_DAYS)].map(({ low, high }) => {
    const first = low === undefined ? FIRST : wholeNumbers.next(low)
    const last = high === undefined ? LAST : wholeNumbers.previous(high)
    return dateClass(first, last, today)
  })
}

/** Two neighbours as one class. */
export function joinedDates(left: DateClass, right: DateClass, today: number): DateClass {
  return dateClass(
    left.first === undefined ? FIRST : dayNumber(left.first),
    right.last === undefined ? LAST : dayNumber(right.last),
    today,
  )
}

// The day nearest to today is the one that a reader can picture.
function dateClass(first: number, last: number, today: number): DateClass {
  const witness = Math.min(Math.max(first, today), last)
  return {
    type: 'date',
    witness: isoDate(witness),
    ...(first > FIRST && { first: isoDate(first) }),
    ...(last < LAST && { last: isoDate(last) }),
  }
}
