import { readFact } from '../../shared/conditions/condition.js'
import type { Misfit } from '../../shared/conditions/declarations/fact-fit.js'
import { factType, isFact } from '../../shared/conditions/test.js'
import {
  dayNumber,
  isIsoDate,
  type Decimal,
  type Fact,
  type FactDeclaration,
  type JsonPointer,
  type Period,
} from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import { decayed } from './decayed.js'
import { fullPeriods } from './full-periods.js'

/** How a fact grows old. */
export type Ageing = {
  readonly rule: JsonPointer
  readonly datedBy: string
  readonly after: Period
  readonly keep?: Decimal
}

/** What a policy says of a fact that it asks for. */
export type ReadableFact = {
  readonly fact: string
  readonly declared?: {
    readonly rule: JsonPointer
    readonly type: FactDeclaration['type']
    readonly misfit: (value: unknown) => Misfit | undefined
  }
  /** By its declaration first, then by the policy's decay. */
  readonly ageings: readonly Ageing[]
}

/** What a value counts as: another one, or null, not known; and why. */
export type Counted =
  | { readonly value: null; readonly finding: GradingFinding }
  | { readonly value: number; readonly reason: GradingReason }

/** What a known value of a customer counts as on a day number; undefined where it counts as it is. */
export function countedAs(
  value: NonNullable<Fact>,
  { fact, declared, ageings }: ReadableFact,
  customer: GradableCustomer,
  today: number,
): Counted | undefined {
  const misfit = declared?.misfit(value)
  if (declared !== undefined && misfit !== undefined) {
    const { rule, type } = declared
    return misfit === 'domain'
      ? { value: null, finding: { code: 'grading/fact-out-of-domain', rule, fact, found: value } }
      : { value: null, finding: wrongType(fact, rule, type, value) }
  }
  for (const ageing of ageings) {
    const aged = agedTo(value, fact, ageing, customer, today)
    if (aged !== undefined) return aged
  }
  return undefined
}

function agedTo(
  value: NonNullable<Fact>,
  fact: string,
  { rule, datedBy, after, keep }: Ageing,
  customer: GradableCustomer,
  today: number,
): Counted | undefined {
  const datedOn = readFact(customer, datedBy)
  if (!isFact(datedOn)) {
    return { value: null, finding: { code: 'conditions/fact-missing', rule, fact: datedBy } }
  }
  if (!isIsoDate(datedOn)) {
    return { value: null, finding: wrongType(datedBy, rule, 'date', datedOn) }
  }
  const day = dayNumber(datedOn)
  if (day > today) {
    return { value: null, finding: { code: 'grading/in-the-future', rule, fact: datedBy } }
  }
  const periods = fullPeriods(day, today, after)
  if (keep === undefined) {
    if (periods === 0) return undefined
    const finding = { code: 'grading/fact-too-old', rule, fact, datedOn, after } as const
    return { value: null, finding }
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { value: null, finding: wrongType(fact, rule, 'number', value) }
  }
  const counted = periods === 0 ? value : decayed(value, keep, periods)
  if (counted === value) return undefined
  const reason = {
    code: 'grading/fact-decayed',
    rule,
    fact,
    found: value,
    counted,
    datedOn,
  } as const
  return { value: counted, reason }
}

function wrongType(
  fact: string,
  rule: JsonPointer,
  expected: FactDeclaration['type'],
  value: unknown,
): GradingFinding {
  const found = factType(value) ?? 'text'
  return { code: 'conditions/fact-of-wrong-type', rule, fact, expected, found }
}
