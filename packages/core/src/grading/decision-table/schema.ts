import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import {
  Aggregate,
  checkAll,
  HitPolicy,
  Id,
  LocalText,
  RowTests,
  type Fault,
} from '../../shared/schema.js'
import {
  bandFaults,
  computedShape,
  GradeBand,
  Points,
  unknownGrade,
  type Grade,
} from '../policy/schema.js'

/** A row: for whom all tests of `when` hold, it gives `grade`, or with `collect` its `points`. */
export const DecisionRow = z.strictObject({
  id: z.exactOptional(Id),
  name: z.exactOptional(LocalText),
  when: RowTests,
  grade: z.exactOptional(Id),
  points: z.exactOptional(Points),
})
export type DecisionRow = Immutable<z.infer<typeof DecisionRow>>

/** A decision table: rows of tests, a hit policy, and with `collect` an aggregate whose bands give the grade. */
export const DecisionTablePolicy = z
  .strictObject({
    method: z.literal('decision-table'),
    ...computedShape,
    hitPolicy: HitPolicy,
    rows: z.array(DecisionRow).check(z.minLength(1)),
    otherwise: z.exactOptional(Id),
    aggregate: z.exactOptional(Aggregate),
    bands: z.exactOptional(z.array(GradeBand).check(z.minLength(1))),
  })
  .check(checkAll(tableFaults))
export type DecisionTablePolicy = Immutable<z.infer<typeof DecisionTablePolicy>>

type Table = {
  readonly grades: readonly Grade[]
  readonly hitPolicy: HitPolicy
  readonly rows: readonly DecisionRow[]
  readonly otherwise?: string
  readonly aggregate?: Aggregate
  readonly bands?: readonly GradeBand[]
}

function* tableFaults(table: Table): Iterable<Fault> {
  const { grades, rows, otherwise } = table
  const known = grades.map(({ id }) => id)
  yield* unknownGrade(otherwise, known, ['otherwise'])
  yield* repeatedRowIds(rows)
  if (table.hitPolicy === 'collect') yield* collectFaults(table)
  else yield* gradeFaults(table, known)
}

function* gradeFaults(
  { rows, aggregate, bands }: Table,
  known: readonly string[],
): Iterable<Fault> {
  if (aggregate !== undefined) yield { code: 'grading/only-with-collect', at: ['aggregate'] }
  if (bands !== undefined) yield { code: 'grading/only-with-collect', at: ['bands'] }
  for (const [index, { grade, points }] of rows.entries()) {
    if (grade === undefined) yield { code: 'grading/row-without-grade', at: ['rows', index] }
    yield* unknownGrade(grade, known, ['rows', index, 'grade'])
    if (points !== undefined)
      yield { code: 'grading/only-with-collect', at: ['rows', index, 'points'] }
  }
}

function* collectFaults({ grades, rows, aggregate, bands }: Table): Iterable<Fault> {
  if (aggregate === undefined) yield collectNeeds('aggregate')
  if (bands === undefined) yield collectNeeds('bands')
  else yield* bandFaults(grades, bands, Number.MAX_SAFE_INTEGER)
  // Scores are counted in thousandths, in whole numbers within the safe range.
  const most = rows.reduce((sum, { points = 0 }) => sum + 1000 * points, 0)
  if (most > Number.MAX_SAFE_INTEGER) yield { code: 'grading/points-too-large', at: ['rows'] }
  for (const [index, { grade, points }] of rows.entries()) {
    if (grade !== undefined)
      yield { code: 'grading/not-with-collect', at: ['rows', index, 'grade'] }
    if ((points === undefined) !== (aggregate === 'count')) {
      const code =
        aggregate === 'count' ? 'grading/count-takes-no-points' : 'grading/row-without-points'
      yield { code, at: ['rows', index] }
    }
  }
}

// As of any key that is missing, the path is the one it would have.
function collectNeeds(key: string): Fault {
  return { code: 'grading/collect-needs', at: [key], params: { key } }
}

function* repeatedRowIds(rows: readonly DecisionRow[]): Iterable<Fault> {
  const seen = new Set<string>()
  for (const [index, { id }] of rows.entries()) {
    if (id === undefined) continue
    if (seen.has(id)) yield { code: 'schema/id-repeated', at: ['rows', index, 'id'] }
    seen.add(id)
  }
}
