import { findingOf } from '../../shared/conditions/condition.js'
import { compileTest, isFact, type CompiledTest } from '../../shared/conditions/test.js'
import {
  classesOfTests,
  classOf,
  type ValueClasses,
} from '../../shared/conditions/value-classes.js'
import type { JsonPointer } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import type { GradingFinding } from '../reasons.js'
import type { Criterion, PointsBand } from './schema.js'

/** Points are counted in thousandths, so that every sum of them is one of whole numbers (RULES #4, #5). */
export const THOUSANDTHS = 1000

type PointsOfFact = (value: unknown, today: number) => number | undefined

/** How a criterion turns a fact into thousandths of points: undefined when the fact cannot be counted. */
export type CompiledPoints = {
  readonly points: PointsOfFact
  readonly most: number
  readonly least: number
}

export function compilePoints({ max = 0, points }: Criterion): CompiledPoints {
  if (points === undefined) {
    const most = Math.round(max * THOUSANDTHS)
    return { points: ownPoints(max), most, least: 0 }
  }
  const bands = points.map((band) => ({
    holds: compileTest(testOf(band)),
    points: inThousandths(band.points),
  }))
  const all = bands.map((band) => band.points)
  const classes = classesOfTests(points.map(testOf))
  const inBands = bandPoints(bands)
  return {
    points: classes === null ? inBands : pointsByClass(classes, inBands),
    most: Math.max(...all),
    least: Math.min(...all),
  }
}

/** Why a fact could not be counted (RULES #8). */
export function pointsFinding(
  customer: GradableCustomer,
  { fact, max, points }: Criterion,
  rule: JsonPointer,
  value: unknown,
): GradingFinding {
  if (points === undefined) {
    return typeof value === 'number' && Number.isFinite(value)
      ? { code: 'grading/points-out-of-range', rule, fact, found: value, max: max ?? 0 }
      : findingOf(customer, { fact, atLeast: 0 }, rule)
  }
  const unasked = points.map(testOf).find((test) => compileTest(test)(value, 0) === undefined)
  if (unasked !== undefined || !isFact(value))
    return findingOf(customer, { fact, ...unasked }, rule)
  return { code: 'grading/no-band', rule, fact }
}

// Compared as they are spelled: a thousand times 2.007 is more than 2007.
function ownPoints(max: number): PointsOfFact {
  return (value: unknown) =>
    typeof value === 'number' && value >= 0 && value <= max ? inThousandths(value) : undefined
}

// Adding 0 takes the sign from a zero.
export function inThousandths(points: number): number {
  return Math.round(points * THOUSANDTHS) + 0
}

// Values that no band tells apart win the same: the bands are asked once for all of them.
function pointsByClass(classes: ValueClasses, pointsOf: PointsOfFact): PointsOfFact {
  const kept = new Array<number | null | undefined>(classes.count)
  return (value, today) => {
    const number = classOf(classes, value, today)
    const known = kept[number]
    if (known !== undefined) return known ?? undefined
    const points = pointsOf(value, today)
    if (number >= 0) kept[number] = points ?? null
    return points
  }
}

function bandPoints(bands: readonly { holds: CompiledTest; points: number }[]): PointsOfFact {
  return (value: unknown, today: number) => {
    for (const { holds, points } of bands) {
      const answer = holds(value, today)
      if (answer === true) return points
      // A test that cannot be asked of this value leaves open whether its band would have won.
      if (answer === undefined) return undefined
    }
    return undefined
  }
}

// A band without a test takes every value that is known.
function testOf({ points: _points, ...test }: PointsBand) {
  return Object.keys(test).length === 0 ? { known: true } : test
}
