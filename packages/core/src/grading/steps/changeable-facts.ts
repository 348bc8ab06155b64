import { askedValues, type AskedType } from '../../shared/conditions/algebra/asked-values.js'
import { readFact } from '../../shared/conditions/condition.js'
import { isFact } from '../../shared/conditions/test.js'
import { dayNumber, isIsoDate } from '../../shared/iso-date.js'
import type { Fact, FactDeclaration } from '../../shared/index.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import type { GradingPolicy } from '../schema.js'
import { agingDates } from './aging-days.js'
import { askedBounds, gradualFacts } from './asked-bounds.js'
import { countedValue, type CountedValue } from './counted-value.js'
import { cutsAt } from './cuts.js'
import { dateScale, numberScale, type Scale } from './scale.js'
import type { Direction } from './stretches.js'
import type { Changes } from './trial.js'

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
  /** A date that says how old another fact is may be renewed, and is never made older. */
  readonly directions: readonly Direction[]
  /** Whether it counts by its own size, and not by tests alone. */
  readonly isGradual: boolean
  /**
   * The places at which a stretch begins, ascending: within one the grade moves one way only. An old number counts for
   * less, and where its date is changed beside it, for another less.
   */
  readonly cuts: (beside: Changes) => readonly bigint[]
}

/** The fields of a record that a rule finds under their names: no step changes them. */
const FIELDS: readonly string[] = ['grade', 'standing', 'repId']

/** The facts that a policy asks of a customer and that may be worked on (RULES #34), in the order in which it names them. */
export function changeableFacts(
  customer: GradableCustomer,
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
): ChangeableFact[] {
  const { facts: declarations = {} } = policy
  const today = dayNumber(circumstances.today)
  const gradual = gradualFacts(policy)
  const dates = agingDates(policy)
  return [...askedBounds(policy, circumstances)].flatMap(([fact, tests]): ChangeableFact[] => {
    const declared = Object.hasOwn(declarations, fact) ? declarations[fact] : undefined
    const isPersonal = declared?.personal !== undefined || dates.personal.has(fact)
    if (FIELDS.includes(fact) || declared?.fixed === true || isPersonal) return []
    const found = readFact(customer, fact)
    const about = { fact, declared, present: isFact(found) ? found : null }
    const asked = askedValues(tests, today)
    switch (declared?.type ?? typeOf(about.present, asked.types)) {
      case 'boolean':
        return [{ ...about, values: [true, false] }]
      case 'text':
        return [{ ...about, values: declared?.oneOf ?? [...asked.names] }]
      case 'number': {
        const counted = countedValue(fact, customer, policy, today)
        return [
          {
            ...about,
            isGradual: gradual.has(fact),
            ...measuredNumber(about, asked.numbers, counted),
          },
        ]
      }
      case 'date': {
        const isRenewable = dates.renewable.has(fact)
        return [
          {
            ...about,
            isGradual: gradual.has(fact),
            ...measuredDate(about, asked.days, today, isRenewable),
          },
        ]
      }
      case undefined:
        return []
    }
  })
}

function measuredNumber(
  { declared = { type: 'number' }, present }: AnyFact,
  bounds: readonly number[],
  counted: CountedValue,
) {
  const scale = numberScale(declared.step ?? '0.001', declared)
  const { atLeast = -Infinity, atMost = Infinity } = declared
  const isKnown = typeof present === 'number'
  return {
    scale,
    isKnown,
    directions: BOTH,
    stands: isKnown ? present : Math.min(Math.max(0, atLeast), atMost),
    cuts: (beside: Changes) => cutsAt(scale, bounds, counted(beside)),
  }
}

function measuredDate(
  { present }: AnyFact,
  bounds: readonly number[],
  today: number,
  isRenewable: boolean,
) {
  const isKnown = isIsoDate(present)
  const cuts = cutsAt(dateScale, bounds)
  return {
    scale: dateScale,
    isKnown,
    directions: isRenewable ? UP : BOTH,
    stands: isKnown ? dayNumber(present) : today,
    cuts: () => cuts,
  }
}

const UP: readonly Direction[] = ['up']
const BOTH: readonly Direction[] = ['up', 'down']

// Of several types that are asked for, the one that is on record; where nothing is, the one that is asked for first.
function typeOf(present: Fact, asked: ReadonlySet<AskedType>): AskedType | undefined {
  const fits: Record<AskedType, boolean> = {
    number: typeof present === 'number',
    date: isIsoDate(present),
    text: typeof present === 'string',
    boolean: typeof present === 'boolean',
  }
  const types = [...asked]
  return types.find((type) => fits[type]) ?? types[0]
}
