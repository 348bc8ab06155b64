import { InvariantError } from '../../shared/invariant-error.js'
import type { Graders, GradingCircumstances } from '../graded.js'
import type { ParetoPolicy } from './schema.js'

export function paretoGraders(
  _policy: ParetoPolicy,
  _circumstances: GradingCircumstances,
): Graders {
  throw new InvariantError('grading/not-built', { method: 'pareto' })
}
