import type { Rulebook } from '@fieldbook/core/rulebook'

/** The facts that the rules of a rulebook ask for: in criteria, in conditions, and where phases start. */
export function askedFacts({ grading, visits }: Rulebook): ReadonlySet<string> {
  return new Set([...factsIn(grading), ...factsIn(visits)])
}

// Whatever rules are joined by, the keys that name a fact are these two.
function* factsIn(rules: unknown): Generator<string> {
  if (typeof rules !== 'object' || rules === null || isOff(rules)) return
  for (const [key, value] of Object.entries(rules) as [string, unknown][]) {
    const isFact = (key === 'fact' || key === 'startsOn') && typeof value === 'string'
    if (isFact) yield value
    else yield* factsIn(value)
  }
}

function isOff(rules: object): boolean {
  return 'off' in rules && rules.off === true
}
