import type { Customer, Outcome, Rep } from '@fieldbook/core/shared'
import { Customer as CustomerSchema, IsoDate, parse } from '@fieldbook/core/shared/schema'
import type { Field } from './columns.js'
import { excerpt, type Fault } from './fault.js'
import type { Header } from './read-header.js'
import type { Row } from './read-rows.js'

/** The customer of a row, not graded yet, or everything that is wrong with the row. */
export function readRow(
  { line, cells }: Row,
  header: Header,
  reps: readonly Rep[],
): Outcome<Customer, Fault[]> {
  if (cells.length !== header.length) {
    const { length: expected } = header
    return { ok: false, problems: [{ kind: 'cells', line, found: cells.length, expected }] }
  }
  const faults: Fault[] = []
  const record: Record<string, unknown> = {}
  for (const [field, { index, name: column }] of header.fields) {
    const cell = cells[index] ?? ''
    // An empty cell says nothing: the field is absent.
    if (cell === '') continue
    if (field === 'area') record['place'] = { area: cell }
    else if (field === 'deliveredOn') {
      const date = parse(IsoDate, cell)
      if (date.ok) record['facts'] = { deliveredOn: cell }
      else faults.push(...date.problems.map((problem) => atCell(problem, line, column)))
    } else if (field === 'repId') {
      const rep = reps.find(({ id, name }) => id === cell || name === cell)
      if (rep !== undefined) record['repId'] = rep.id
      else faults.push({ kind: 'unknown-rep', line, column, found: excerpt(cell), reps })
    } else record[field] = cell
  }
  const customer = parse(CustomerSchema, record)
  if (!customer.ok) {
    for (const problem of customer.problems) {
      const field = problem.path.slice(1) as Field
      faults.push(atCell(problem, line, header.fields.get(field)?.name ?? field))
    }
  } else if (faults.length === 0) return customer
  return { ok: false, problems: faults }
}

function atCell(problem: { readonly code: string }, line: number, column: string): Fault {
  return { kind: 'cell', line, column, problem }
}
