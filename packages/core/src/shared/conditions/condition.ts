import { dayNumber } from '../iso-date.js'
import type { Circumstances } from '../circumstances.js'
import type { Fact, JsonPointer } from '../reason.js'
import { joined, type Truth } from './join.js'
import type { Finding } from './reasons.js'
import type { Comparison, Condition } from './schema.js'
import { compileTest, expectedType, factType, isFact } from './test.js'

/** What a condition may ask about: facts, and the fields of the record that a rule may name. */
export type Subject = {
  readonly facts?: Readonly<Record<string, Fact>>
  readonly grade?: string
  readonly standing?: string
  readonly repId?: string
}

/** The fields of a record that a rule finds under their names, as if they were facts. */
export const RECORD_FIELDS: readonly string[] = [
  'grade',
  'standing',
  'repId',
] satisfies (keyof Subject)[]

/**
 * A compiled condition; `today` is a day number. Where the answer is unknown, what would settle it is added to
 * `findings`, with its place in the condition.
 */
export type CompiledCondition = (subject: Subject, today: number, findings?: Finding[]) => Truth

/** Whether a condition holds; null when a fact it turns on is missing, with a finding for each such fact. */
export type Verdict = { readonly holds: boolean | null; readonly findings: readonly Finding[] }

/**
 * Whether a condition holds for a subject.
 *
 * Three-valued: a missing fact makes a comparison unknown, and the whole is unknown only where the known parts do
 * not settle it. Findings name the facts that would settle it. The order of parts means nothing.
 *
 * @returns `rule` of a finding is its place in the condition
 * @example
 * evaluateCondition({ facts: { orders: 3 } }, { fact: 'orders', atLeast: 3 }, { today: '2026-11-21' }) //=> { holds: true, findings: [] }
 */
export function evaluateCondition(
  subject: Subject,
  condition: Condition,
  { today }: Circumstances,
): Verdict {
  const compiled = compiledConditions.get(condition) ?? compileCondition(condition)
  compiledConditions.set(condition, compiled)
  const findings: Finding[] = []
  const holds = compiled(subject, dayNumber(today), findings)
  return { holds: holds ?? null, findings }
}

const compiledConditions = new WeakMap<Condition, CompiledCondition>()

/**
 * A condition as a closure. Whoever keeps a policy's compiled form keeps this with it.
 *
 * @param at where the condition stands in its policy, for the findings
 * @example
 * compileCondition({ fact: 'orders', atLeast: 3 })({ facts: { orders: 2 } }, 0) //=> false
 */
export function compileCondition(condition: Condition, at: JsonPointer = ''): CompiledCondition {
  if ('fact' in condition) {
    const { fact, ...test } = condition
    const holds = compileTest(test)
    return (subject, today, findings) => {
      const truth = holds(readFact(subject, fact), today)
      if (truth === undefined) findings?.push(findingOf(subject, condition, at))
      return truth
    }
  }
  if ('not' in condition) {
    const part = compileCondition(condition.not, `${at}/not`)
    return (subject, today, findings) => {
      const truth = part(subject, today, findings)
      return truth === undefined ? truth : !truth
    }
  }
  const settles = 'any' in condition
  const list = settles ? condition.any : condition.all
  const join = settles ? 'any' : 'all'
  return joined(
    list.map((part, index) => compileCondition(part, `${at}/${join}/${index}`)),
    settles,
  )
}

/** A fact by name: from `facts`, else from the fields a rule may name. */
export function readFact(subject: Subject, name: string): unknown {
  const fact = subject.facts?.[name]
  if (isFact(fact) || !RECORD_FIELDS.includes(name)) return fact
  return subject[name as keyof Subject]
}

/** The finding for a fact that left a comparison unknown. */
export function findingOf(
  subject: Subject,
  { fact, ...test }: Comparison,
  rule: JsonPointer,
): Finding {
  const found = factType(readFact(subject, fact))
  if (found === undefined) return { code: 'conditions/fact-missing', rule, fact }
  const expected = expectedType(test)
  return { code: 'conditions/fact-of-wrong-type', rule, fact, expected, found }
}
