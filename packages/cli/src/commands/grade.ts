import { gradeCustomer, type Graded, type GradingPolicy } from '@fieldbook/core/grading'
import type { Customer } from '@fieldbook/core/shared'
import { readRecords } from '../input/read-records.js'
import { CUSTOMERS } from '../input/reading.js'
import { deliver } from '../output/deliver.js'
import type { Session } from '../session.js'
import { gradeTable } from './grade-table.js'
import { withGrade } from './graded-customers.js'
import { rulesOf } from './rules-of.js'

export type GradeAnswer = { readonly customer: Customer; readonly graded: Graded }

const MOST_NAMED = 3

/** `fieldbook grade`: the grade of every customer, or the customers with their grades. */
export async function grade(
  files: readonly string[],
  { isMerged, limit }: { readonly isMerged: boolean; readonly limit: number },
  session: Session,
): Promise<void> {
  const policy = rulesOf(session, 'grading')
  const answers = gradeAnswers(files, policy, session)
  const isTable = !session.isJson && !isMerged
  const text = isTable
    ? gradeTable(answers, policy, limit, session)
    : isMerged
      ? mergedLines(answers, session)
      : lines(answers)
  await deliver(text, session.output, session.messages)
}

async function* gradeAnswers(
  files: readonly string[],
  policy: GradingPolicy,
  { circumstances, reading, report, messages }: Session,
): AsyncGenerator<GradeAnswer[]> {
  let findings = 0
  for await (const batch of readRecords(files, CUSTOMERS, reading)) {
    yield batch.map(({ value: customer }) => {
      const graded = gradeCustomer(customer, policy, circumstances)
      findings += graded.findings?.length ?? 0
      return { customer, graded }
    })
  }
  if (findings > 0) report.note(messages.grade.findings(findings))
}

async function* lines(answers: AsyncIterable<GradeAnswer[]>): AsyncGenerator<string> {
  for await (const batch of answers) yield ndjson(batch.map(({ graded }) => graded))
}

// A grade on the record that the rules do not give is left out: it must not pass for one that they gave.
async function* mergedLines(
  answers: AsyncIterable<GradeAnswer[]>,
  { report, messages }: Session,
): AsyncGenerator<string> {
  const named: string[] = []
  let ungraded = 0
  for await (const batch of answers) {
    for (const { customer, graded } of batch) {
      if (graded.grade !== null) continue
      ungraded++
      if (named.length < MOST_NAMED) named.push(`${customer.name} (${customer.id})`)
    }
    yield ndjson(batch.map(({ customer, graded }) => withGrade(customer, graded)))
  }
  if (ungraded > 0) report.note(messages.grade.ungraded(named, ungraded))
}

function ndjson(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
