import type { Fact, IsoDate } from '../../../shared/index.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import type { ScorecardPolicy } from '../../schema.js'
import { compileScorecard, type CompiledScorecard } from '../../scorecard/scorecard.js'
import { lintCircumstances, type LintCircumstances } from '../lint-circumstances.js'
import { attainableScores, type AttainableScores } from './attainable-scores.js'
import { testsOf } from './fact-outcomes.js'
import { lintCriterion } from './lint-criteria.js'
import { lintWeights } from './lint-weights.js'

/** What is wrong with a scorecard (RULES #27 to #30); criteria that are off are not looked at. */
export function lintScorecard(policy: ScorecardPolicy, today?: IsoDate): GradingLintFinding[] {
  const scorecard = compileScorecard(policy)
  const tests = scorecard.criteria.flatMap(testsOf)
  const circumstances = lintCircumstances(policy, tests, false, today)
  const scores = attainableScores(scorecard, circumstances)
  const facts: Readonly<Record<string, Fact>> = scores?.highest?.facts ?? {}
  return [
    ...scorecard.criteria.flatMap((asked) => [...lintCriterion(asked, circumstances, facts)]),
    ...lintWeights(scorecard.criteria).map((finding) => {
      return { ...finding, example: circumstances.exampleOf(facts) }
    }),
    ...(scores === null ? [TOO_LARGE] : unreachableCutOffs(scorecard, scores, circumstances)),
  ]
}

const TOO_LARGE = {
  code: 'grading/too-large-to-check',
  severity: 'warning',
  rule: '/bands',
} as const

/** Bands in which no score lies, each with the nearest score below, or where there is none above. */
function* unreachableCutOffs(
  { bands, scale }: CompiledScorecard,
  scores: AttainableScores,
  { exampleOf }: LintCircumstances,
): Iterable<GradingLintFinding> {
  for (const [index, { grade, rule, atLeast }] of bands.entries()) {
    const above = bands[index - 1]?.atLeast
    const end = above ?? scale + 1
    if (scores.between(atLeast, end) !== null) continue
    if (!scores.isComplete()) {
      yield TOO_LARGE
      return
    }
    const nearest = scores.nearestBelow(atLeast) ?? scores.nearestFrom(end)
    // Where nobody has a score, other findings say why.
    if (nearest === null) return
    yield {
      code: 'grading/cut-off-unreachable',
      severity: 'warning',
      rule,
      grade,
      atLeast,
      ...(above === undefined ? {} : { below: above }),
      nearest: nearest.score,
      example: exampleOf(nearest.facts),
    }
  }
}
