import { gradeCustomers, type BriefGrade } from '@fieldbook/core/grading'
import type { Rulebook } from '@fieldbook/core/rulebook'
import type { Circumstances, Customer } from '@fieldbook/core/shared'
import { excerpt, type Fault } from './fault.js'
import type { Header } from './read-header.js'

/** A customer and the line on which the row begins. */
export type Located = { readonly line: number; readonly customer: Customer }

/** How customers are graded, and as of which day. */
export type Rules = {
  readonly rulebook: Pick<Rulebook, 'grading'>
  readonly circumstances: Circumstances
}

/** The customers with the grades that the rulebook gives them, and the grades that it does not know. */
export function gradeRows(
  rows: readonly Located[],
  header: Header,
  { rulebook: { grading }, circumstances }: Rules,
): { readonly customers: readonly Customer[]; readonly faults: readonly Fault[] } {
  const customers = rows.map(({ customer }) => customer)
  if (grading === undefined) return { customers, faults: [] }
  const { graded } = gradeCustomers(customers, grading, circumstances)
  const column = header.fields.get('grade')?.name ?? 'grade'
  return {
    customers: customers.map((customer, index) => withGrade(customer, graded[index])),
    faults: graded.flatMap(({ findings = [] }, index) =>
      // Nobody needs a grade to be visited, but one that does not exist is a slip of the pen.
      findings
        .filter((finding) => finding.code === 'grading/grade-not-in-list')
        .map((finding) => ({
          kind: 'cell' as const,
          line: rows[index]?.line ?? 0,
          column,
          problem: { ...finding, grade: excerpt(finding.grade) },
        })),
    ),
  }
}

function withGrade(customer: Customer, { grade }: Pick<BriefGrade, 'grade'> = { grade: null }) {
  if (grade !== null) return { ...customer, grade }
  const { grade: _, ...others } = customer
  return others
}
