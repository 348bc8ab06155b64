import { nearest } from '../../../shared/checking/problems.js'
import { RECORD_FIELDS } from '../../../shared/conditions/condition.js'
import { testFitFaults, typeFault } from '../../../shared/conditions/declarations/test-fit.js'
import type { Fault } from '../../../shared/schema.js'
import type { GradingPolicy } from '../../schema.js'
import { askedFacts } from './asked-facts.js'

/**
 * Faults of a policy that declares its facts: one that is named and not declared, and what no fact of the declared
 * type can be asked (RULES #24).
 */
export function* declaredFactFaults(policy: GradingPolicy): Iterable<Fault> {
  const { facts } = policy
  if (facts === undefined) return
  const known = Object.keys(facts)
  for (const { fact, at, types, tests = [] } of askedFacts(policy)) {
    const declared = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (declared !== undefined) {
      if (types?.includes(declared.type) === false) {
        yield typeFault(fact, declared.type, types, at)
      }
      for (const { test, at: place } of tests) yield* testFitFaults(test, fact, declared, place)
    } else if (!RECORD_FIELDS.includes(fact)) {
      // The fields of the record nobody has to declare.
      const params = { found: fact, known, nearest: nearest(fact, known) }
      yield { code: 'grading/fact-not-declared', at, params }
    }
  }
}
