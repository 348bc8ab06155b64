import type { Customer, Outcome, Rep } from '@fieldbook/core/shared'
import { excerpt, type Fault } from './fault.js'
import { gradeRows, type Located, type Rules } from './grade-rows.js'
import { readHeader, type Header } from './read-header.js'
import { readRow } from './read-row.js'
import { readRows } from './read-rows.js'

/** Whose customers they are, and how they are graded. */
export type Team = Rules & { readonly reps: readonly Rep[] }

export type CustomerList = {
  readonly customers: readonly Customer[]
  /** The columns that the page does not read. */
  readonly unread: readonly string[]
}

/** The customers of a CSV text with their grades, or everything that is wrong with it. */
export function readCustomers(text: string, team: Team): Outcome<CustomerList, Fault[]> {
  const rows = readRows(text)
  if (!rows.ok) return rows
  const [first, ...others] = rows.value
  if (first === undefined) return { ok: false, problems: [{ kind: 'empty' }] }
  const header = readHeader(first)
  if (!header.ok) return header
  if (others.length === 0) return { ok: false, problems: [{ kind: 'empty' }] }

  const faults: Fault[] = []
  const located: Located[] = []
  for (const row of others) {
    const outcome = readRow(row, header.value, team.reps)
    if (outcome.ok) located.push({ line: row.line, customer: outcome.value })
    else faults.push(...outcome.problems)
  }
  const graded = gradeRows(located, header.value, team)
  faults.push(...repeatedIds(located, header.value), ...graded.faults)
  if (faults.length > 0) return { ok: false, problems: faults.sort(byLine) }
  return { ok: true, value: { customers: graded.customers, unread: header.value.unread } }
}

function* repeatedIds(rows: readonly Located[], { fields }: Header): Iterable<Fault> {
  const lines = new Map<string, number>()
  const column = fields.get('id')?.name ?? 'id'
  for (const { line, customer } of rows) {
    const { id } = customer
    const firstLine = lines.get(id)
    if (firstLine === undefined) lines.set(id, line)
    else yield { kind: 'repeated-id', line, column, id: excerpt(id), firstLine }
  }
}

function byLine(left: Fault, right: Fault): number {
  const line = (fault: Fault) => ('line' in fault ? fault.line : 0)
  return line(left) - line(right)
}
