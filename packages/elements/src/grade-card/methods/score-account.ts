import type { GradeBand, Graded, GradingPolicy, GradingReason } from '@fieldbook/core/grading'
import type { LocalText } from '@fieldbook/core/shared'

/** A part of a score: what it is called, and where its bar begins and ends on the scale from 0 to 1. */
export type Contribution = {
  readonly name: LocalText | undefined
  /** Of a row without a name its place in the table, from 1. */
  readonly row?: number
  readonly points?: number
  readonly max?: number
  /** Undefined where it was left out of the score. */
  readonly amount: number | undefined
  readonly isAtWorst: boolean
  readonly start: number
  readonly end: number
}

/** A score as parts that add up to it, and the scores from which the grades begin. */
export type ScoreAccount = {
  readonly score: number
  /** Undefined where nothing bounds the score. */
  readonly scale: number | undefined
  readonly parts: readonly Contribution[]
  readonly end: number
  readonly cutOffs: readonly (GradeBand & { readonly at: number })[]
}

type Part = Omit<Contribution, 'start' | 'end'>

/** The account of a score whose parts add up; undefined for a grade that did not come about so. */
export function scoreAccount(graded: Graded, policy: GradingPolicy): ScoreAccount | undefined {
  const { score, reasons } = graded
  if (typeof score !== 'number' || !addsUp(policy)) return undefined
  const parts = reasons.flatMap((reason) => partOf(reason))
  const bands = 'bands' in policy ? (policy.bands ?? []) : []
  const band = reasons.find((reason) => reason.code === 'grading/band')
  const scale = band?.scale
  const width = scale ?? Math.max(score, bands[0]?.atLeast ?? 0, 1)
  let sum = 0
  const placed = parts.map((part) => {
    const start = sum / width
    sum += part.amount ?? 0
    return { ...part, start, end: sum / width }
  })
  if (parts.length === 0) return undefined
  const cutOffs = bands.map((one) => ({ ...one, at: one.atLeast / width }))
  return { score, scale, parts: placed, end: score / width, cutOffs }
}

// The fewest or the most of the points of rows, or their count, is no sum, and has no bars.
function addsUp(policy: GradingPolicy): boolean {
  if (policy.method === 'decision-table') return policy.aggregate === 'sum'
  return policy.method === 'scorecard'
}

function partOf(reason: GradingReason): Part[] {
  switch (reason.code) {
    case 'grading/criterion':
    case 'grading/criterion-at-worst': {
      const { criterion, name = criterion, points, max, contribution, code } = reason
      const isAtWorst = code === 'grading/criterion-at-worst'
      return [{ name, points, max, amount: contribution, isAtWorst }]
    }
    case 'grading/criterion-excluded': {
      const { criterion, name = criterion } = reason
      return [{ name, amount: undefined, isAtWorst: false }]
    }
    case 'grading/row': {
      const { name, row, points } = reason
      return points === undefined ? [] : [{ name, row: row + 1, amount: points, isAtWorst: false }]
    }
    default:
      return []
  }
}
