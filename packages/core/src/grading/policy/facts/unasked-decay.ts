import { nearest } from '../../../shared/checking/problems.js'
import type { Fault } from '../../../shared/schema.js'
import type { GradingPolicy } from '../../schema.js'
import { askedFacts } from './asked-facts.js'

/** Faults of a policy that lets a fact grow old which nobody asks for: it is misspelt, or left over (RULES #36). */
export function* unaskedDecayFaults(policy: GradingPolicy): Iterable<Fault> {
  const { facts } = policy
  const asked = [...askedFacts(policy)]
  const known = new Set(asked.filter(({ by }) => BY_RULES.includes(by)).map(({ fact }) => fact))
  for (const { fact, at, by } of asked) {
    // A fact that is not declared is a fault of its own.
    const isDeclared = facts === undefined || Object.hasOwn(facts, fact)
    if (by !== 'decay' || known.has(fact) || !isDeclared) continue
    const params = { found: fact, nearest: nearest(fact, [...known]) }
    yield { code: 'grading/decays-unasked', at, params }
  }
}

const BY_RULES: readonly string[] = ['method', 'off', 'value']
