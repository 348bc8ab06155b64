import { assignedGraders } from './assigned/assigned.js'
import { decisionTableGraders } from './decision-table/decision-table.js'
import type { GradableCustomer, Graders, GradingCircumstances } from './graded.js'
import { paretoGraders } from './pareto/pareto.js'
import { held, isFree } from './policy/held.js'
import { readable } from './policy/readable.js'
import { rfmGraders } from './rfm/rfm.js'
import type { GradingPolicy } from './schema.js'
import { scorecardGraders } from './scorecard/scorecard-graders.js'

/**
 * What grades by a policy: its method, given facts that may be read, and then whatever holds a grade in place.
 *
 * @param customers those who will be graded, where that is known: what holds none of them costs them nothing
 */
export function gradersOf(
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
  customers?: readonly GradableCustomer[],
): Graders {
  const graders = readable(policy, circumstances, (read) => methodGraders(policy, read))
  return isFree(policy, customers) ? graders : held(graders, policy, circumstances)
}

function methodGraders(policy: GradingPolicy, circumstances: GradingCircumstances): Graders {
  switch (policy.method) {
    case 'assigned':
      return assignedGraders(policy, circumstances)
    case 'scorecard':
      return scorecardGraders(policy, circumstances)
    case 'decision-table':
      return decisionTableGraders(policy, circumstances)
    case 'rfm':
      return rfmGraders(policy, circumstances)
    case 'pareto':
      return paretoGraders(policy, circumstances)
  }
}
