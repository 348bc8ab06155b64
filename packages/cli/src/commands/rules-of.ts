import type { Rulebook } from '@fieldbook/core/rulebook'
import type { Session } from '../session.js'
import { EXIT, Stop } from '../stop.js'

/**
 * The part of the rulebook that a command answers from.
 *
 * @throws Stop when the rulebook has no such part
 */
export function rulesOf<Part extends 'grading' | 'visits'>(
  { rulebook, messages }: Session,
  part: Part,
): NonNullable<Rulebook[Part]> {
  const rules = rulebook[part]
  if (rules === undefined) throw new Stop(EXIT.rulesInvalid, messages.noRules(part))
  return rules
}
