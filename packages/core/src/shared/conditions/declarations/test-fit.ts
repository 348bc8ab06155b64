import { nearest } from '../../checking/problems.js'
import type { Fault } from '../../checking/schema.js'
import { isIsoDate } from '../../iso-date.js'
import type { Test } from '../schema.js'
import { expectedType } from '../test.js'
import type { FactDeclaration } from './schema.js'

/**
 * Faults of a test that no value of a declared fact can pass, or that every value passes: it asks for another type,
 * or for a text that is not among those listed.
 *
 * @param at the path of the test
 */
export function* testFitFaults(
  test: Test,
  fact: string,
  { type, oneOf }: FactDeclaration,
  at: readonly PropertyKey[],
): Iterable<Fault> {
  for (const { key, value, path } of partsOf(test)) {
    if (key === 'known') continue
    const asked = expectedType({ [key]: value })
    const place = [...at, ...path]
    if (asked !== type && !(type === 'date' && isSame(key) && isIsoDate(value))) {
      yield typeFault(fact, type, [asked], place)
    } else if (oneOf !== undefined && isSame(key) && !oneOf.includes(String(value))) {
      const params = { fact, known: oneOf, nearest: nearest(String(value), oneOf) }
      yield { code: 'conditions/text-not-in-list', at: place, params }
    }
  }
}

/** The fault of asking a declared fact for what its type is not. */
export function typeFault(
  fact: string,
  type: FactDeclaration['type'],
  asked: readonly string[],
  at: readonly PropertyKey[],
): Fault {
  return { code: 'conditions/test-does-not-fit-type', at, params: { fact, type, asked } }
}

type Part = {
  readonly key: string
  readonly value: unknown
  readonly path: readonly PropertyKey[]
}

// A list is asked value by value, so that a fault stands at the one that is wrong.
function partsOf(test: Test): Part[] {
  return Object.entries(test).flatMap(([key, asked]): Part[] =>
    Array.isArray(asked)
      ? asked.map((value: unknown, index) => ({
          key: SINGLE[key] ?? key,
          value,
          path: [key, index],
        }))
      : [{ key, value: asked, path: [key] }],
  )
}

const SINGLE: Readonly<Record<string, string>> = { in: 'is', notIn: 'isNot' }

function isSame(key: string): boolean {
  return key === 'is' || key === 'isNot'
}
