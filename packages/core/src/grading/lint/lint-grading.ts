import type { IsoDate } from '../../shared/index.js'
import type { GradingLintFinding } from '../lint-finding.js'
import type { GradingPolicy } from '../schema.js'
import { byPlace } from '../../shared/by-place.js'
import { lintDecisionTable } from './decision-table/lint-decision-table.js'
import { lintRfm } from './rfm/lint-rfm.js'
import { lintScorecard } from './scorecard/lint-scorecard.js'

/**
 * What is wrong with a grading policy that could be read: rules that can never win, customers whom no rule covers, rules
 * that overlap, weights that do not sum, cut-offs that no score can reach.
 *
 * Every finding is proven, and what is not found is not there, as far as the policy tells what facts may be
 * (RULES #27 to #30); where a search had to be cut short, a finding says so. Facts are taken as the method is given
 * them, and as known where no rule asks whether they are.
 *
 * @param options `today`: the day from which ages are counted, which matters where a date is asked by its age and by
 *   the calendar; the latest date that the policy names unless said otherwise
 * @returns in the order of the policy; an `example` confirms its finding when it is graded
 * @example
 * lintGrading({
 *   method: 'decision-table',
 *   grades: [{ id: 'A' }, { id: 'B' }],
 *   hitPolicy: 'unique',
 *   rows: [{ when: { orders: { atLeast: 10 } }, grade: 'A' }, { when: { orders: { below: 10, above: 0 } }, grade: 'B' }],
 * })
 * //=> [{ code: 'grading/values-uncovered', severity: 'error', rule: '/rows', example: { facts: { orders: 0 } } }]
 */
export function lintGrading(
  policy: GradingPolicy,
  options: { readonly today?: IsoDate } = {},
): GradingLintFinding[] {
  return [...findingsOf(policy, options.today)].sort(byPlace)
}

function findingsOf(policy: GradingPolicy, today?: IsoDate): GradingLintFinding[] {
  switch (policy.method) {
    case 'decision-table':
      return lintDecisionTable(policy, today)
    case 'scorecard':
      return lintScorecard(policy, today)
    case 'rfm':
      return lintRfm(policy, today)
    // Their schemas leave nothing to be found.
    case 'assigned':
    case 'pareto':
      return []
  }
}
