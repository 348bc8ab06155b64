import type { Condition, Fact } from '../../shared/index.js'

/** An equality that a condition cannot do without: the fact is one of the values, or the condition does not hold. */
export type Equality = { readonly fact: string; readonly values: readonly Fact[] }

/** The equalities of the top conjunction of a condition. */
export function equalitiesOf(condition: Condition): Equality[] {
  if ('all' in condition) return condition.all.flatMap(equalitiesOf)
  if (!('fact' in condition)) return []
  const { fact, is, in: among } = condition
  if (is !== undefined) return [{ fact, values: [is] }]
  return among === undefined ? [] : [{ fact, values: among }]
}

/** The facts that a condition asks of, each as often as it is asked. */
export function factsAsked(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return factsAsked(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(factsAsked)
}
