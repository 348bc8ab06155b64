import { dayNumber, type Circumstances } from '../../shared/index.js'
import type { Graders } from '../graded.js'
import type { ScorecardPolicy } from './schema.js'
import { explainedScorecardGrade } from './scorecard-reasons.js'
import { compileScorecard, scorecardGrade } from './scorecard.js'

export function scorecardGraders(policy: ScorecardPolicy, circumstances: Circumstances): Graders {
  const scorecard = compileScorecard(policy)
  const today = dayNumber(circumstances.today)
  return {
    brief: (customer) => scorecardGrade(customer, scorecard, today),
    explained: (customer) => explainedScorecardGrade(customer, scorecard, today),
  }
}
