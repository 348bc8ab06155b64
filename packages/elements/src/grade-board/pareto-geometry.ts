import type { CurvePoint } from '@fieldbook/core/grading'
import { area, line } from 'd3-shape'

/** The side of the square that curves are drawn in; it is stretched to its place. */
export const SIDE = 1000

/** Two points that are closer than this look like one. */
const CLOSE = 2

type Point = readonly [x: number, y: number]

/** The curve of the cumulative share, and the ground below it, as paths in a square from the top left. */
export function paretoPaths(curve: readonly CurvePoint[]): { line: string; area: string } {
  const points = thinned(curvePoints(curve))
  const [x, y] = [([at]: Point) => at, ([, at]: Point) => at]
  return {
    line: line<Point>().x(x).y(y).digits(1)(points) ?? '',
    area: area<Point>().x(x).y1(y).y0(SIDE).digits(1)(points) ?? '',
  }
}

// Equal customers have the share of all of them together: the curve rises evenly to the last of them.
function curvePoints(curve: readonly CurvePoint[]): readonly Point[] {
  const ends = curve.flatMap(({ cumulative }, index): Point[] => {
    if (curve[index + 1]?.cumulative === cumulative) return []
    return [[((index + 1) / curve.length) * SIDE, (1 - cumulative) * SIDE]]
  })
  return [[0, SIDE], ...ends]
}

function thinned(points: readonly Point[]): readonly Point[] {
  let [x, y] = points[0] ?? [0, 0]
  return points.filter((point, index) => {
    const isEnd = index === 0 || index === points.length - 1
    if (!isEnd && point[0] - x < CLOSE && y - point[1] < CLOSE) return false
    ;[x, y] = point
    return true
  })
}

/** A point of the curve for its table: so many of the largest customers, and what they make up. */
export type CurveStep = {
  readonly count: number
  readonly ofAll: number
  readonly makeUp: number
}

const STEPS = 10

/** The curve at every tenth of the customers, and where the key accounts end. */
export function curveSteps(curve: readonly CurvePoint[], key: number): readonly CurveStep[] {
  const tenths = Array.from({ length: STEPS }, (_, step) =>
    Math.ceil(((step + 1) * curve.length) / STEPS),
  )
  const counts = [...new Set([...tenths, key])].filter((count) => count > 0)
  return counts
    .sort((left, right) => left - right)
    .map((count) => ({
      count,
      ofAll: count / curve.length,
      makeUp: curve[count - 1]?.cumulative ?? 0,
    }))
}
