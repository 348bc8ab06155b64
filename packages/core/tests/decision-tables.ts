import {
  gradeCustomer,
  type DecisionTablePolicy,
  type Graded,
  type GradingLintFinding,
} from '../src/grading/index.js'
import { GradingPolicy } from '../src/grading/schema.js'
import type { RowTests } from '../src/shared/index.js'
import { parse } from '../src/shared/schema.js'

export const today = '2026-11-21'

/** A table of grades A, B and C that its schema takes. */
export function table(more: Partial<DecisionTablePolicy>): DecisionTablePolicy {
  const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]
  const policy = { method: 'decision-table', grades, hitPolicy: 'unique', rows: [], ...more }
  const outcome = parse(GradingPolicy, policy)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return policy as DecisionTablePolicy
}

/** Rows by their grades and tests. */
export const rowsOf = (...all: [grade: string, when: RowTests][]) =>
  all.map(([grade, when]) => ({ grade, when }))
/** The example of a finding, graded. */
export const gradeOf = (policy: DecisionTablePolicy, { example }: GradingLintFinding): Graded =>
  gradeCustomer({ id: 'c', facts: example?.facts ?? {} }, policy, {
    today: example?.today ?? today,
  })
