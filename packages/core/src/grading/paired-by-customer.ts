import { groupBy } from '../shared/group-by.js'
import type { BriefGrade } from './graded.js'

/** A customer's grade before, and after. */
export type GradePair = readonly [before: BriefGrade, after: BriefGrade]

/** The grades of two books by customer; those of one book only stand apart. */
export type PairedGrades = {
  readonly pairs: readonly GradePair[]
  readonly joined: readonly BriefGrade[]
  readonly left: readonly BriefGrade[]
}

/** Customers are the same by their ids. Whose id stands in a book twice is matched in the order of the books. */
export function pairedByCustomer(
  before: readonly BriefGrade[],
  after: readonly BriefGrade[],
): PairedGrades {
  const pairs: GradePair[] = []
  // Two gradings of one book stand in the same order: then nobody has to be looked up.
  for (const is of after) {
    const was = before[pairs.length]
    if (was?.customerId !== is.customerId) break
    pairs.push([was, is])
  }
  const waiting = groupBy(before.slice(pairs.length), ({ customerId }) => customerId)
  const joined: BriefGrade[] = []
  for (const is of after.slice(pairs.length)) {
    const was = waiting.get(is.customerId)?.shift()
    if (was === undefined) joined.push(is)
    else pairs.push([was, is])
  }
  return { pairs, joined, left: [...waiting.values()].flat() }
}
