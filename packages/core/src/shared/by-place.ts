import type { LintFinding } from './lint-finding.js'
import { byCodeUnit } from './order.js'

/** Findings in the order of the policy: lists by their numbers, and a whole before its parts. */
export function byPlace(left: Pick<LintFinding, 'rule'>, right: Pick<LintFinding, 'rule'>): number {
  const [one, other] = [left, right].map(({ rule }) => rule.split('/'))
  for (const [depth, key] of (one ?? []).entries()) {
    const order = byKey(key, other?.[depth] ?? '')
    if (order !== 0) return order
  }
  return (one?.length ?? 0) - (other?.length ?? 0)
}

function byKey(left: string, right: string): number {
  const [first, second] = [Number(left), Number(right)]
  return Number.isNaN(first - second) ? byCodeUnit(left, right) : first - second
}
