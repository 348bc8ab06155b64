import { explain } from '@fieldbook/core/messages'
import { byUrgency } from '@fieldbook/core/visits'
import { FirstOf } from '../output/first-of.js'
import { NOTHING_KNOWN, tableLines, type TableRow } from '../output/table.js'
import type { Session } from '../session.js'
import type { DueAnswer } from './due.js'

/** Who is due and overdue, for a person: the most urgent first, and how many there are in all. */
export async function* dueTable(
  answers: AsyncIterable<DueAnswer[]>,
  limit: number,
  session: Session,
): AsyncGenerator<string> {
  const { messages } = session
  const urgent = new FirstOf<DueAnswer>(limit, (left, right) => byUrgency(left.due, right.due))
  const counts = { 'not-due': 0, due: 0, overdue: 0 }
  for await (const batch of answers) {
    for (const answer of batch) {
      counts[answer.due.status]++
      if (answer.due.status !== 'not-due') urgent.add(answer)
    }
  }
  const shown = urgent.sorted()
  const all = counts.due + counts.overdue
  if (shown.length > 0) yield listText(shown, session)
  if (all > shown.length) yield `${messages.shownOf(shown.length, all)}\n`
  if (all > 0) yield '\n'
  yield `${messages.due.summary(counts)}\n`
}

function listText(answers: readonly DueAnswer[], session: Session): string {
  const { columns } = session.messages.due
  const lines = tableLines(
    [
      { title: columns.customer, isFlexible: true },
      { title: columns.id },
      { title: columns.grade },
      { title: columns.rep, isFlexible: true },
      { title: columns.lastVisit },
      { title: columns.dueOn },
      { title: columns.overdue, align: 'right' },
      { title: columns.urgency, align: 'right' },
    ],
    answers.map((answer) => rowOf(answer, session)),
    session.terminalWidth,
    session.emphasise,
  )
  return `${lines.join('\n')}\n`
}

function rowOf({ customer, due: visit, findings }: DueAnswer, session: Session): TableRow {
  const { messages, catalogue, hasReasons } = session
  const { id, name, grade, repId, lastVisitOn } = customer
  const cells = [
    name,
    id,
    grade ?? NOTHING_KNOWN,
    repId ?? NOTHING_KNOWN,
    lastVisitOn ?? NOTHING_KNOWN,
    visit.dueOn,
    visit.status === 'overdue' ? messages.due.days(visit.overdueDays) : NOTHING_KNOWN,
    `${visit.urgency} %`,
  ]
  const sentences = [...visit.reasons, ...findings].map((reason) => explain(reason, catalogue))
  return hasReasons ? { cells, below: [messages.together(sentences)] } : { cells }
}
