import {
  gradeCustomer,
  needsBook,
  type Graded,
  type GradingCircumstances,
  type GradingFinding,
  type GradingPolicy,
} from '@fieldbook/core/grading'
import { notingFutureVisits } from '../input/future-visits.js'
import { readRecords, type Located } from '../input/read-records.js'
import { CUSTOMERS } from '../input/reading.js'
import type { Circumstances, Customer } from '@fieldbook/core/shared'
import type { Session } from '../session.js'

/** A customer whose grade is on the record, and what grading missed. */
export type GradedCustomer = {
  readonly customer: Customer
  readonly findings: readonly GradingFinding[]
}

/** Customers, and the circumstances in which each of them is graded. */
export type GradableBatch = {
  readonly customers: readonly Customer[]
  readonly circumstances: GradingCircumstances
}

/**
 * Customers in batches as they come, or where the policy compares them with each other, all at once when the last has
 * come.
 */
export async function* gradableBatches(
  batches: AsyncIterable<readonly Located<Customer>[]>,
  policy: GradingPolicy | undefined,
  circumstances: Circumstances,
): AsyncGenerator<GradableBatch> {
  const isRanked = policy !== undefined && needsBook(policy)
  const book: Customer[] = []
  for await (const batch of batches) {
    const customers = batch.map(({ value }) => value)
    if (isRanked) for (const customer of customers) book.push(customer)
    else yield { customers, circumstances }
  }
  if (isRanked) yield { customers: book, circumstances: { ...circumstances, book } }
}

/**
 * The customers of files, in batches, each with the grade that visits are to read: the one that the rulebook works out,
 * or the customer's own where a person gives it.
 */
export async function* gradedCustomers(
  files: readonly string[],
  { rulebook, circumstances, reading }: Session,
): AsyncGenerator<GradedCustomer[]> {
  const { grading } = rulebook
  const records = readRecords(files, CUSTOMERS, reading)
  const noted = notingFutureVisits(records, circumstances.today, reading)
  for await (const batch of gradableBatches(noted, grading, circumstances)) {
    yield batch.customers.map((customer) => {
      if (grading === undefined) return { customer, findings: [] }
      const graded = gradeCustomer(customer, grading, batch.circumstances)
      const { findings = [] } = graded
      if (grading.method !== 'assigned') return { customer: withGrade(customer, graded), findings }
      // Nobody needs a grade to be visited, but a grade that does not exist is a slip of the pen.
      const slips = findings.filter(({ code }) => code !== 'grading/not-assigned')
      const isOverruled = graded.rule === '/override'
      return { customer: isOverruled ? withGrade(customer, graded) : customer, findings: slips }
    })
  }
}

/** The customer with the grade that was worked out, or with none where there is none. */
export function withGrade(customer: Customer, { grade }: Pick<Graded, 'grade'>): Customer {
  if (grade !== null) return { ...customer, grade }
  const { grade: _, gradeSince: __, ...others } = customer
  return others
}
