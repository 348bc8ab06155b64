import { groupBy } from '../../shared/group-by.js'
import type { Test } from '../../shared/index.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import { askedFacts } from '../policy/facts/asked-facts.js'
import { RFM_DIMENSIONS } from '../policy/facts/rfm-dimensions.js'
import { readableBook } from '../policy/readable.js'
import type { GradingPolicy, RfmDimension } from '../schema.js'
import { agingDays } from './aging-days.js'
import { shareBounds } from './share-bounds.js'

type Ask = readonly [fact: string, test: Test]

/**
 * What a policy asks of each fact, in tests: between two values at which no test changes its answer, a fact that rises
 * moves the score, or the place in the book, one way only. A fact that only dates another one is asked for days.
 */
export function askedBounds(
  customer: GradableCustomer,
  policy: GradingPolicy,
  grade: string,
  circumstances: GradingCircumstances,
): Map<string, Test[]> {
  const asks = [
    ...askedByTests(policy),
    ...askedByMethod(customer, policy, grade, circumstances),
    ...agingDays(policy, circumstances.today).map(([fact, on]): Ask => [fact, { on }]),
  ]
  const groups = groupBy(asks, ([fact]) => fact)
  return new Map([...groups].map(([fact, group]) => [fact, group.map(([, test]) => test)]))
}

/** The facts that count by their own size, and may change the grade between two bounds. */
export function gradualFacts(policy: GradingPolicy): Set<string> {
  switch (policy.method) {
    case 'scorecard':
      return new Set(policy.criteria.flatMap(({ fact, max }) => (max === undefined ? [] : fact)))
    case 'pareto':
      return new Set([policy.fact])
    default:
      return new Set()
  }
}

function askedByTests(policy: GradingPolicy): Ask[] {
  return [...askedFacts(policy)].flatMap(({ fact, tests = [], by }) =>
    by === 'method' ? tests.map(({ test }): Ask => [fact, test]) : [],
  )
}

function askedByMethod(
  customer: GradableCustomer,
  policy: GradingPolicy,
  grade: string,
  circumstances: GradingCircumstances,
): Ask[] {
  switch (policy.method) {
    case 'scorecard':
      return policy.criteria.flatMap(({ fact, max, off }): Ask[] =>
        max === undefined || off === true ? [] : [[fact, { atLeast: 0, atMost: max }]],
      )
    case 'rfm':
      return RFM_DIMENSIONS.flatMap((name) => askedOfDimension(name, policy[name]))
    case 'pareto': {
      const book = readableBook(circumstances.book ?? [], policy, circumstances.today)
      return [[policy.fact, { in: shareBounds(policy, book, customer, grade) }]]
    }
    case 'assigned':
    case 'decision-table':
      return []
  }
}

function askedOfDimension(name: string, { fact, thresholds = [] }: RfmDimension): Ask[] {
  if (name !== 'recency') return [[fact, { in: [0, ...thresholds] }]]
  // Days since a date, or their number: below 0 is a day that has not come.
  const ages = [0, ...thresholds]
  return [[fact, { in: ages }], ...ages.map((age): Ask => [fact, { daysAgo: { atLeast: age } }])]
}
