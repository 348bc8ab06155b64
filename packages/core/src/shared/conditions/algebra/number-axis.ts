import type { FactDeclaration } from '../declarations/schema.js'
import type { NumberClass, Span } from './fact-class.js'
import {
  allNumbers,
  endOf,
  isWithin,
  multiplesOf,
  spansBetween,
  type NumberLine,
} from './number-line.js'

const MOST_DECIMALS = 17

/** The numbers that a fact may be, and how they are made into classes. */
export type NumberAxis = {
  /** The numbers that may occur. */
  readonly line: NumberLine
  /** The classes between and at some points, in ascending order. */
  readonly classes: (points: readonly number[]) => NumberClass[]
  /** Two neighbours as one class. */
  readonly joined: (left: NumberClass, right: NumberClass) => NumberClass
}

/**
 * The numbers of a fact as it is declared. Without a `step` every number may occur, and the ends of a class are given
 * in thousandths; with one, its multiples counted from `atLeast`, or from 0.
 */
export function numberAxis({ atLeast, atMost, step }: Partial<FactDeclaration> = {}): NumberAxis {
  const occurring = step === undefined ? allNumbers : multiplesOf(step, atLeast ?? 0)
  const lattice = step === undefined ? multiplesOf('0.001', 0) : occurring
  const whole: Span = {
    ...(atLeast !== undefined && { low: { value: atLeast, open: false } }),
    ...(atMost !== undefined && { high: { value: atMost, open: false } }),
  }
  const classOf = (span: Span) => numberClass(span, occurring, lattice)
  return {
    line: occurring,
    classes: (points) => [...spansBetween(points, occurring, whole)].map(classOf),
    joined: ({ low }, { high }) => classOf({ ...(low && { low }), ...(high && { high }) }),
  }
}

function numberClass(span: Span, occurring: NumberLine, lattice: NumberLine): NumberClass {
  const lowest = endOf(span, lattice, 'low')
  const highest = endOf(span, lattice, 'high')
  return {
    type: 'number',
    witness: witnessOf(span, occurring),
    ...span,
    ...(lowest !== undefined && { lowest }),
    ...(highest !== undefined && { highest }),
  }
}

/** An end that belongs to the range, or a number as short as can be: nobody can picture 4.999999 orders. */
function witnessOf(span: Span, line: NumberLine): number {
  const { low, high } = span
  for (const end of [low, high]) {
    if (end?.open === false && isOn(end.value, line)) return end.value
  }
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const found = shortNumbers(span, decimals).find(
      (value) => isWithin(value, span) && isOn(value, line),
    )
    if (found !== undefined) return found
  }
  if (low !== undefined) return line.next(low)
  return high === undefined ? line.next({ value: 0, open: false }) : line.previous(high)
}

/** The numbers with so many decimals that stand next to the ends of a range. */
function shortNumbers({ low, high }: Span, decimals: number): number[] {
  const unit = 10 ** decimals
  const beside = [
    ...(low === undefined ? [] : [Math.floor(low.value * unit) + 1]),
    ...(high === undefined ? [] : [Math.ceil(high.value * unit) - 1]),
    ...(low === undefined && high === undefined ? [0] : []),
  ]
  // Adding 0 makes of a negative zero a plain one.
  return beside.map((whole) => whole / unit + 0)
}

/** Whether a number may occur. */
export function isOn(value: number, line: NumberLine): boolean {
  return line.next({ value, open: false }) === value
}
