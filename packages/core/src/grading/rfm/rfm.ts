import { InvariantError } from '../../shared/invariant-error.js'
import type { Graders, GradingCircumstances } from '../graded.js'
import type { RfmPolicy } from './schema.js'

export function rfmGraders(_policy: RfmPolicy, _circumstances: GradingCircumstances): Graders {
  throw new InvariantError('grading/not-built', { method: 'rfm' })
}
