import type { Condition, FactDeclarations, Test } from '../../shared/index.js'
import { closedFields } from '../../shared/conditions/declarations/closed-fields.js'

type World = { readonly within: readonly Condition[]; readonly declared: FactDeclarations }

/**
 * What facts are likely to be, as far as conditions on them tell: one that is only compared with single values has one
 * of those; one that is compared with whole numbers is whole, and with none below zero not below.
 */
export function namedWorld(conditions: readonly Condition[]): World {
  const tests = new Map<string, Test[]>()
  for (const condition of conditions) collect(condition, tests)
  const within: Condition[] = []
  const declared: [string, FactDeclarations[string]][] = Object.entries(closedFields([]))
  for (const [fact, asked] of tests) {
    const values = asked.flatMap(equalTo)
    const bounds = asked.flatMap(numbersOf)
    if (values.length > 0 && asked.every((test) => isEquality(test))) {
      if (!values.some((value) => typeof value === 'boolean')) within.push({ fact, in: values })
    } else if (bounds.length > 0 && bounds.every((bound) => Number.isInteger(bound))) {
      declared.push([fact, { type: 'number', step: 1 }])
      if (bounds.every((bound) => bound >= 0)) within.push({ fact, atLeast: 0 })
    }
  }
  return { within, declared: Object.fromEntries(declared) }
}

function collect(condition: Condition, tests: Map<string, Test[]>): void {
  if ('fact' in condition) {
    const { fact, ...test } = condition
    tests.set(fact, [...(tests.get(fact) ?? []), test])
  } else if ('not' in condition) collect(condition.not, tests)
  else for (const part of 'all' in condition ? condition.all : condition.any) collect(part, tests)
}

const EQUALITIES = ['is', 'isNot', 'in', 'notIn', 'known']

function isEquality(test: Test): boolean {
  return Object.keys(test).every((key) => EQUALITIES.includes(key))
}

function equalTo({ is, isNot, in: among = [], notIn = [] }: Test) {
  return [is, isNot, ...among, ...notIn].filter((value) => value !== undefined)
}

function numbersOf({ atLeast, above, atMost, below }: Test): number[] {
  return [atLeast, above, atMost, below].filter((bound) => bound !== undefined)
}
