import { allBits } from '../../../shared/conditions/algebra/bits.js'
import { factsOf, rowSpace, type RowSpace } from '../../../shared/conditions/algebra/row-space.js'
import { searchRows, type Effort } from '../../../shared/conditions/algebra/search-rows.js'
import type { IsoDate } from '../../../shared/index.js'
import type { DecisionTablePolicy } from '../../schema.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import { lintCircumstances, type LintCircumstances } from '../lint-circumstances.js'
import { meetingRows, type MeetingRows } from './meeting-rows.js'
import { rowsThatNeverWin } from './rows-that-never-win.js'
import { rowsThatOverlap } from './rows-that-overlap.js'
import { unreachableCutOffs } from './unreachable-cut-offs.js'

/** A table made ready to be searched, and what its searches share. */
export type SearchedTable = {
  readonly policy: DecisionTablePolicy
  readonly space: RowSpace
  readonly meeting: MeetingRows
  readonly circumstances: LintCircumstances
  readonly effort: Effort
}

// A few seconds' work; a table of three thousand rows takes a tenth of it.
const MOST_WORDS = 30_000_000

/** What is wrong with a decision table (RULES #27, #28, #30). */
export function lintDecisionTable(
  policy: DecisionTablePolicy,
  today?: IsoDate,
  effort: Effort = { words: MOST_WORDS },
): GradingLintFinding[] {
  const rows = policy.rows.map(({ when }) => when)
  const tests = rows.flatMap((when) => Object.values(when))
  const circumstances = lintCircumstances(policy, tests, false, today)
  const space = rowSpace(rows, circumstances)
  const meeting = meetingRows(space)
  const table: SearchedTable = { policy, space, meeting, circumstances, effort }
  const findings = [
    ...uncoveredValues(table),
    ...rowsThatOverlap(table),
    ...rowsThatNeverWin(table),
    ...unreachableCutOffs(table),
  ]
  if (space.complete && effort.words > 0) return findings
  return [...findings, { code: 'grading/too-large-to-check', severity: 'warning', rule: '/rows' }]
}

/** A customer whom no row takes: with `collect` by sum or count, that is a score of 0. */
function* uncoveredValues({
  policy,
  space,
  circumstances,
  effort,
}: SearchedTable): Iterable<GradingLintFinding> {
  const { otherwise, aggregate } = policy
  if (otherwise !== undefined || aggregate === 'sum' || aggregate === 'count') return
  const uncovered = searchRows(space, { failing: allBits(space.rows) }, effort)
  if (uncovered === null || !('choice' in uncovered)) return
  const example = circumstances.exampleOf(factsOf(space, uncovered.choice))
  yield { code: 'grading/values-uncovered', severity: 'error', rule: '/rows', example }
}
