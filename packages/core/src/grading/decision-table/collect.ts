import type { MatchingRows } from '../../shared/conditions/decision-table/decision-table.js'
import type { Aggregate } from '../../shared/index.js'
import type { GradingReason } from '../reasons.js'
import { bandOf } from '../scorecard/scorecard.js'
import { inThousandths, THOUSANDTHS } from '../scorecard/points.js'
import { noRowDecision, openDecision, type RowDecision } from './row-decision.js'
import type { DecisionTablePolicy } from './schema.js'

// Of thousandths of points, so that every sum is one of whole numbers. Those of no rows at all are asked of none.
const SCORE: Readonly<Record<Aggregate, (points: readonly number[]) => number>> = {
  sum: (points) => points.reduce((sum, one) => sum + one, 0) / THOUSANDTHS,
  min: (points) => points.reduce((least, one) => Math.min(least, one), Infinity) / THOUSANDTHS,
  max: (points) => points.reduce((most, one) => Math.max(most, one), 0) / THOUSANDTHS,
  count: (points) => points.length,
}

/** The grade of the score that the rows that hold make together (RULES #14). */
export function gradeOfScore(policy: DecisionTablePolicy): (matching: MatchingRows) => RowDecision {
  const { rows, aggregate = 'count' } = policy
  const collected = rows.map(({ name, points }, row) => {
    const rule = `/rows/${row}` as const
    const title = name === undefined ? {} : { name }
    const worth = points === undefined ? {} : { points }
    const reason: GradingReason = { code: 'grading/row', rule, row, ...title, ...worth }
    return { reason, thousandths: inThousandths(points ?? 0) }
  })
  const bands = (policy.bands ?? []).map((band, index) => {
    return { ...band, rule: `/bands/${index}` as const }
  })
  const needsARow = aggregate === 'min' || aggregate === 'max'
  return (matching) => {
    const open = matching.open()
    if (open.length > 0) return { ...openDecision(policy, matching, open), score: null }
    const certain = matching.certain(rows.length).flatMap((row) => collected[row] ?? [])
    if (certain.length === 0 && needsARow) return { ...noRowDecision(policy), score: null }
    const score = SCORE[aggregate](certain.map(({ thousandths }) => thousandths))
    const { grade, rule, atLeast } = bandOf(score, bands)
    const reasons: GradingReason[] = [
      ...certain.map(({ reason }) => reason),
      { code: 'grading/aggregate', rule: '/aggregate', aggregate, rows: certain.length, score },
      { code: 'grading/band', rule, grade, score, atLeast },
    ]
    return { grade, rule, score, findings: [], open: [], reasons }
  }
}
