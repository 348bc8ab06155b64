import { askedValues, type AskedType } from '../../shared/conditions/algebra/asked-values.js'
import { readFact } from '../../shared/conditions/condition.js'
import { isFact } from '../../shared/conditions/test.js'
import { dayNumber, isIsoDate } from '../../shared/iso-date.js'
import type { Fact, FactDeclaration, Test } from '../../shared/index.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import { askedFacts } from '../policy/facts/asked-facts.js'
import type { GradingPolicy } from '../schema.js'
import { askedBounds, gradualFacts } from './asked-bounds.js'
import { dateScale, numberScale, type Scale } from './scale.js'

/** A fact that may be worked on: one of a few values, or one that moves over a scale. */
export type ChangeableFact = ListedFact | MeasuredFact

type AnyFact = {
  readonly fact: string
  readonly declared: FactDeclaration | undefined
  /** What is on record; null where nothing is. */
  readonly present: Fact
}

export type ListedFact = AnyFact & { readonly values: readonly Fact[] }

export type MeasuredFact = AnyFact & {
  readonly scale: Scale
  /** Where the fact stands: a number, or a day number. */
  readonly stands: number
  /** Whether it is known to stand there; else it is counted from there. */
  readonly isKnown: boolean
  /** Whether it counts by its own size, and not by tests alone. */
  readonly isGradual: boolean
  /** The places at which a stretch begins, ascending: within one the grade moves one way only. */
  readonly cuts: readonly bigint[]
}

/** The fields of a record that a rule finds under their names: no step changes them. */
const FIELDS: readonly string[] = ['grade', 'standing', 'repId']

/** A tenth of a century back, a date that says how old a fact is makes no more difference that one would work for. */
const MOST_DAYS = 3_653

/** The facts that a policy asks of a customer and that may be worked on (RULES #34), in the order in which it names them. */
export function changeableFacts(
  customer: GradableCustomer,
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
): ChangeableFact[] {
  const { facts: declarations = {} } = policy
  const today = dayNumber(circumstances.today)
  const dates = agingDates(policy)
  const bounds = askedBounds(policy, circumstances)
  const gradual = gradualFacts(policy)
  for (const fact of dates) bounds.set(fact, bounds.get(fact) ?? [])
  return [...bounds].flatMap(([fact, tests]): ChangeableFact[] => {
    const declared = Object.hasOwn(declarations, fact) ? declarations[fact] : undefined
    if (FIELDS.includes(fact) || declared?.fixed === true || declared?.personal !== undefined) {
      return []
    }
    const found = readFact(customer, fact)
    const present = isFact(found) ? found : null
    const isGradual = gradual.has(fact)
    return changeable({
      fact,
      declared,
      present,
      tests,
      today,
      isGradual,
      isAging: dates.has(fact),
    })
  })
}

type Asked = AnyFact & {
  readonly tests: readonly Test[]
  readonly today: number
  readonly isGradual: boolean
  readonly isAging: boolean
}

function changeable({ tests, today, isAging, isGradual, ...about }: Asked): ChangeableFact[] {
  const { declared, present } = about
  const asked = askedValues(tests, today)
  const types = isAging ? (['date', ...asked.types] as const) : [...asked.types]
  switch (declared?.type ?? typeOf(present, types)) {
    case 'boolean':
      return [{ ...about, values: [true, false] }]
    case 'text':
      return [{ ...about, values: declared?.oneOf ?? [...asked.names] }]
    case 'number': {
      const scale = numberScale(declared?.step ?? '0.001', declared ?? {})
      const isKnown = typeof present === 'number'
      const { atLeast = -Infinity, atMost = Infinity } = declared ?? {}
      const stands = isKnown ? present : Math.min(Math.max(0, atLeast), atMost)
      return [{ ...about, scale, stands, isKnown, isGradual, cuts: cutsOf(scale, asked.numbers) }]
    }
    case 'date': {
      const isKnown = isIsoDate(present)
      const stands = isKnown ? dayNumber(present) : today
      const days = isAging ? daysBefore(today, stands) : []
      const cuts = cutsOf(dateScale, [...asked.days, ...days])
      return [{ ...about, scale: dateScale, stands, isKnown, isGradual, cuts }]
    }
    case undefined:
      return []
  }
}

// Of several types that are asked for, the one that is on record; where nothing is, the one that is asked for first.
function typeOf(present: Fact, asked: readonly AskedType[]): AskedType | undefined {
  const fits: Record<AskedType, boolean> = {
    number: typeof present === 'number',
    date: isIsoDate(present),
    text: typeof present === 'string',
    boolean: typeof present === 'boolean',
  }
  return asked.find((type) => fits[type]) ?? asked[0]
}

/** The dates that say how old a fact is; of a personal one they are personal too. */
function agingDates(policy: GradingPolicy): Set<string> {
  const dates = [...askedFacts(policy)].filter(({ by }) => by === 'dating')
  const personal = Object.values(policy.facts ?? {}).map((declared) => declared.personal?.datedBy)
  return new Set(dates.map(({ fact }) => fact).filter((fact) => !personal.includes(fact)))
}

function daysBefore(today: number, day: number): number[] {
  const first = Math.min(today, day) - MOST_DAYS
  return Array.from({ length: today + 2 - first }, (_, index) => first + index)
}

function cutsOf({ from, after }: Scale, bounds: readonly number[]): bigint[] {
  const cuts = new Set(bounds.flatMap((bound) => [from(bound), after(bound)]))
  return [...cuts].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0))
}
