import type { GradeMigration } from '@fieldbook/core/grading'
import { area, curveBumpX } from 'd3-shape'
import { SIDE } from './pareto-geometry.js'

/** A grade's block on one side; `start` and `size` are of the height of the picture, `label` is where its name stands. */
export type FlowBlock = {
  readonly grade: string | null
  readonly count: number
  readonly start: number
  readonly size: number
  readonly label: number
}

export type FlowRibbon = {
  readonly row: number
  readonly column: number
  readonly count: number
  readonly path: string
}

export type Flow = {
  readonly before: readonly FlowBlock[]
  readonly after: readonly FlowBlock[]
  readonly ribbons: readonly FlowRibbon[]
}

/** Between two blocks, of the height of the picture. */
const GAP = 0.03

/**
 * Two columns of blocks as high as their grades have customers, and between them ribbons as wide as customers moved.
 *
 * @param labelHeight of the height of the picture: names do not come closer to one another
 */
export function flowOf({ before, after, matrix }: GradeMigration, labelHeight: number): Flow {
  const total = before.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(shownOf(before), shownOf(after))
  const scale = total === 0 ? 0 : (1 - GAP * (most - 1)) / total
  const [left, right] = [blocks(before, scale, labelHeight), blocks(after, scale, labelHeight)]
  const leftEdges = left.map(({ start }) => start)
  const rightEdges = right.map(({ start }) => start)
  const ribbons = matrix.flatMap((cells, row) =>
    cells.flatMap(({ count }, column): FlowRibbon[] => {
      if (count === 0) return []
      const size = count * scale
      const [from, to] = [leftEdges[row] ?? 0, rightEdges[column] ?? 0]
      leftEdges[row] = from + size
      rightEdges[column] = to + size
      return [{ row, column, count, path: ribbon(from, to, size) }]
    }),
  )
  return { before: left, after: right, ribbons }
}

type Counts = GradeMigration['before']

const shownOf = (counts: Counts) => counts.filter(({ count }) => count > 0).length

function blocks(counts: Counts, scale: number, labelHeight: number): FlowBlock[] {
  let next = 0
  let free = 0
  const placed = counts.map(({ grade, count }) => {
    const [start, size] = [next, count * scale]
    if (count > 0) next += size + GAP
    const label = Math.max(start + size / 2, free + labelHeight / 2)
    if (count > 0) free = label + labelHeight / 2
    return { grade, count, start, size, label }
  })
  // What was pushed below the picture pushes those above it up again.
  let limit = 1
  return placed
    .toReversed()
    .map((block) => {
      if (block.count === 0) return block
      const label = Math.min(block.label, limit - labelHeight / 2)
      limit = label - labelHeight / 2
      return { ...block, label }
    })
    .reverse()
}

function ribbon(from: number, to: number, size: number): string {
  const ends = [
    [0, from],
    [SIDE, to],
  ] as const
  return (
    area<readonly [number, number]>()
      .x(([x]) => x)
      .y0(([, y]) => y * SIDE)
      .y1(([, y]) => (y + size) * SIDE)
      .curve(curveBumpX)
      .digits(1)(ends) ?? ''
  )
}
