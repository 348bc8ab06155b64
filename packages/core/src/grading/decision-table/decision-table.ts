import { InvariantError } from '../../shared/invariant-error.js'
import type { Graders, GradingCircumstances } from '../graded.js'
import type { DecisionTablePolicy } from './schema.js'

export function decisionTableGraders(
  _policy: DecisionTablePolicy,
  _circumstances: GradingCircumstances,
): Graders {
  throw new InvariantError('grading/not-built', { method: 'decision-table' })
}
