import { byCodeUnit } from '@fieldbook/core/shared'
import { visitsInOrder, type UnplannedVisit, type VisitPlan } from '@fieldbook/core/visits'
import type { CustomerFinding } from './plan.js'

/** A plan as NDJSON: the visits by day, what is not planned, the findings, and the score last. */
export function* planLines(
  plan: VisitPlan,
  gradeFindings: readonly CustomerFinding[],
): Generator<string> {
  for (const visit of visitsInOrder(plan)) yield line('visit', visit)
  for (const visit of unplannedInOrder(plan)) yield line('unplanned', visit)
  for (const finding of [...gradeFindings, ...plan.findings]) yield line('finding', finding)
  const { today, from, until, score } = plan
  yield line('score', { today, from, until, ...score })
}

/** What is not planned by rep, those without one last, then by due date and id. */
export function unplannedInOrder({ unplanned }: VisitPlan): UnplannedVisit[] {
  return Object.values(unplanned).sort(
    (left, right) =>
      Number(left.repId === null) - Number(right.repId === null) ||
      byCodeUnit(left.repId ?? '', right.repId ?? '') ||
      byCodeUnit(left.dueOn, right.dueOn) ||
      byCodeUnit(left.id, right.id),
  )
}

function line(type: string, entry: object): string {
  return `${JSON.stringify({ type, ...entry })}\n`
}
