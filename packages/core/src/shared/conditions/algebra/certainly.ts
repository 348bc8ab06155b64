import type { Condition } from '../schema.js'

/**
 * A condition that holds where another one is known to hold, and fails everywhere else, as whoever passes a rule over when
 * its condition cannot be told does (visits, RULES #9; pricing, RULES #3).
 *
 * @example
 * certainly({ fact: 'orders', atLeast: 3 }) //=> { all: [{ fact: 'orders', known: true }, { fact: 'orders', atLeast: 3 }] }
 */
export function certainly(condition: Condition): Condition {
  if ('not' in condition) return certainlyNot(condition.not)
  if ('all' in condition) return { all: condition.all.map(certainly) }
  if ('any' in condition) return { any: condition.any.map(certainly) }
  return told(condition, condition)
}

function certainlyNot(condition: Condition): Condition {
  if ('not' in condition) return certainly(condition.not)
  if ('all' in condition) return { any: condition.all.map(certainlyNot) }
  if ('any' in condition) return { all: condition.any.map(certainlyNot) }
  return told(condition, { not: condition })
}

function told(
  { fact, known, ...test }: Extract<Condition, { readonly fact: string }>,
  condition: Condition,
): Condition {
  // Whether a fact is known can always be told.
  const isOnlyWhetherKnown = known !== undefined && Object.keys(test).length === 0
  return isOnlyWhetherKnown ? condition : { all: [{ fact, known: true }, condition] }
}
