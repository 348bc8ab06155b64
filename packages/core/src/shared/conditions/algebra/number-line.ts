import { minus, over, plus, rational, times, type Decimal } from '../../decimal.js'
import { nearestNumber } from '../../nearest-number.js'
import { roundQuotient, type RoundingMode } from '../../rounding.js'
import type { Bound, Span } from './fact-class.js'

/** The numbers that may occur: the next one from a bound on, and the last one up to it; infinite where there is none. */
export type NumberLine = {
  readonly next: (low: Bound) => number
  readonly previous: (high: Bound) => number
}

/** Every number that a record can hold. */
export const allNumbers: NumberLine = {
  next: ({ value, open }) => (open ? neighbour(value, 1) : value),
  previous: ({ value, open }) => (open ? neighbour(value, -1) : value),
}

export const wholeNumbers: NumberLine = {
  next: ({ value, open }) => (open ? Math.floor(value) + 1 : Math.ceil(value)),
  previous: ({ value, open }) => (open ? Math.ceil(value) - 1 : Math.floor(value)),
}

/**
 * The numbers a whole count of steps from an origin.
 *
 * @example
 * multiplesOf('0.1', 0).next({ value: 0.25, open: false }) //=> 0.3
 */
export function multiplesOf(step: Decimal, origin: number): NumberLine {
  const from = exactly(origin)
  const at = (count: bigint) => nearestNumber(plus(from, times(step, String(count))))
  const count = (value: number, mode: RoundingMode) => {
    const { numerator, denominator } = over(minus(exactly(value), from), step)
    return roundQuotient(numerator, denominator, mode)
  }
  // Where steps are finer than numbers, every number is one of them.
  const beyond = (found: number, value: number, direction: 1 | -1) =>
    found === value ? neighbour(value, direction) : found
  return {
    next: ({ value, open }) => {
      if (!Number.isFinite(value)) return value
      return open ? beyond(at(count(value, 'floor') + 1n), value, 1) : at(count(value, 'ceil'))
    },
    previous: ({ value, open }) => {
      if (!Number.isFinite(value)) return value
      return open ? beyond(at(count(value, 'ceil') - 1n), value, -1) : at(count(value, 'floor'))
    },
  }
}

/** Whether a number lies in a range. */
export function isWithin(value: number, { low, high }: Span): boolean {
  return (
    Number.isFinite(value) &&
    (low === undefined || value > low.value || (value === low.value && !low.open)) &&
    (high === undefined || value < high.value || (value === high.value && !high.open))
  )
}

/** The least number of a line in a range, or the greatest; undefined where there is none, or no end. */
export function endOf(span: Span, line: NumberLine, end: 'low' | 'high'): number | undefined {
  const bound = span[end]
  if (bound === undefined) return undefined
  const value = end === 'low' ? line.next(bound) : line.previous(bound)
  return isWithin(value, span) ? value : undefined
}

/**
 * The parts into which some points cut a range: the points themselves and what lies between them. A part without
 * a number of the line is left out.
 *
 * @param whole its bounds belong to it
 */
export function* spansBetween(
  points: readonly number[],
  line: NumberLine,
  whole: Span,
): Iterable<Span> {
  const ascending = [...new Set(points)].sort((left, right) => left - right)
  let low: Bound | undefined
  for (const value of ascending) {
    yield* within(whole, { ...(low && { low }), high: { value, open: true } }, line)
    const point = { value, open: false }
    yield* within(whole, { low: point, high: point }, line)
    low = { value, open: true }
  }
  yield* within(whole, low === undefined ? {} : { low }, line)
}

function* within(whole: Span, part: Span, line: NumberLine): Iterable<Span> {
  const low = inner(whole.low, part.low, 1)
  const high = inner(whole.high, part.high, -1)
  const span = { ...(low && { low }), ...(high && { high }) }
  const holdsAny =
    low === undefined
      ? high === undefined || isWithin(line.previous(high), span)
      : isWithin(line.next(low), span)
  if (holdsAny) yield span
}

// The bounds of the whole belong to it, so on a tie the bound of the part is the stricter one.
function inner(whole: Bound | undefined, part: Bound | undefined, sign: 1 | -1) {
  if (whole === undefined || part === undefined) return part ?? whole
  return (whole.value - part.value) * sign > 0 ? whole : part
}

/** The double beside another. */
function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const away = value > 0 === direction > 0
  view.setBigInt64(0, view.getBigInt64(0) + (away ? 1n : -1n))
  return view.getFloat64(0)
}

// Read as a text, a number may have as many digits as it wants.
const exactly = (value: number) => rational(String(value))
