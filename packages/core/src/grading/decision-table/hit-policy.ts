import type { MatchingRows } from '../../shared/conditions/decision-table/decision-table.js'
import type { HitPolicy } from '../../shared/index.js'
import type { GradingReason } from '../reasons.js'
import { noRowDecision, openDecision, withheldFor, type RowDecision } from './row-decision.js'
import type { DecisionTablePolicy } from './schema.js'

type GradingHitPolicy = Exclude<HitPolicy, 'collect'>

type GradeRow = {
  readonly row: number
  readonly grade: string
  /** The place of the grade among the grades: 0 is the best. */
  readonly rank: number
  readonly reason: GradingReason
  readonly decision: RowDecision
}

/** Whether an open row could change the grade that a certain row gives (RULES #13). */
const COULD_CHANGE: Readonly<Record<GradingHitPolicy, (open: GradeRow, won: GradeRow) => boolean>> =
  {
    unique: () => true,
    any: (open, won) => open.grade !== won.grade,
    first: isOtherBefore,
    priority: (open, won) => open.rank < won.rank,
    'rule-order': isOtherBefore,
  }

/** The grade of the rows that hold, by the hit policies that give a row's own grade (RULES #12). */
export function gradeOfRows(
  policy: DecisionTablePolicy,
  hitPolicy: GradingHitPolicy,
): (matching: MatchingRows) => RowDecision {
  const all = gradeRows(policy)
  const none = noRowDecision(policy)
  const gradeRowsIn = (rows: readonly number[]) => rows.map((row) => all[row] as GradeRow)
  const most = hitPolicy === 'first' ? 1 : all.length
  return (matching) => {
    const certain = matching.certain(most)
    const open = matching.open()
    const [row, another] = certain
    // What nearly every customer is: whatever the hit policy, there is nothing to weigh.
    if (open.length === 0 && another === undefined) {
      return row === undefined ? none : (all[row]?.decision ?? none)
    }
    return weighed(policy, hitPolicy, matching, gradeRowsIn(certain), gradeRowsIn(open))
  }
}

function weighed(
  policy: DecisionTablePolicy,
  hitPolicy: GradingHitPolicy,
  matching: MatchingRows,
  certain: readonly GradeRow[],
  open: readonly GradeRow[],
): RowDecision {
  if (inConflict(hitPolicy, certain)) {
    const rows = certain.map(({ row }) => row)
    return withheldFor({ code: 'grading/rows-conflict', rule: '/hitPolicy', rows, hitPolicy })
  }
  const won = hitPolicy === 'priority' ? best(certain) : certain[0]
  const changing = open.filter((one) => won === undefined || COULD_CHANGE[hitPolicy](one, won))
  if (won === undefined || changing.length > 0) {
    const rows = changing.map(({ row }) => row)
    return openDecision(policy, matching, rows)
  }
  return hitPolicy === 'rule-order'
    ? { ...won.decision, reasons: certain.map(({ reason }) => reason) }
    : won.decision
}

function gradeRows({ rows, grades }: DecisionTablePolicy): GradeRow[] {
  const ranks = new Map(grades.map(({ id }, rank) => [id, rank]))
  return rows.map(({ name, grade = '' }, row) => {
    const rule = `/rows/${row}` as const
    const title = name === undefined ? {} : { name }
    const reason: GradingReason = { code: 'grading/row', rule, row, ...title, grade }
    const decision = { grade, rule, findings: [], open: [], reasons: [reason] }
    return { row, grade, rank: ranks.get(grade) ?? ranks.size, reason, decision }
  })
}

function best(certain: readonly GradeRow[]): GradeRow | undefined {
  const [first, ...others] = certain
  return others.reduce((sofar, one) => (sofar && sofar.rank <= one.rank ? sofar : one), first)
}

function inConflict(
  hitPolicy: GradingHitPolicy,
  [first, ...others]: readonly GradeRow[],
): hitPolicy is 'unique' | 'any' {
  if (hitPolicy === 'unique') return others.length > 0
  return hitPolicy === 'any' && others.some(({ grade }) => grade !== first?.grade)
}

function isOtherBefore(open: GradeRow, won: GradeRow): boolean {
  return open.row < won.row && open.grade !== won.grade
}
