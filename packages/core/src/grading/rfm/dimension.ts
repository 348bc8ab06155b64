import { findingOf, readFact } from '../../shared/conditions/condition.js'
import { minus, rational, type Rational } from '../../shared/decimal.js'
import { dayNumber, isIsoDate } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import type { GradingFinding } from '../reasons.js'
import type { Cut } from './quantile-cuts.js'
import type { RfmDimension } from './schema.js'

export type DimensionName = 'recency' | 'frequency' | 'monetary'

/**
 * One of the three facts, made ready to be read as a value of which more is better: days of recency count below zero,
 * so they are multiplied by `sign`.
 */
export type CompiledDimension = {
  readonly name: DimensionName
  readonly rule: `/${DimensionName}`
  readonly fact: string
  readonly sign: 1 | -1
  /** The number of scores. */
  readonly of: number
  /** Fixed thresholds; without them, scores come from quantiles of the book. */
  readonly fixed?: readonly Cut[]
  readonly shift: Rational
  /** Whether a value that equals a quantile has the score above it: one of recency has the lower (RULES #16). */
  readonly equalPasses: boolean
}

export function compileDimension(
  name: DimensionName,
  { fact, quantiles, shift = 0, thresholds = [], boundary = 'above' }: RfmDimension,
): CompiledDimension {
  const sign = name === 'recency' ? -1 : 1
  const common = { name, rule: `/${name}`, fact, sign } as const
  const towardsBetter = sign === 1
  if (quantiles !== undefined) {
    const added = towardsBetter ? rational(shift) : minus(0, shift)
    return { ...common, of: quantiles, shift: added, equalPasses: towardsBetter }
  }
  const equalPasses = (boundary === 'above') === towardsBetter
  const fixed = thresholds.map((threshold) => ({ at: sign * threshold, equalPasses }))
  return { ...common, of: fixed.length + 1, fixed, shift: rational(0), equalPasses }
}

/** A customer's value; undefined where it cannot be told, which `valueFinding` explains. */
export function valueOf(
  customer: GradableCustomer,
  { name, fact, sign }: CompiledDimension,
  today: number,
): number | undefined {
  const found = readFact(customer, fact)
  if (name !== 'recency')
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined
  const days = isIsoDate(found) ? today - dayNumber(found) : found
  return typeof days === 'number' && days >= 0 && days < Infinity ? sign * days : undefined
}

/** Why a value cannot be told (RULES #15). */
export function valueFinding(
  customer: GradableCustomer,
  { name, fact, rule }: CompiledDimension,
): GradingFinding {
  const found = readFact(customer, fact)
  if (name !== 'recency') return findingOf(customer, { fact, atLeast: 0 }, rule)
  const isKnown = isIsoDate(found) || (typeof found === 'number' && Number.isFinite(found))
  if (isKnown) return { code: 'grading/in-the-future', rule, fact }
  return findingOf(customer, { fact, daysAgo: { atLeast: 0 } }, rule)
}
