import type { GradingPolicy } from './schema.js'

/**
 * Whether a customer can be graded only beside all the others: whoever ranks them gives `book` in the circumstances, and
 * cannot grade them as they come (RULES #16, #19).
 *
 * @example
 * needsBook({ method: 'pareto', grades: [{ id: 'A' }], fact: 'revenue', classes: [{ grade: 'A', upTo: 1 }] }) //=> true
 */
export function needsBook(policy: GradingPolicy): boolean {
  if (policy.method === 'pareto') return true
  if (policy.method !== 'rfm') return false
  const { recency, frequency, monetary } = policy
  return [recency, frequency, monetary].some(({ quantiles }) => quantiles !== undefined)
}
