import { dayNumber, type Circumstances } from '../../shared/index.js'
import type { Graders } from '../graded.js'
import { withMargin } from '../policy/margin.js'
import type { ScorecardPolicy } from './schema.js'
import { explainedScorecardGrade } from './scorecard-reasons.js'
import { bandOf, compileScorecard, scorecardGrade } from './scorecard.js'

export function scorecardGraders(policy: ScorecardPolicy, circumstances: Circumstances): Graders {
  const scorecard = compileScorecard(policy)
  const today = dayNumber(circumstances.today)
  const graders: Graders = {
    brief: (customer) => scorecardGrade(customer, scorecard, today),
    explained: (customer) => explainedScorecardGrade(customer, scorecard, today),
  }
  const { margin } = policy
  if (margin === undefined) return graders
  const { bands } = scorecard
  const placeOf = (score: number) => bands.indexOf(bandOf(Math.max(0, score), bands))
  return withMargin(graders, {
    margin,
    grades: bands.map(({ grade }) => grade),
    reachOf: (_customer, { score }) =>
      typeof score === 'number'
        ? { own: placeOf(score), best: placeOf(score + margin), worst: placeOf(score - margin) }
        : null,
  })
}
