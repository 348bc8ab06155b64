import type { Fault } from '../../checking/schema.js'
import type { Condition } from '../schema.js'
import type { FactDeclarations } from './schema.js'
import { testFitFaults } from './test-fit.js'

/**
 * Faults of a condition on declared facts: tests that no value of theirs can pass, or that every value passes. What is
 * not declared may be anything.
 *
 * @param at the path of the condition
 */
export function* conditionFitFaults(
  condition: Condition,
  facts: FactDeclarations,
  at: readonly PropertyKey[],
): Iterable<Fault> {
  if ('fact' in condition) {
    const { fact, ...test } = condition
    const declared = Object.hasOwn(facts, fact) ? facts[fact] : undefined
    if (declared !== undefined) yield* testFitFaults(test, fact, declared, at)
  } else if ('not' in condition) {
    yield* conditionFitFaults(condition.not, facts, [...at, 'not'])
  } else {
    const key = 'all' in condition ? 'all' : 'any'
    for (const [index, part] of ('all' in condition ? condition.all : condition.any).entries()) {
      yield* conditionFitFaults(part, facts, [...at, key, index])
    }
  }
}
