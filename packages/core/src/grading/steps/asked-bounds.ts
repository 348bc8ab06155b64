import { readFact } from '../../shared/conditions/condition.js'
import { dayNumber, isIsoDate, rational, type Decimal, type Test } from '../../shared/index.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import type { GradingCircumstances } from '../graded.js'
import { askedFacts } from '../policy/facts/asked-facts.js'
import type { GradingPolicy, ParetoPolicy, RfmDimension, RfmPolicy } from '../schema.js'

/**
 * What the method asks of each fact, in tests: between two values at which no test changes its answer, a fact that
 * rises moves the score, or the place in the book, one way only.
 */
export function askedBounds(
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
): Map<string, Test[]> {
  const asked = new Map<string, Test[]>()
  const ask = (fact: string, tests: readonly Test[]) => {
    asked.set(fact, [...(asked.get(fact) ?? []), ...tests])
  }
  for (const { fact, tests = [], by } of askedFacts(policy)) {
    if (by === 'method')
      ask(
        fact,
        tests.map(({ test }) => test),
      )
  }
  if (policy.method === 'scorecard') {
    for (const { fact, max, off } of policy.criteria) {
      if (max !== undefined && off !== true) ask(fact, [{ atLeast: 0, atMost: max }])
    }
  }
  if (policy.method === 'rfm') {
    for (const dimension of ['recency', 'frequency', 'monetary'] as const) {
      ask(policy[dimension].fact, dimensionBounds(policy, dimension, circumstances))
    }
  }
  if (policy.method === 'pareto') ask(policy.fact, [{ in: shareBounds(policy, circumstances) }])
  return asked
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

function dimensionBounds(
  policy: RfmPolicy,
  name: 'recency' | 'frequency' | 'monetary',
  circumstances: GradingCircumstances,
): Test[] {
  const dimension = policy[name]
  const bounds = dimension.thresholds ?? quantileBounds(dimension, circumstances)
  if (name !== 'recency') return [{ in: bounds }]
  // The days since a date: one that has not come is no date of an order.
  return [{ in: bounds }, ...[0, ...bounds].map((age) => ({ daysAgo: { atLeast: age } }))]
}

// Beyond these a customer is the first or the last of the book, however far.
function quantileBounds(
  { fact, quantiles = 0, shift = 0 }: RfmDimension,
  { book = [], today }: GradingCircumstances,
): number[] {
  const beyond = Math.abs(numeric(shift)) * quantiles + 1
  const values = book.flatMap((customer) => {
    const value = readFact(customer, fact)
    if (isIsoDate(value)) return [dayNumber(today) - dayNumber(value)]
    return numberOf(value)
  })
  if (values.length === 0) return []
  const inOrder = Float64Array.from(values).sort()
  const [least = 0, most = 0] = [inOrder[0], inOrder.at(-1)]
  return [least - beyond, most + beyond]
}

// Between two of the others a larger value is a larger share of the whole; beyond the last bound it is all but the whole.
function shareBounds(
  { fact, classes, margin = 0 }: ParetoPolicy,
  { book = [] }: GradingCircumstances,
): number[] {
  const others = book.flatMap((customer) => numberOf(readFact(customer, fact)))
  const total = others.reduce((sum, value) => sum + Math.max(value, 0), 0)
  const cuts = classes.flatMap(({ upTo }) =>
    [-1, 0, 1].map((sign) => numeric(upTo) + sign * numeric(margin)),
  )
  const last = Math.max(...cuts.filter((cut) => cut < 1))
  return [0, ...others, Math.ceil((2 * total) / (1 - last)) + 1]
}

const numeric = (value: Decimal) => nearestNumber(rational(value))

function numberOf(value: unknown): number[] {
  return typeof value === 'number' && Number.isFinite(value) ? [value] : []
}
