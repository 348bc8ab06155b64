import { readFact, RECORD_FIELDS } from '../../shared/conditions/condition.js'
import { compileDeclaration } from '../../shared/conditions/declarations/fact-fit.js'
import { isFact } from '../../shared/conditions/test.js'
import { jsonPointer } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import type { GradingPolicy } from '../schema.js'
import { countedAs, type Ageing, type Counted, type ReadableFact } from './counted-as.js'
import { askedFacts } from './facts/asked-facts.js'

/** A customer as the method may read it. The facts in `hidden` count as not known, and `findings` say why. */
export type Reading = {
  readonly customer: GradableCustomer
  readonly hidden: readonly string[]
  readonly findings: readonly GradingFinding[]
  readonly reasons: readonly GradingReason[]
}

/** Reads a customer on a day number; null where the method may read it as it stands. */
export type FactReader = (customer: GradableCustomer, today: number) => Reading | null

const readers = new WeakMap<GradingPolicy, FactReader | null>()

/** What reads the facts that a policy asks for; null where it says nothing of them (RULES #24). */
export function factReader(policy: GradingPolicy): FactReader | null {
  const known = readers.get(policy)
  if (known !== undefined) return known
  const facts = readableFacts(policy)
  const reader: FactReader | null =
    facts.length === 0 ? null : (customer, today) => read(customer, facts, today)
  readers.set(policy, reader)
  return reader
}

function readableFacts(policy: GradingPolicy): ReadableFact[] {
  const asked = [...askedFacts(policy)].filter(({ by }) => by === 'method' || by === 'value')
  const names = [...new Set(asked.map(({ fact }) => fact))]
  return names.map((fact) => readableFact(fact, policy)).filter(isAskedOf)
}

function isAskedOf({ declared, ageings }: ReadableFact): boolean {
  return declared !== undefined || ageings.length > 0
}

function readableFact(fact: string, policy: GradingPolicy): ReadableFact {
  const { facts = {} } = policy
  const declaration = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  const ageings: Ageing[] = []
  if (declaration?.personal !== undefined) {
    const { datedBy, keepFor } = declaration.personal
    ageings.push({ rule: jsonPointer(['facts', fact, 'personal']), datedBy, after: keepFor })
  }
  if (policy.method !== 'assigned') {
    for (const [index, { fact: old, ...decay }] of (policy.decay ?? []).entries()) {
      if (old === fact) ageings.push({ rule: `/decay/${index}`, ...decay })
    }
  }
  if (declaration === undefined) return { fact, ageings }
  const rule = jsonPointer(['facts', fact])
  const misfit = compileDeclaration(declaration)
  return { fact, declared: { rule, type: declaration.type, misfit }, ageings }
}

function read(
  customer: GradableCustomer,
  facts: readonly ReadableFact[],
  today: number,
): Reading | null {
  let counted: [string, Counted][] | undefined
  for (const readableFact of facts) {
    const { fact } = readableFact
    const value = readFact(customer, fact)
    if (!isFact(value)) continue
    const as = countedAs(value, readableFact, customer, today)
    if (as !== undefined) (counted ??= []).push([fact, as])
  }
  if (counted === undefined) return null
  const known = { ...customer.facts }
  const fields: Record<string, unknown> = { ...customer }
  for (const [fact, { value }] of counted) {
    known[fact] = value
    if (value === null && RECORD_FIELDS.includes(fact)) Reflect.deleteProperty(fields, fact)
  }
  return {
    customer: { ...(fields as GradableCustomer), facts: known },
    hidden: counted.filter(([, { value }]) => value === null).map(([fact]) => fact),
    findings: counted.flatMap(([, as]) => ('finding' in as ? [as.finding] : [])),
    reasons: counted.flatMap(([, as]) => ('reason' in as ? [as.reason] : [])),
  }
}
