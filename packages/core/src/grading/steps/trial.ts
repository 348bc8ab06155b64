import type { Fact } from '../../shared/index.js'
import type { BriefGrade, GradableCustomer, GradingCircumstances } from '../graded.js'
import { gradersOf } from '../graders.js'
import type { GradingPolicy } from '../schema.js'

/** Facts and what they would be. */
export type Changes = Readonly<Record<string, Fact>>

/** What a customer's grade would be, and whether that is the one that is asked for. */
export type Trial = {
  readonly customer: GradableCustomer
  readonly grade: (changes: Changes) => BriefGrade
  readonly reaches: (changes: Changes) => boolean
}

export function trialOf(
  customer: GradableCustomer,
  policy: GradingPolicy,
  wanted: string,
  circumstances: GradingCircumstances,
): Trial {
  const graders = gradersOf(policy, circumstances)
  const grade = (changes: Changes) => graders.brief(changed(customer, changes))
  return {
    customer,
    grade,
    reaches: (changes) => isReached(grade(changes), wanted, changes),
  }
}

/** A customer with other facts. */
export function changed(customer: GradableCustomer, changes: Changes): GradableCustomer {
  return { ...customer, facts: { ...customer.facts, ...changes } }
}

/** A change that makes a fact unreadable is none, whatever grade comes of it: advice to spoil a record is no advice. */
export function isReached(
  { grade, findings = [] }: BriefGrade,
  wanted: string,
  changes: Changes,
): boolean {
  return (
    grade === wanted &&
    !findings.some((finding) => 'fact' in finding && Object.hasOwn(changes, finding.fact))
  )
}
