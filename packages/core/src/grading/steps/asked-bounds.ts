import { groupBy } from '../../shared/group-by.js'
import type { Test } from '../../shared/index.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import { askedFacts } from '../policy/facts/asked-facts.js'
import { readableBook } from '../policy/readable.js'
import type { GradingPolicy, RfmPolicy } from '../schema.js'
import { agingDays } from './aging-days.js'
import { quantileBounds, shareBounds } from './book-bounds.js'

type Ask = readonly [fact: string, test: Test]

/**
 * What a policy asks of each fact, in tests: between two values at which no test changes its answer, a fact that rises
 * moves the score, or the place in the book, one way only. A fact that only dates another one is asked for days.
 */
export function askedBounds(
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
): Map<string, Test[]> {
  const asks = [
    ...askedByTests(policy),
    ...askedByMethod(policy, circumstances),
    ...agingDays(policy, circumstances.today).map(([fact, on]): Ask => [fact, { on }]),
  ]
  const groups = groupBy(asks, ([fact]) => fact)
  return new Map([...groups].map(([fact, group]) => [fact, group.map(([, test]) => test)]))
}

/** The facts that count by their own size, and not by tests alone. */
export function gradualFacts(policy: GradingPolicy): Set<string> {
  switch (policy.method) {
    case 'scorecard':
      return new Set(policy.criteria.flatMap(({ fact, max }) => (max === undefined ? [] : fact)))
    case 'rfm': {
      const dimensions = [policy.recency, policy.frequency, policy.monetary]
      return new Set(
        dimensions.flatMap(({ fact, quantiles }) => (quantiles === undefined ? [] : fact)),
      )
    }
    case 'pareto':
      return new Set([policy.fact])
    case 'assigned':
    case 'decision-table':
      return new Set()
  }
}

function askedByTests(policy: GradingPolicy): Ask[] {
  return [...askedFacts(policy)].flatMap(({ fact, tests = [], by }) =>
    by === 'method' ? tests.map(({ test }): Ask => [fact, test]) : [],
  )
}

function askedByMethod(policy: GradingPolicy, circumstances: GradingCircumstances): Ask[] {
  const { today } = circumstances
  const book = readableBook(circumstances.book ?? [], policy, today)
  switch (policy.method) {
    case 'scorecard':
      return policy.criteria.flatMap(({ fact, max, off }): Ask[] =>
        max === undefined || off === true ? [] : [[fact, { atLeast: 0, atMost: max }]],
      )
    case 'rfm':
      return (['recency', 'frequency', 'monetary'] as const).flatMap((name) =>
        askedOfDimension(name, policy, book, today),
      )
    case 'pareto':
      return [[policy.fact, { in: shareBounds(policy, book) }]]
    case 'assigned':
    case 'decision-table':
      return []
  }
}

function askedOfDimension(
  name: 'recency' | 'frequency' | 'monetary',
  policy: RfmPolicy,
  book: readonly GradableCustomer[],
  today: GradingCircumstances['today'],
): Ask[] {
  const dimension = policy[name]
  const { fact, thresholds = quantileBounds(dimension, book, today) } = dimension
  if (name !== 'recency') return [[fact, { in: thresholds }]]
  // Days since a date, or their number: below 0 is a day that has not come.
  const ages = [0, ...thresholds]
  return [[fact, { in: ages }], ...ages.map((age): Ask => [fact, { daysAgo: { atLeast: age } }])]
}
