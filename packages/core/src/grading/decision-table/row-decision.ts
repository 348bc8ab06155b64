import type { MatchingRows } from '../../shared/conditions/decision-table/decision-table.js'
import { jsonPointer, type Comparison, type JsonPointer } from '../../shared/index.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import type { DecisionTablePolicy } from './schema.js'

/** A test of a row that could not be asked of a customer. */
export type OpenTest = { readonly comparison: Comparison; readonly rule: JsonPointer }

/** What a table says of every customer for whom the same rows hold and the same are open. */
export type RowDecision = {
  readonly grade: string | null
  readonly rule?: JsonPointer
  /** With `collect` only. */
  readonly score?: number | null
  /** Why there is no grade; what is not known of the customer comes from `open`. */
  readonly findings: readonly GradingFinding[]
  readonly open: readonly OpenTest[]
  readonly reasons: readonly GradingReason[]
}

const WITHHELD: Omit<RowDecision, 'findings'> = {
  grade: null,
  open: [],
  reasons: [{ code: 'grading/withheld', rule: '/rows' }],
}

/** Where no row holds and none is open (RULES #11). */
export function noRowDecision({ otherwise }: DecisionTablePolicy): RowDecision {
  if (otherwise === undefined) return withheldFor({ code: 'grading/no-row', rule: '/rows' })
  const rule = '/otherwise'
  const reasons = [{ code: 'grading/otherwise', rule, grade: otherwise } as const]
  return { grade: otherwise, rule, findings: [], open: [], reasons }
}

/** No grade, whoever the customer is. */
export function withheldFor(finding: GradingFinding): RowDecision {
  return { ...WITHHELD, findings: [finding] }
}

/** No grade, because open rows could change it (RULES #13): each fact is named once, with the first row it leaves open. */
export function openDecision(
  { rows }: DecisionTablePolicy,
  { openFacts }: MatchingRows,
  open: readonly number[],
): RowDecision {
  const tests = openFacts(open).map(([fact, row]) => ({
    comparison: { fact, ...rows[row]?.when[fact] },
    rule: jsonPointer(['rows', row, 'when', fact]),
  }))
  return { ...WITHHELD, findings: [], open: tests }
}
