import { askedValues, type AskedType } from '../../shared/conditions/algebra/asked-values.js'
import { readFact, RECORD_FIELDS } from '../../shared/conditions/condition.js'
import { isFact } from '../../shared/conditions/test.js'
import { dayNumber, isIsoDate } from '../../shared/iso-date.js'
import type { Fact, FactDeclaration } from '../../shared/index.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import type { GradingPolicy } from '../schema.js'
import { agingDates } from './aging-days.js'
import { askedBounds, gradualFacts } from './asked-bounds.js'
import { measuredDate, measuredNumber, type Measure } from './measure.js'

/** A fact that may be worked on: one of a few values, or one that moves over a scale. */
export type ChangeableFact = ListedFact | MeasuredFact

type AnyFact = {
  readonly fact: string
  readonly declared: FactDeclaration | undefined
  /** What is on record; null where nothing is. */
  readonly present: Fact
}

export type ListedFact = AnyFact & { readonly values: readonly Fact[] }

export type MeasuredFact = AnyFact &
  Measure & {
    /** Whether it counts by its own size, and so may change the grade within a stretch. */
    readonly isGradual: boolean
  }

/** The facts that a policy asks of a customer and that may be worked on (RULES #34), in the order in which it names them. */
export function changeableFacts(
  customer: GradableCustomer,
  policy: GradingPolicy,
  grade: string,
  circumstances: GradingCircumstances,
): ChangeableFact[] {
  const { facts: declarations = {} } = policy
  const today = dayNumber(circumstances.today)
  const gradual = gradualFacts(policy)
  const { renewable, personal } = agingDates(policy)
  const bounds = [...askedBounds(customer, policy, grade, circumstances)]
  return bounds.flatMap(([fact, tests]): ChangeableFact[] => {
    const declared = Object.hasOwn(declarations, fact) ? declarations[fact] : undefined
    const isPersonal = declared?.personal !== undefined || personal.has(fact)
    if (RECORD_FIELDS.includes(fact) || declared?.fixed === true || isPersonal) return []
    const found = readFact(customer, fact)
    const present = isFact(found) ? found : null
    const about = { fact, declared, present }
    const asked = askedValues(tests, today)
    const measured = { ...about, customer, policy, circumstances }
    switch (declared?.type ?? typeOf(present, asked.types)) {
      case 'boolean':
        return [{ ...about, values: [true, false] }]
      case 'text':
        return [{ ...about, values: declared?.oneOf ?? [...asked.names] }]
      case 'number': {
        const measure = measuredNumber(measured, asked.numbers)
        return [{ ...about, ...measure, isGradual: gradual.has(fact) }]
      }
      case 'date': {
        const measure = measuredDate(measured, asked.days, renewable.has(fact))
        return [{ ...about, ...measure, isGradual: false }]
      }
      case undefined:
        return []
    }
  })
}

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
