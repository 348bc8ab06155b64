import type { IsoDate } from '../../../shared/index.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import { takesScore } from '../../rfm/takes-score.js'
import type { RfmPolicy, RfmSegment } from '../../schema.js'
import { lintCircumstances } from '../lint-circumstances.js'
import { rfmCells, type RfmCell } from './rfm-cells.js'

/** What is wrong with the segments of an rfm policy, over all cells of its scores (RULES #28). */
export function lintRfm(policy: RfmPolicy, today?: IsoDate): GradingLintFinding[] {
  const asksAges = policy.facts?.[policy.recency.fact]?.type === 'date'
  const circumstances = lintCircumstances(policy, [], asksAges, today)
  const { segments, otherwise } = policy
  const takes = segments.map(takesCell)
  const cells = rfmCells(policy, circumstances).map((cell) => {
    return { ...cell, takenBy: [...segments.keys()].filter((index) => takes[index]?.(cell)) }
  })
  const exampleOf = ({ facts }: RfmCell) => circumstances.exampleOf(facts)
  const findings: GradingLintFinding[] = []
  const uncovered = cells.filter(({ takenBy }) => takenBy.length === 0)
  if (uncovered[0] !== undefined) {
    findings.push({
      code: 'grading/values-uncovered',
      severity: otherwise === undefined ? 'warning' : 'notice',
      rule: '/segments',
      cells: uncovered.length,
      of: cells.length,
      example: exampleOf(uncovered[0]),
    })
  }
  const overlapping = cells.filter(({ takenBy }) => takenBy.length > 1)
  if (overlapping[0] !== undefined) {
    findings.push({
      code: 'grading/segments-overlap',
      severity: 'notice',
      rule: '/segments',
      rules: rulesOf(overlapping.flatMap(({ takenBy }) => takenBy)),
      cells: overlapping.length,
      of: cells.length,
      example: exampleOf(overlapping[0]),
    })
  }
  for (const [index, { id, name = id }] of segments.entries()) {
    const own = cells.filter(({ takenBy }) => takenBy.includes(index))
    const winners = own.map(({ takenBy }) => takenBy[0] ?? index)
    if (winners.includes(index)) continue
    findings.push({
      code: 'grading/rule-never-wins',
      severity: 'warning',
      rule: `/segments/${index}`,
      ...(own[0] !== undefined && { rules: rulesOf(winners), example: exampleOf(own[0]) }),
      name,
    })
  }
  return findings
}

function takesCell({ recency, frequency, monetary }: RfmSegment): (cell: RfmCell) => boolean {
  const takes = [recency, frequency, monetary].map(takesScore)
  return ({ scores }) =>
    [scores.recency, scores.frequency, scores.monetary].every((score, index) =>
      takes[index]?.(score),
    )
}

function rulesOf(segments: readonly number[]) {
  const ascending = [...new Set(segments)].sort((left, right) => left - right)
  return ascending.map((index) => `/segments/${index}` as const)
}
