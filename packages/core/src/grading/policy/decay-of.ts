import type { FactDecay, GradingPolicy } from '../schema.js'

/** How the facts of a policy grow old: of one that a person grades by, nothing does. */
export function decayOf(policy: GradingPolicy): readonly FactDecay[] {
  return policy.method === 'assigned' ? [] : (policy.decay ?? [])
}
