import { gradeCustomer, type Graded, type GradingFinding } from '@fieldbook/core/grading'
import { notingFutureVisits } from '../input/future-visits.js'
import { readRecords } from '../input/read-records.js'
import { CUSTOMERS } from '../input/reading.js'
import type { Customer } from '@fieldbook/core/shared'
import type { Session } from '../session.js'

/** A customer whose grade is on the record, and what grading missed. */
export type GradedCustomer = {
  readonly customer: Customer
  readonly findings: readonly GradingFinding[]
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
  for await (const batch of notingFutureVisits(records, circumstances.today, reading)) {
    yield batch.map(({ value: customer }) => {
      if (grading === undefined) return { customer, findings: [] }
      const graded = gradeCustomer(customer, grading, circumstances)
      const { findings = [] } = graded
      if (grading.method !== 'assigned') return { customer: withGrade(customer, graded), findings }
      // Nobody needs a grade to be visited, but a grade that does not exist is a slip of the pen.
      const slips = findings.filter(({ code }) => code === 'grading/grade-not-in-list')
      return { customer, findings: slips }
    })
  }
}

/** The customer with the grade that was worked out, or with none where there is none. */
export function withGrade(customer: Customer, { grade }: Pick<Graded, 'grade'>): Customer {
  if (grade !== null) return { ...customer, grade }
  const { grade: _, ...others } = customer
  return others
}
