import type { Graders, GradingCircumstances } from '../graded.js'
import type { GradingPolicy } from '../schema.js'

/** Gives a method only the facts that may be read: those of their declared domain, and young enough. */
export function readable(
  graders: Graders,
  _policy: GradingPolicy,
  _circumstances: GradingCircumstances,
): Graders {
  return graders
}
