import { factsOf } from '../../../shared/conditions/algebra/row-space.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import { THOUSANDTHS } from '../../scorecard/points.js'
import { collectedScores } from './collected-scores.js'
import type { SearchedTable } from './lint-decision-table.js'

/** The bands of `collect` in which no score lies, each with the nearest score below, or where there is none above. */
export function* unreachableCutOffs({
  policy,
  space,
  circumstances,
  effort,
}: SearchedTable): Iterable<GradingLintFinding> {
  const { hitPolicy, bands = [] } = policy
  if (hitPolicy !== 'collect' || !space.complete) return
  const scores = collectedScores(policy, space, effort)
  if (scores === null || scores.length === 0) return
  for (const [index, { grade, atLeast }] of bands.entries()) {
    const above = bands[index - 1]?.atLeast
    const low = atLeast * THOUSANDTHS
    const high = above === undefined ? Infinity : above * THOUSANDTHS
    if (scores.some(({ score }) => low <= score && score < high)) continue
    const nearest =
      scores.filter(({ score }) => score < low).at(-1) ?? scores.find(({ score }) => score >= high)
    if (nearest === undefined) continue
    yield {
      code: 'grading/cut-off-unreachable',
      severity: 'warning',
      rule: `/bands/${index}`,
      grade,
      atLeast,
      ...(above === undefined ? {} : { below: above }),
      nearest: nearest.score / THOUSANDTHS,
      example: circumstances.exampleOf(factsOf(space, nearest.choice)),
    }
  }
}
