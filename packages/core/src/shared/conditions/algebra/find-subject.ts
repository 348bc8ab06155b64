import { dayNumber, type IsoDate } from '../../iso-date.js'
import type { FactDeclarations } from '../declarations/schema.js'
import type { Truth } from '../join.js'
import type { Comparison, Condition, Test } from '../schema.js'
import { compileTest } from '../test.js'
import type { FactClass, FactRecord } from './fact-class.js'
import { domainOf, factClasses } from './fact-classes.js'

/** Conditions that are to hold, and others that are to fail. */
export type Wanted = {
  readonly holding?: readonly Condition[]
  readonly failing?: readonly Condition[]
}

export type SubjectSearch =
  | { readonly outcome: 'found'; readonly facts: FactRecord }
  /** Proven: no subject does. */
  | { readonly outcome: 'none' }
  /** The search was cut short, or a fact could not be parted: there may be one. */
  | { readonly outcome: 'too-large' }

const MOST_TRIED = 200_000

/**
 * A subject for which some conditions hold and others fail, or the proof that there is none.
 *
 * The facts are chosen one after another, a class each: always the one with the fewest classes that refute nothing
 * yet. A condition is refuted as soon as no choice for the facts still open can make it come out as wanted. A fact
 * counts as known, but where a test asks whether it is.
 *
 * @param mostTried classes that may be tried
 * @example
 * findSubject({ holding: [{ fact: 'orders', atLeast: 3 }], failing: [{ fact: 'orders', above: 3 }] }, { today: '2026-11-21' })
 * //=> { outcome: 'found', facts: { orders: 3 } }
 */
export function findSubject(
  { holding = [], failing = [] }: Wanted,
  circumstances: { readonly declared?: FactDeclarations; readonly today: IsoDate },
  mostTried = MOST_TRIED,
): SubjectSearch {
  const day = dayNumber(circumstances.today)
  const facts = new Map<string, PartedFact>()
  const tests = testsByFact([...holding, ...failing])
  let complete = true
  for (const [fact, asked] of tests) {
    const parted = factClasses(asked, domainOf(fact, circumstances))
    complete &&= parted.complete
    facts.set(fact, { classes: parted.classes, chosen: null })
  }
  const wanted = [
    ...holding.map((condition) => ({ outcomes: compile(condition, facts, day), as: HOLDS })),
    ...failing.map((condition) => ({ outcomes: compile(condition, facts, day), as: FAILS })),
  ]
  const isRefuted = () => wanted.some(({ outcomes, as }) => (outcomes() & as) === 0)
  let tried = 0

  /** Null where the tries ran out. */
  function search(open: readonly PartedFact[]): boolean | null {
    if (open.length === 0) return !isRefuted()
    let next: { fact: PartedFact; viable: number[] } | undefined
    for (const fact of open) {
      const viable = fact.classes
        .map((_, index) => index)
        .filter((index) => {
          tried++
          fact.chosen = index
          return !isRefuted()
        })
      fact.chosen = null
      if (next === undefined || viable.length < next.viable.length) next = { fact, viable }
      if (tried > mostTried) return null
    }
    if (next === undefined) return false
    const rest = open.filter((fact) => fact !== next.fact)
    for (const index of next.viable) {
      next.fact.chosen = index
      const outcome = search(rest)
      if (outcome !== false) return outcome
    }
    next.fact.chosen = null
    return false
  }

  const found = isRefuted() ? false : search([...facts.values()])
  if (found === true) return { outcome: 'found', facts: chosenFacts(facts) }
  return { outcome: found === null || !complete ? 'too-large' : 'none' }
}

/** A fact in classes, and which of them it is taken to be in. */
type PartedFact = { readonly classes: readonly FactClass[]; chosen: number | null }

// How a condition may still come out, as bits.
const HOLDS = 1
const FAILS = 2
const OPEN = 4

type Outcomes = () => number

function outcomeOf(truth: Truth): number {
  return truth === undefined ? OPEN : truth ? HOLDS : FAILS
}

function compile(
  condition: Condition,
  facts: ReadonlyMap<string, PartedFact>,
  today: number,
): Outcomes {
  if ('fact' in condition) return compileComparison(condition, facts, today)
  if ('not' in condition) {
    const part = compile(condition.not, facts, today)
    return () => swapped(part())
  }
  if ('all' in condition) return joined(condition.all.map((part) => compile(part, facts, today)))
  // By De Morgan, that any holds is that not all fail.
  const denied = condition.any.map((part) => compile({ not: part }, facts, today))
  const all = joined(denied)
  return () => swapped(all())
}

function compileComparison(
  { fact, ...test }: Comparison,
  facts: ReadonlyMap<string, PartedFact>,
  today: number,
): Outcomes {
  const parted = facts.get(fact)
  const holds = compileTest(test)
  const byClass = parted?.classes.map(({ witness }) => outcomeOf(holds(witness, today))) ?? []
  const any = byClass.reduce((outcomes, outcome) => outcomes | outcome, 0)
  return () => {
    const chosen = parted?.chosen ?? null
    return chosen === null ? any : (byClass[chosen] ?? any)
  }
}

function swapped(outcomes: number): number {
  return (outcomes & OPEN) | (outcomes & HOLDS ? FAILS : 0) | (outcomes & FAILS ? HOLDS : 0)
}

/** How all of some parts may come out together, each on its own. */
function joined(parts: readonly Outcomes[]): Outcomes {
  return () => {
    let together = HOLDS
    for (const part of parts) {
      const outcomes = part()
      together =
        (together & outcomes & HOLDS) |
        ((together | outcomes) & FAILS) |
        ((together & OPEN && outcomes & (OPEN | HOLDS)) || (together & HOLDS && outcomes & OPEN)
          ? OPEN
          : 0)
    }
    return together
  }
}

function testsByFact(conditions: readonly Condition[]): Map<string, Test[]> {
  const tests = new Map<string, Test[]>()
  const visit = (condition: Condition): void => {
    if ('fact' in condition) {
      const { fact, ...test } = condition
      tests.set(fact, [...(tests.get(fact) ?? []), test])
    } else if ('not' in condition) visit(condition.not)
    else for (const part of 'all' in condition ? condition.all : condition.any) visit(part)
  }
  conditions.forEach(visit)
  return tests
}

function chosenFacts(facts: ReadonlyMap<string, PartedFact>): FactRecord {
  return Object.fromEntries(
    [...facts].map(([fact, { classes, chosen }]) => [fact, classes[chosen ?? 0]?.witness ?? null]),
  )
}
