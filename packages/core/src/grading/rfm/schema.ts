import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import {
  checkAll,
  Decimal,
  Id,
  LocalText,
  NumberRange,
  repeatedIds,
  type Fault,
} from '../../shared/schema.js'
import { RFM_DIMENSIONS } from '../policy/facts/rfm-dimensions.js'
import { computedShape, FactName, unknownGrade, type Grade } from '../policy/schema.js'

/** Whether a value that equals a threshold counts with the values above it or with those below: of recency, with more days or with fewer. */
export const ThresholdBoundary = z.enum(['above', 'below'])

/**
 * How one of the three facts becomes a score: by `quantiles` of the book (type 7, linear interpolation), or by fixed
 * `thresholds` that rise. `shift` is added to each quantile.
 */
export const RfmDimension = z
  .strictObject({
    fact: FactName,
    quantiles: z.exactOptional(z.int().check(z.minimum(2), z.maximum(10))),
    shift: z.exactOptional(Decimal),
    thresholds: z.exactOptional(z.array(z.number()).check(z.minLength(1), z.maxLength(9))),
    boundary: z.exactOptional(ThresholdBoundary),
  })
  .check(checkAll(dimensionFaults))
export type RfmDimension = Immutable<z.infer<typeof RfmDimension>>

/**
 * How a book is cut into quantiles: at values, so that equals stay together; by SQL's NTILE, which parts equals by
 * their ids; or at the mean rank of equals.
 */
export const TiePolicy = z.enum(['value', 'ntile', 'midrank'])
export type TiePolicy = z.infer<typeof TiePolicy>

/** The customers whose three scores lie in these ranges; a range that is left out takes every score. */
export const RfmSegment = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  recency: z.exactOptional(NumberRange),
  frequency: z.exactOptional(NumberRange),
  monetary: z.exactOptional(NumberRange),
  grade: Id,
})
export type RfmSegment = Immutable<z.infer<typeof RfmSegment>>

const Otherwise = z.strictObject({ id: Id, name: z.exactOptional(LocalText), grade: Id })

/** Recency, frequency and monetary value as scores, and the first segment that they fall into. */
export const RfmPolicy = z
  .strictObject({
    method: z.literal('rfm'),
    ...computedShape,
    recency: RfmDimension,
    frequency: RfmDimension,
    monetary: RfmDimension,
    ties: z.exactOptional(TiePolicy),
    segments: z.array(RfmSegment).check(z.minLength(1)),
    otherwise: z.exactOptional(Otherwise),
  })
  .check(checkAll(rfmFaults))
export type RfmPolicy = Immutable<z.infer<typeof RfmPolicy>>

type Rfm = {
  readonly grades: readonly Grade[]
  readonly segments: readonly RfmSegment[]
  readonly otherwise?: { readonly id: string; readonly grade: string }
  readonly ties?: TiePolicy
  readonly recency: RfmDimension
  readonly frequency: RfmDimension
  readonly monetary: RfmDimension
}

function* dimensionFaults({
  quantiles,
  shift,
  thresholds,
  boundary,
}: RfmDimension): Iterable<Fault> {
  if ((quantiles === undefined) === (thresholds === undefined)) {
    yield { code: 'grading/quantiles-or-thresholds', at: [] }
  }
  if (shift !== undefined && quantiles === undefined)
    yield { code: 'grading/only-with-quantiles', at: ['shift'] }
  if (boundary !== undefined && thresholds === undefined)
    yield { code: 'grading/only-with-thresholds', at: ['boundary'] }
  for (const [index, threshold] of (thresholds ?? []).entries()) {
    const before = thresholds?.[index - 1]
    if (before !== undefined && threshold <= before) {
      yield {
        code: 'grading/thresholds-do-not-rise',
        at: ['thresholds', index],
        params: { above: before },
      }
    }
  }
}

function* rfmFaults({
  grades,
  segments,
  otherwise,
  ties = 'value',
  ...dimensions
}: Rfm): Iterable<Fault> {
  const known = grades.map(({ id }) => id)
  yield* repeatedIds(segments, ['segments'])
  for (const [index, { grade }] of segments.entries()) {
    yield* unknownGrade(grade, known, ['segments', index, 'grade'])
  }
  yield* unknownGrade(otherwise?.grade, known, ['otherwise', 'grade'])
  for (const name of RFM_DIMENSIONS) {
    if (dimensions[name].shift !== undefined && ties !== 'value')
      yield { code: 'grading/only-with-ties-by-value', at: [name, 'shift'] }
  }
}
