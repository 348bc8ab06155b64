import { dayNumber } from '../iso-date.js'
import type { Circumstances } from '../circumstances.js'
import { jsonPointer, type Fact, type JsonPointer } from '../reason.js'
import type { Finding } from './reasons.js'
import type { Comparison, Condition } from './schema.js'
import { compileTest, expectedType, factType, isFact, type Truth } from './test.js'

/** What a condition may ask about: facts, and the fields of the record that a rule may name. */
export type Subject = {
  readonly facts?: Readonly<Record<string, Fact>>
  readonly grade?: string
  readonly standing?: string
  readonly repId?: string
}

/** A compiled condition; `today` is a day number. */
export type CompiledCondition = (subject: Subject, today: number) => Truth

/** Whether a condition holds; null when a fact it turns on is missing, with a finding for each such fact. */
export type Verdict = { readonly holds: boolean | null; readonly findings: readonly Finding[] }

/**
 * Whether a condition holds for a subject.
 *
 * Three-valued: a missing fact makes a comparison unknown, and the whole is unknown only where the known parts do
 * not settle it. Findings name the facts that would settle it. The order of parts means nothing.
 *
 * @param at where the condition stands in the policy, for the findings
 * @example
 * evaluateCondition({ facts: { orders: 3 } }, { fact: 'orders', atLeast: 3 }, { today: '2026-11-21' }) //=> { holds: true, findings: [] }
 */
export function evaluateCondition(
  subject: Subject,
  condition: Condition,
  { today }: Circumstances,
  at: readonly PropertyKey[] = [],
): Verdict {
  const holds = compileCondition(condition)(subject, dayNumber(today))
  if (holds !== undefined) return { holds, findings: [] }
  return { holds: null, findings: findingsOf(subject, condition, dayNumber(today), at) }
}

/**
 * A condition as a closure, kept for the life of the condition object: policies are immutable.
 *
 * @example
 * compileCondition({ fact: 'orders', atLeast: 3 })({ facts: { orders: 2 } }, 0) //=> false
 */
export function compileCondition(condition: Condition): CompiledCondition {
  const known = compiledConditions.get(condition)
  if (known !== undefined) return known
  const compiled = compile(condition)
  compiledConditions.set(condition, compiled)
  return compiled
}

const compiledConditions = new WeakMap<Condition, CompiledCondition>()

/** A fact by name: from `facts`, else from the fields a rule may name. */
export function readFact(subject: Subject, name: string): unknown {
  const fact = subject.facts?.[name]
  return isFact(fact) ? fact : (subject as Readonly<Record<string, unknown>>)[name]
}

/** The finding for a fact that left a comparison unknown. */
export function findingOf(
  subject: Subject,
  { fact, ...test }: Comparison,
  rule: JsonPointer,
): Finding {
  const value = readFact(subject, fact)
  const expected = expectedType(test)
  if (!isFact(value) || expected === null) return { code: 'conditions/fact-missing', rule, fact }
  return { code: 'conditions/fact-of-wrong-type', rule, fact, expected, found: factType(value) }
}

function compile(condition: Condition): CompiledCondition {
  if ('fact' in condition) {
    const { fact, ...test } = condition
    const holds = compileTest(test)
    return (subject, today) => holds(readFact(subject, fact), today)
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not)
    return (subject, today) => negated(part(subject, today))
  }
  const settles = 'any' in condition
  const parts = ('any' in condition ? condition.any : condition.all).map(compileCondition)
  return (subject, today) => {
    let truth: Truth = !settles
    for (const part of parts) {
      const holds = part(subject, today)
      if (holds === settles) return settles
      if (holds === undefined) truth = undefined
    }
    return truth
  }
}

function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}

// Only the parts that are themselves unknown can have made the whole unknown.
function findingsOf(
  subject: Subject,
  condition: Condition,
  today: number,
  at: readonly PropertyKey[],
): Finding[] {
  if (compileCondition(condition)(subject, today) !== undefined) return []
  if ('fact' in condition) return [findingOf(subject, condition, jsonPointer(at))]
  if ('not' in condition) return findingsOf(subject, condition.not, today, [...at, 'not'])
  const join = 'any' in condition ? 'any' : 'all'
  const parts = 'any' in condition ? condition.any : condition.all
  return parts.flatMap((part, index) => findingsOf(subject, part, today, [...at, join, index]))
}
