import { explain } from '@fieldbook/core/messages'
import type { GradingFinding } from '@fieldbook/core/grading'
import type { Customer } from '@fieldbook/core/shared'
import {
  byUrgency,
  visitDue,
  type VisitDue,
  type VisitFinding,
  type VisitPolicy,
} from '@fieldbook/core/visits'
import { deliver } from '../output/deliver.js'
import { FirstOf } from '../output/first-of.js'
import { NOTHING_KNOWN, tableLines, type TableRow } from '../output/table.js'
import type { Session } from '../session.js'
import { gradedCustomers } from './graded-customers.js'
import { rulesOf } from './rules-of.js'

/** `findings` are those of the grade, where it was worked out here, and of the visit. */
type DueVisit = {
  readonly customer: Customer
  readonly due: VisitDue
  readonly findings: readonly (GradingFinding | VisitFinding)[]
}

/** `fieldbook due`: when each customer's next visit is due. */
export async function due(
  files: readonly string[],
  options: { readonly limit: number },
  session: Session,
): Promise<void> {
  const policy = rulesOf(session, 'visits')
  const text = session.isJson
    ? lines(files, policy, session)
    : table(files, policy, options.limit, session)
  await deliver(text, session.output, session.messages)
}

async function* dueVisits(
  files: readonly string[],
  policy: VisitPolicy,
  session: Session,
): AsyncGenerator<DueVisit[]> {
  let findings = 0
  for await (const batch of gradedCustomers(files, session)) {
    yield batch.map(({ customer, findings: ofGrade }) => {
      const answer = visitDue(customer, policy, session.circumstances)
      const all = [...ofGrade, ...(answer.findings ?? [])]
      findings += all.length
      return { customer, due: answer, findings: all }
    })
  }
  if (findings > 0) session.report.note(session.messages.due.findings(findings))
}

async function* lines(
  files: readonly string[],
  policy: VisitPolicy,
  session: Session,
): AsyncGenerator<string> {
  for await (const batch of dueVisits(files, policy, session)) {
    yield batch
      .map(({ due: visit, findings }) => (findings.length > 0 ? { ...visit, findings } : visit))
      .map((visit) => `${JSON.stringify(visit)}\n`)
      .join('')
  }
}

async function* table(
  files: readonly string[],
  policy: VisitPolicy,
  limit: number,
  session: Session,
): AsyncGenerator<string> {
  const { messages, terminalWidth, emphasise } = session
  const { columns } = messages.due
  const urgent = new FirstOf<DueVisit>(limit, (left, right) => byUrgency(left.due, right.due))
  const counts = { 'not-due': 0, due: 0, overdue: 0 }
  for await (const batch of dueVisits(files, policy, session)) {
    for (const visit of batch) {
      counts[visit.due.status]++
      if (visit.due.status !== 'not-due') urgent.add(visit)
    }
  }
  const shown = urgent.sorted()
  const list = tableLines(
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
    shown.map((visit) => rowOf(visit, session)),
    terminalWidth,
    emphasise,
  )
  const all = counts.due + counts.overdue
  if (shown.length > 0) yield `${list.join('\n')}\n`
  if (all > shown.length) yield `${messages.shownOf(shown.length, all)}\n`
  if (shown.length > 0) yield '\n'
  yield `${messages.due.summary(counts)}\n`
}

function rowOf({ customer, due: visit, findings }: DueVisit, session: Session): TableRow {
  const { messages, catalogue, hasReasons } = session
  const { id, name, grade, repId, lastVisitOn } = customer
  const spoken = [...visit.reasons, ...findings]
  return {
    cells: [
      name,
      id,
      grade ?? NOTHING_KNOWN,
      repId ?? NOTHING_KNOWN,
      lastVisitOn ?? NOTHING_KNOWN,
      visit.dueOn,
      visit.status === 'overdue' ? messages.due.days(visit.overdueDays) : NOTHING_KNOWN,
      `${visit.urgency} %`,
    ],
    ...(hasReasons
      ? { below: [messages.together(spoken.map((reason) => explain(reason, catalogue)))] }
      : {}),
  }
}
