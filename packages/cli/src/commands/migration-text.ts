import { gradeCustomer, type GradeMove } from '@fieldbook/core/grading'
import { explain } from '@fieldbook/core/messages'
import type { Customer } from '@fieldbook/core/shared'
import { NOTHING_KNOWN, tableLines, type TableRow } from '../output/table.js'
import type { Session } from '../session.js'
import type { Comparison, Grading } from './compare-grades.js'

type Reader = Pick<Session, 'messages' | 'catalogue' | 'hasReasons' | 'terminalWidth' | 'emphasise'>

const NOBODY = '·'

/** Who moves to which grade, for a person: a table that sums, then the first who move, and by which rules. */
export function* migrationText(
  comparison: Comparison,
  limit: number,
  reader: Reader,
): Generator<string> {
  const { messages } = reader
  const { migration, customers } = comparison
  if (customers.length > 0) yield `${matrixText(comparison, reader)}\n`
  const shown = migration.moves.slice(0, limit)
  if (shown.length > 0) yield `\n${movesText(shown, comparison, reader)}\n`
  if (migration.moves.length > shown.length) {
    yield `${messages.shownOf(shown.length, migration.moves.length)}\n`
  }
  if (customers.length > 0) yield '\n'
  yield `${messages.compare.summary(migration, customers.length)}\n`
}

function matrixText({ migration }: Comparison, reader: Reader): string {
  const { messages, terminalWidth, emphasise } = reader
  const { fromTo, all } = messages.compare.columns
  const { before, after, matrix } = migration
  const row = (title: string, counts: readonly number[], sum: number): TableRow => ({
    cells: [title, ...counts.map((count) => (count === 0 ? NOBODY : String(count))), String(sum)],
  })
  const rows = before.map(({ grade, count }, index) => {
    const counts = (matrix[index] ?? []).map((cell) => cell.count)
    return row(grade ?? NOTHING_KNOWN, counts, count)
  })
  const sums = after.map(({ count }) => count)
  const total = sums.reduce((sum, count) => sum + count, 0)
  const columns = [
    { title: fromTo },
    ...after.map(({ grade }) => ({ title: grade ?? NOTHING_KNOWN, align: 'right' as const })),
    { title: all, align: 'right' as const },
  ]
  return tableLines(columns, [...rows, row(all, sums, total)], terminalWidth, emphasise).join('\n')
}

function movesText(moves: readonly GradeMove[], comparison: Comparison, reader: Reader): string {
  const { columns } = reader.messages.compare
  const byId = new Map(comparison.customers.map((customer) => [customer.id, customer]))
  return tableLines(
    [
      { title: columns.customer, isFlexible: true },
      { title: columns.id },
      { title: columns.before },
      { title: columns.after },
      { title: columns.ruleBefore, isFlexible: true },
      { title: columns.ruleAfter, isFlexible: true },
    ],
    moves.map((move) => moveRow(move, byId.get(move.customerId), comparison, reader)),
    reader.terminalWidth,
    reader.emphasise,
  ).join('\n')
}

function moveRow(
  { customerId, from, to, ruleBefore, ruleAfter }: GradeMove,
  customer: Customer | undefined,
  { customers, before, after }: Comparison,
  reader: Reader,
): TableRow {
  const cells = [
    customer?.name ?? '',
    customerId,
    from ?? NOTHING_KNOWN,
    to ?? NOTHING_KNOWN,
    pointerText(ruleBefore),
    pointerText(ruleAfter),
  ]
  if (!reader.hasReasons || customer === undefined) return { cells }
  const { columns } = reader.messages.compare
  const reasons = (grading: Grading) => reasonsText(customer, customers, grading, reader)
  return {
    cells,
    below: [
      reader.messages.compare.titled(columns.before, reasons(before)),
      reader.messages.compare.titled(columns.after, reasons(after)),
    ],
  }
}

function reasonsText(
  customer: Customer,
  book: readonly Customer[],
  { policy, circumstances }: Grading,
  { messages, catalogue }: Reader,
): string {
  const { reasons, findings = [] } = gradeCustomer(customer, policy, { ...circumstances, book })
  return messages.together([...reasons, ...findings].map((spoken) => explain(spoken, catalogue)))
}

// The pointers of an answer lead into the policy; a reader looks into the rulebook.
function pointerText(rule: string | undefined): string {
  return rule === undefined ? NOTHING_KNOWN : `/grading${rule}`
}
