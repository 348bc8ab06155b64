import {
  compareGradings,
  gradeCustomers,
  type GradeMigration,
  type GradingPolicy,
} from '@fieldbook/core/grading'
import type { Circumstances, Customer, IsoDate } from '@fieldbook/core/shared'
import { readRecords } from '../input/read-records.js'
import { CUSTOMERS } from '../input/reading.js'
import { deliver } from '../output/deliver.js'
import type { Session } from '../session.js'
import { EXIT, Stop } from '../stop.js'
import { migrationText } from './migration-text.js'
import { rulesOf } from './rules-of.js'

/** The day to grade for the second time, where it is another one, and the most lines of a table. */
export type CompareChoices = { readonly today: IsoDate | undefined; readonly limit: number }

/** A policy and the circumstances in which it grades. */
export type Grading = { readonly policy: GradingPolicy; readonly circumstances: Circumstances }

/** Both gradings of all customers, and who moved between them. */
export type Comparison = {
  readonly customers: readonly Customer[]
  readonly before: Grading
  readonly after: Grading
  readonly migration: GradeMigration
}

/** `fieldbook grade --compare`: who moves to which grade, by another rulebook or on another day. */
export async function compareGrades(
  files: readonly string[],
  choices: CompareChoices,
  session: Session,
): Promise<void> {
  const { compared, circumstances, messages } = session
  const before = { policy: rulesOf(session, 'grading'), circumstances }
  const policy = compared === undefined ? before.policy : compared.grading
  if (policy === undefined) throw new Stop(EXIT.rulesInvalid, messages.noRules('grading'))
  const { today } = choices
  // The moment of one day says nothing about another.
  const after = { policy, circumstances: today === undefined ? circumstances : { today } }
  await deliver(answer(files, { before, after }, choices, session), session.output, messages)
}

async function* answer(
  files: readonly string[],
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  { limit }: CompareChoices,
  session: Session,
): AsyncGenerator<string> {
  const customers: Customer[] = []
  for await (const batch of readRecords(files, CUSTOMERS, session.reading)) {
    for (const { value } of batch) customers.push(value)
  }
  const books = [before, after].map(({ policy, circumstances }) =>
    gradeCustomers(customers, policy, circumstances),
  )
  const [left, right] = books
  if (left === undefined || right === undefined) return
  const findings = books
    .flatMap(({ graded }) => graded)
    .reduce((sum, brief) => sum + (brief.findings?.length ?? 0), 0)
  if (findings > 0) session.report.note(session.messages.compare.findings(findings))
  const migration = compareGradings(left, right)
  if (session.isJson) yield `${JSON.stringify(migration)}\n`
  else yield* migrationText({ customers, before, after, migration }, limit, session)
}
