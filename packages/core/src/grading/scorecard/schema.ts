import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { compareExact, over } from '../../shared/decimal.js'
import {
  checkAll,
  Decimal,
  Id,
  LocalText,
  repeatedIds,
  testFaults,
  testShape,
  type Fault,
} from '../../shared/schema.js'
import { wholeWeights } from '../../shared/whole-weights.js'
import {
  bandFaults,
  computedShape,
  FactName,
  GradeBand,
  Points,
  scoreMargin,
  type Grade,
} from '../policy/schema.js'

/** Points for a fact that passes the tests; without a test, for any that is known. */
export const PointsBand = z
  .strictObject({ ...testShape, points: Points })
  .check(checkAll(testFaults))
export type PointsBand = Immutable<z.infer<typeof PointsBand>>

/** What a fact that cannot be counted does to the grade: see RULES #8. */
export const MissingPolicy = z.enum(['finding', 'exclude', 'worst'])

/** One weighted question about a customer. Either `points` bands, or `max` when the fact itself is the points. */
export const Criterion = z
  .strictObject({
    id: Id,
    name: z.exactOptional(LocalText),
    fact: FactName,
    weight: Decimal,
    max: z.exactOptional(Points),
    points: z.exactOptional(z.array(PointsBand).check(z.minLength(1))),
    missing: z.exactOptional(MissingPolicy),
    off: z.exactOptional(z.boolean()),
  })
  .check(checkAll(criterionFaults))
export type Criterion = Immutable<z.infer<typeof Criterion>>

/** Weighted criteria, a score, and the grade that it reaches (GRD-08). */
export const ScorecardPolicy = z
  .strictObject({
    method: z.literal('scorecard'),
    ...computedShape,
    scale: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
    criteria: z.array(Criterion).check(z.minLength(1)),
    bands: z.array(GradeBand).check(z.minLength(1)),
    margin: scoreMargin,
  })
  .check(checkAll(scorecardFaults))
export type ScorecardPolicy = Immutable<z.infer<typeof ScorecardPolicy>>

type Scorecard = {
  readonly grades: readonly Grade[]
  readonly scale?: number
  readonly criteria: readonly Criterion[]
  readonly bands: readonly GradeBand[]
}

function* criterionFaults({ weight, max, points, off }: Criterion): Iterable<Fault> {
  if (compareExact(weight, 0) <= 0) yield { code: 'grading/weight-not-positive', at: ['weight'] }
  if ((max === undefined) === (points === undefined)) {
    yield { code: 'grading/points-or-max', at: [] }
  }
  if (max === 0)
    yield { code: 'schema/too-small', at: ['max'], params: { minimum: 0.001, of: 'number' } }
  if (points !== undefined && off !== true && points.every((band) => band.points === 0)) {
    yield { code: 'grading/no-points-to-win', at: ['points'] }
  }
  for (const [index, band] of (points ?? []).slice(0, -1).entries()) {
    if (Object.keys(band).length === 1)
      yield { code: 'grading/band-hides-the-rest', at: ['points', index] }
  }
}

function* scorecardFaults({ grades, scale = 100, criteria, bands }: Scorecard): Iterable<Fault> {
  yield* repeatedIds(criteria, ['criteria'])
  yield* bandFaults(grades, bands, scale)
  const asked = criteria.filter(({ off }) => off !== true)
  if (asked.length === 0) yield { code: 'grading/all-off', at: ['criteria'] }
  if (tooFine(asked, scale)) yield { code: 'grading/weights-too-fine', at: ['criteria'] }
}

// The scorecard counts in whole numbers within the safe range: weights in the proportion of 1 to 10^13 leave it.
function tooFine(criteria: readonly Criterion[], scale: number): boolean {
  const most = criteria.map(({ max = 0, points = [] }) => {
    return Math.round(1000 * Math.max(max, ...points.map((band) => band.points)))
  })
  if (most.includes(0)) return false
  const units = wholeWeights(criteria.map(({ weight }, index) => over(weight, most[index] ?? 1)))
  const total = units.reduce((sum, unit, index) => sum + unit * BigInt(most[index] ?? 1), 0n)
  return total * BigInt(scale) > BigInt(Number.MAX_SAFE_INTEGER)
}
