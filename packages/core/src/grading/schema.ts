import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import { compareExact, over } from '../shared/decimal.js'
import {
  check,
  checkAll,
  Decimal,
  Hours,
  Id,
  LocalText,
  repeatedIds,
  testFaults,
  testShape,
  type Fault,
} from '../shared/schema.js'
import { wholeWeights } from '../shared/whole-weights.js'

/** One grade of the closed list (GRD-01). */
export const Grade = z.strictObject({ id: Id, name: z.exactOptional(LocalText) })
export type Grade = Immutable<z.infer<typeof Grade>>

const Grades = z.array(Grade).check(
  z.minLength(1),
  checkAll((grades: readonly Grade[]) => repeatedIds(grades)),
)

/** A person gives the grade; with `confirmWithin` it is provisional until confirmed (GRD-02). */
export const AssignedPolicy = z.strictObject({
  method: z.literal('assigned'),
  grades: Grades,
  confirmWithin: z.exactOptional(z.strictObject({ hours: Hours })),
})
export type AssignedPolicy = Immutable<z.infer<typeof AssignedPolicy>>

const Points = z.number().check(
  z.minimum(0),
  check((points: number) => points === Math.round(points * 1000) / 1000, 'grading/points-too-fine'),
)

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
    fact: z.string().check(z.minLength(1)),
    weight: Decimal,
    max: z.exactOptional(Points),
    points: z.exactOptional(z.array(PointsBand).check(z.minLength(1))),
    missing: z.exactOptional(MissingPolicy),
    off: z.exactOptional(z.boolean()),
  })
  .check(checkAll(criterionFaults))
export type Criterion = Immutable<z.infer<typeof Criterion>>

export const GradeBand = z.strictObject({ grade: Id, atLeast: z.int().check(z.minimum(0)) })

/** Weighted criteria, a score, and the grade that it reaches (GRD-08). */
export const ScorecardPolicy = z
  .strictObject({
    method: z.literal('scorecard'),
    grades: Grades,
    scale: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
    criteria: z.array(Criterion).check(z.minLength(1)),
    bands: z.array(GradeBand).check(z.minLength(1)),
  })
  .check(checkAll(scorecardFaults))
export type ScorecardPolicy = Immutable<z.infer<typeof ScorecardPolicy>>

export const GradingPolicy = z.discriminatedUnion('method', [AssignedPolicy, ScorecardPolicy])
export type GradingPolicy = Immutable<z.infer<typeof GradingPolicy>>

type Scorecard = {
  readonly grades: readonly Grade[]
  readonly scale?: number
  readonly criteria: readonly Criterion[]
  readonly bands: readonly z.infer<typeof GradeBand>[]
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
  const known = grades.map(({ id }) => id)
  const unused = known.filter((id) => !bands.some(({ grade }) => grade === id))
  if (unused.length > 0)
    yield { code: 'grading/grade-without-band', at: ['bands'], params: { grades: unused } }
  for (const [index, { grade, atLeast }] of bands.entries()) {
    if (!known.includes(grade)) {
      yield { code: 'grading/unknown-grade', at: ['bands', index, 'grade'], params: { known } }
    }
    const above = bands[index - 1]?.atLeast ?? scale + 1
    if (atLeast >= above) {
      yield {
        code: 'grading/bands-do-not-fall',
        at: ['bands', index, 'atLeast'],
        params: { below: above },
      }
    }
  }
  if (bands.at(-1)?.atLeast !== 0) {
    yield { code: 'grading/scores-uncovered', at: ['bands', bands.length - 1, 'atLeast'] }
  }
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
