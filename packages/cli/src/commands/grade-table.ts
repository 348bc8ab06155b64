import type { Graded, GradingPolicy } from '@fieldbook/core/grading'
import { explain } from '@fieldbook/core/messages'
import { textIn } from '@fieldbook/core/shared'
import { NOTHING_KNOWN, tableLines, type TableRow } from '../output/table.js'
import type { Session } from '../session.js'
import type { GradeAnswer } from './grade.js'

/** The grades for a person: the first customers one by one, then all of them by grade. */
export async function* gradeTable(
  answers: AsyncIterable<GradeAnswer[]>,
  policy: GradingPolicy,
  limit: number,
  session: Session,
): AsyncGenerator<string> {
  const counts = new Map<string | null, number>()
  const rows: TableRow[] = []
  let total = 0
  for await (const batch of answers) {
    for (const answer of batch) {
      const { grade } = answer.graded
      total++
      counts.set(grade, (counts.get(grade) ?? 0) + 1)
      if (rows.length < limit) rows.push(rowOf(answer, session))
    }
  }
  const { messages } = session
  if (rows.length > 0) yield listText(rows, session)
  if (total > rows.length) yield `${messages.shownOf(rows.length, total)}\n`
  if (total > 0) yield `\n${distributionText(counts, total, policy, session)}\n`
  yield `${messages.grade.summary(total)}\n`
}

function listText(rows: readonly TableRow[], session: Session): string {
  const { columns } = session.messages.grade
  const lines = tableLines(
    [
      { title: columns.customer, isFlexible: true },
      { title: columns.id },
      { title: columns.grade },
      { title: columns.score, align: 'right' },
      { title: columns.note, isFlexible: true },
    ],
    rows,
    session.terminalWidth,
    session.emphasise,
  )
  return `${lines.join('\n')}\n`
}

function distributionText(
  counts: ReadonlyMap<string | null, number>,
  total: number,
  policy: GradingPolicy,
  { messages, catalogue, terminalWidth, emphasise }: Session,
): string {
  const { columns, withoutGrade } = messages.grade
  const line = (id: string | null, meaning: string): TableRow => {
    const count = counts.get(id) ?? 0
    const share = `${((100 * count) / total).toFixed(1)} %`
    return { cells: [id ?? NOTHING_KNOWN, meaning, String(count), share] }
  }
  const lines = tableLines(
    [
      { title: columns.grade },
      { title: columns.meaning, isFlexible: true },
      { title: columns.customers, align: 'right' },
      { title: columns.share, align: 'right' },
    ],
    [
      ...policy.grades.map(({ id, name }) => line(id, textIn(name ?? '', catalogue.locale))),
      line(null, withoutGrade),
    ],
    terminalWidth,
    emphasise,
  )
  return `${lines.join('\n')}\n`
}

function rowOf({ customer: { id, name }, graded }: GradeAnswer, session: Session): TableRow {
  const { messages, catalogue, hasReasons } = session
  const spoken = [...graded.reasons, ...(graded.findings ?? [])]
  const sentences = spoken.map((reason) => explain(reason, catalogue))
  const { score } = graded
  const cells = [
    name,
    id,
    graded.grade ?? NOTHING_KNOWN,
    score === undefined || score === null ? NOTHING_KNOWN : String(score),
    noteOn(graded, session),
  ]
  return hasReasons ? { cells, below: [messages.together(sentences)] } : { cells }
}

function noteOn(graded: Graded, { messages, catalogue }: Session): string {
  const { provisional, confirmation, findings } = graded
  if (findings !== undefined) {
    return messages.together(findings.map((finding) => explain(finding, catalogue)))
  }
  if (provisional !== true || confirmation === undefined) return ''
  return messages.grade.provisional(confirmation.dueAt.slice(0, 16).replace('T', ' '))
}
