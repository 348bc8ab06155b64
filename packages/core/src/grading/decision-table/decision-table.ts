import { findingOf } from '../../shared/conditions/condition.js'
import { compileDecisionTable } from '../../shared/conditions/decision-table/decision-table.js'
import { dayNumber, type Circumstances } from '../../shared/index.js'
import type { BriefGrade, GradableCustomer, Graders } from '../graded.js'
import { gradeOfScore } from './collect.js'
import { gradeOfRows } from './hit-policy.js'
import type { RowDecision } from './row-decision.js'
import type { DecisionTablePolicy } from './schema.js'

export function decisionTableGraders(
  policy: DecisionTablePolicy,
  circumstances: Circumstances,
): Graders {
  const table = compileTable(policy)
  const today = dayNumber(circumstances.today)
  return {
    brief: (customer) => {
      const decision = table(customer, today)
      const { grade, rule, score } = decision
      const customerId = customer.id
      if (grade === null || rule === undefined) return withheldGrade(customer, decision)
      return score === undefined ? { customerId, grade, rule } : { customerId, grade, rule, score }
    },
    explained: (customer) => {
      const decision = table(customer, today)
      const { grade, rule, score, reasons } = decision
      const customerId = customer.id
      if (grade === null || rule === undefined) {
        return { ...withheldGrade(customer, decision), reasons }
      }
      return score === undefined
        ? { customerId, grade, rule, reasons }
        : { customerId, grade, rule, score, reasons }
    },
  }
}

type CompiledTable = (customer: GradableCustomer, today: number) => RowDecision

const compiledTables = new WeakMap<DecisionTablePolicy, CompiledTable>()

/** The compiled form of a policy, kept with it. */
function compileTable(policy: DecisionTablePolicy): CompiledTable {
  const known = compiledTables.get(policy)
  if (known !== undefined) return known
  const { rows, hitPolicy } = policy
  const decide = hitPolicy === 'collect' ? gradeOfScore(policy) : gradeOfRows(policy, hitPolicy)
  const compiled = compileDecisionTable(rows, decide)
  compiledTables.set(policy, compiled)
  return compiled
}

function withheldGrade(
  customer: GradableCustomer,
  { score, findings, open }: RowDecision,
): BriefGrade {
  const unknown = open.map(({ comparison, rule }) => findingOf(customer, comparison, rule))
  const brief = { customerId: customer.id, grade: null, findings: [...findings, ...unknown] }
  return score === undefined ? brief : { ...brief, score }
}
