import type { GradingFinding } from '@fieldbook/core/grading'
import type { Customer } from '@fieldbook/core/shared'
import {
  visitDue,
  type VisitDue,
  type VisitFinding,
  type VisitPolicy,
} from '@fieldbook/core/visits'
import { deliver } from '../output/deliver.js'
import type { Session } from '../session.js'
import { dueTable } from './due-table.js'
import { gradedCustomers } from './graded-customers.js'
import { rulesOf } from './rules-of.js'

/** `findings` are those of the grade, where it was worked out here, and of the visit. */
export type DueAnswer = {
  readonly customer: Customer
  readonly due: VisitDue
  readonly findings: readonly (GradingFinding | VisitFinding)[]
}

/** `fieldbook due`: when each customer's next visit is due. */
export async function due(
  files: readonly string[],
  { limit }: { readonly limit: number },
  session: Session,
): Promise<void> {
  const answers = dueAnswers(files, rulesOf(session, 'visits'), session)
  const text = session.isJson ? lines(answers) : dueTable(answers, limit, session)
  await deliver(text, session.output, session.messages)
}

async function* dueAnswers(
  files: readonly string[],
  policy: VisitPolicy,
  session: Session,
): AsyncGenerator<DueAnswer[]> {
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

async function* lines(answers: AsyncIterable<DueAnswer[]>): AsyncGenerator<string> {
  for await (const batch of answers) {
    yield batch
      .map(({ due: visit, findings }) => (findings.length > 0 ? { ...visit, findings } : visit))
      .map((visit) => `${JSON.stringify(visit)}\n`)
      .join('')
  }
}
