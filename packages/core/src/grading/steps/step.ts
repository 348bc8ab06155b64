import { minus } from '../../shared/decimal.js'
import type { Fact, LocalText } from '../../shared/index.js'
import { daysBetween, isIsoDate } from '../../shared/iso-date.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import { byCodeUnit } from '../../shared/order.js'
import { gradeCustomer } from '../grade-customer.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import type { GradingPolicy } from '../schema.js'
import type { ChangeableFact } from './changeable-facts.js'
import { changed, isReached, type Changes } from './trial.js'

/** A fact and what it would have to be; `name` and `unit` as the policy declares them. */
export type FactChange = {
  readonly fact: string
  readonly name?: LocalText
  readonly unit?: LocalText
  /** What is on record; null where nothing is. */
  readonly from: Fact
  readonly to: Fact
  /** For numbers and dates: how far `to` lies from `from`, in its unit or in days; negative is less, or earlier. */
  readonly by?: number
}

/** The smallest change of one fact, or of two together, that reaches a grade. */
export type Step = {
  readonly code: 'grading/step'
  readonly grade: string
  /** What the score would be, with a method that has one. */
  readonly score?: number
  /** One fact, or two, in the order in which the policy names them. */
  readonly changes: readonly FactChange[]
}

/** Makes a step of changes that grading again confirms, and none of others. */
export function confirmedStep(
  customer: GradableCustomer,
  policy: GradingPolicy,
  grade: string,
  circumstances: GradingCircumstances,
) {
  return (facts: readonly ChangeableFact[], changes: Changes): Step[] => {
    const graded = gradeCustomer(changed(customer, changes), policy, circumstances)
    if (!isReached(graded, grade, changes)) return []
    const { score } = graded
    const step = {
      code: 'grading/step',
      grade,
      ...(typeof score === 'number' ? { score } : {}),
      changes: facts.map((fact) => factChange(fact, changes[fact.fact] ?? null)),
    } as const
    return [step]
  }
}

function factChange({ fact, declared, present: from }: ChangeableFact, to: Fact): FactChange {
  const { name, unit } = declared ?? {}
  const by = movedBy(from, to)
  return {
    fact,
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    from,
    to,
    ...(by === undefined ? {} : { by }),
  }
}

function movedBy(from: Fact, to: Fact): number | undefined {
  if (typeof from === 'number' && typeof to === 'number') {
    return nearestNumber(minus(String(to), String(from)))
  }
  return isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) : undefined
}

/** Orders steps: see `stepsToGrade`. */
export function bySize(left: Step, right: Step): number {
  return sizeOf(left) - sizeOf(right) || byCodeUnit(namesOf(left), namesOf(right))
}

function sizeOf({ changes }: Step): number {
  return changes.reduce((sum, { from, to, by }) => {
    if (by === undefined) return sum + 1
    if (typeof from !== 'number' || typeof to !== 'number') return sum + Math.abs(by) / 365
    return sum + Math.abs(by) / Math.max(Math.abs(from), Math.abs(to))
  }, 0)
}

function namesOf({ changes }: Step): string {
  return changes.map(({ fact }) => fact).join('\n')
}
