import { concentration, type Concentration } from './concentration.js'
import type { BriefGrade, GradableCustomer, Graded, GradingCircumstances } from './graded.js'
import { gradersOf } from './graders.js'
import { readableBook } from './policy/readable.js'
import type { GradingPolicy } from './schema.js'

/** A book of customers with their grades, in the order in which they came. */
export type GradedBook<Grade extends BriefGrade = BriefGrade> = {
  readonly graded: readonly Grade[]
  /** How many customers have each grade, best first; the last entry, `null`, counts those without one. */
  readonly distribution: readonly { readonly grade: string | null; readonly count: number }[]
  /** How far the book leans on few customers, where the policy names the fact of their `value`. */
  readonly concentration?: Concentration
}

/**
 * The grades of a book of customers, and how they are distributed.
 *
 * Reasons are left out unless asked for: `gradeCustomer` explains any one of them later (RULES #10).
 *
 * @param customers their `grade` is read by `assigned`, their `facts` by the others
 * @param policy a parsed policy; keep the object, its compiled form is kept with it
 * @param circumstances as for `gradeCustomer`; a `book` takes the place of `customers` as what each is ranked among, where only a part of it is graded
 * @returns `graded` in the order of `customers`
 * @example
 * gradeCustomers([{ id: 'c1', grade: 'A' }], { method: 'assigned', grades: [{ id: 'A' }] }, { today: '2026-11-21' }).distribution
 * //=> [{ grade: 'A', count: 1 }, { grade: null, count: 0 }]
 */
export function gradeCustomers(
  customers: readonly GradableCustomer[],
  policy: GradingPolicy,
  circumstances: GradingCircumstances & { readonly reasons: true },
): GradedBook<Graded>
export function gradeCustomers(
  customers: readonly GradableCustomer[],
  policy: GradingPolicy,
  circumstances: GradingCircumstances & { readonly reasons?: boolean },
): GradedBook
export function gradeCustomers(
  customers: readonly GradableCustomer[],
  policy: GradingPolicy,
  circumstances: GradingCircumstances & { readonly reasons?: boolean },
): GradedBook {
  const distribution = [...policy.grades.map(({ id }) => id), null].map((grade) => {
    return { grade, count: 0 }
  })
  const counts = new Map(distribution.map((entry) => [entry.grade, entry]))
  const graders = gradersOf(policy, { book: customers, ...circumstances }, customers)
  const gradeOf = circumstances.reasons === true ? graders.explained : graders.brief
  // Counted while each is at hand: a second way through a large book waits for its memory.
  const graded = customers.map((customer) => {
    const one = gradeOf(customer)
    const entry = counts.get(one.grade)
    if (entry !== undefined) entry.count++
    return one
  })
  const { value } = policy
  if (value === undefined) return { graded, distribution }
  const book = readableBook(customers, policy, circumstances.today)
  return { graded, distribution, concentration: concentration(book, { fact: value }) }
}
