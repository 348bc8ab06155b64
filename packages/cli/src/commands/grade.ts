import { gradeCustomer, type Graded, type GradingPolicy } from '@fieldbook/core/grading'
import type { Customer, IsoDate } from '@fieldbook/core/shared'
import { readRecords } from '../input/read-records.js'
import { CUSTOMERS } from '../input/reading.js'
import { deliver } from '../output/deliver.js'
import type { Session } from '../session.js'
import { gradeTable } from './grade-table.js'
import { gradableBatches, withGrade, type GradableBatch } from './graded-customers.js'
import { rulesOf } from './rules-of.js'

/** `lasting` is the grade without what a person has set for a time. */
export type GradeAnswer = {
  readonly customer: Customer
  readonly graded: Graded
  readonly lasting: Graded
}

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
      ? mergedLines(answers, policy, session)
      : lines(answers)
  await deliver(text, session.output, session.messages)
}

async function* gradeAnswers(
  files: readonly string[],
  policy: GradingPolicy,
  { circumstances, reading, report, messages }: Session,
): AsyncGenerator<GradeAnswer[]> {
  let findings = 0
  const records = readRecords(files, CUSTOMERS, reading)
  for await (const batch of gradableBatches(records, policy, circumstances)) {
    yield batch.customers.map((customer) => {
      const graded = gradeCustomer(customer, policy, batch.circumstances)
      findings += graded.findings?.length ?? 0
      const lasting = graded.rule === '/override' ? gradeLasting(customer, policy, batch) : graded
      return { customer, graded, lasting }
    })
  }
  if (findings > 0) report.note(messages.grade.findings(findings))
}

function gradeLasting(
  { gradeOverride: _, ...customer }: Customer,
  policy: GradingPolicy,
  { circumstances }: GradableBatch,
): Graded {
  return gradeCustomer(customer, policy, circumstances)
}

async function* lines(answers: AsyncIterable<GradeAnswer[]>): AsyncGenerator<string> {
  for await (const batch of answers) yield ndjson(batch.map(({ graded }) => graded))
}

// A grade on the record that the rules do not give is left out: it must not pass for one that they gave.
async function* mergedLines(
  answers: AsyncIterable<GradeAnswer[]>,
  policy: GradingPolicy,
  { circumstances, report, messages }: Session,
): AsyncGenerator<string> {
  const named: string[] = []
  let ungraded = 0
  for await (const batch of answers) {
    for (const { customer, graded } of batch) {
      if (graded.grade !== null) continue
      ungraded++
      if (named.length < MOST_NAMED) named.push(`${customer.name} (${customer.id})`)
    }
    yield ndjson(batch.map((answer) => merged(answer, policy, circumstances.today)))
  }
  if (ungraded > 0) report.note(messages.grade.ungraded(named, ungraded))
}

/**
 * The record for the next run: a grade that is worked out and is another one than before stands since today, and an
 * override stands beside the grade that returns after it.
 */
function merged(
  { customer, lasting }: GradeAnswer,
  policy: GradingPolicy,
  today: IsoDate,
): Customer {
  const next = withGrade(customer, lasting)
  const isNew = next.grade !== undefined && next.grade !== customer.grade
  return isNew && policy.method !== 'assigned' ? { ...next, gradeSince: today } : next
}

function ndjson(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}
