import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import { GradingPolicy } from '../grading/schema.js'
import {
  checkAll,
  Currency,
  Id,
  IsoDate,
  LocalText,
  WorkCalendar,
  type Fault,
} from '../shared/schema.js'
import { VisitPolicy } from '../visits/schema.js'

/** The format that this version reads and writes. */
export const RULEBOOK_FORMAT = 1

/** All rules of a sales team in one document. */
export const Rulebook = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    format: z.literal(RULEBOOK_FORMAT),
    id: Id,
    title: LocalText,
    effectiveFrom: IsoDate,
    currency: Currency,
    calendar: WorkCalendar,
    grading: z.exactOptional(GradingPolicy),
    visits: z.exactOptional(VisitPolicy),
  })
  .check(checkAll(gradeFaults))
export type Rulebook = Immutable<z.infer<typeof Rulebook>>

type Rules = { readonly grading?: GradingPolicy; readonly visits?: VisitPolicy }

// Grading and visits meet in the names of the grades: a name that only one of them knows is a slip of the pen.
function* gradeFaults({ grading, visits }: Rules): Iterable<Fault> {
  if (grading === undefined || visits === undefined) return
  const known = grading.grades.map(({ id }) => id)
  for (const [index, { grade }] of visits.cadences.entries()) {
    if (grade !== undefined && !known.includes(grade)) {
      yield {
        code: 'rulebook/unknown-grade',
        at: ['visits', 'cadences', index, 'grade'],
        params: { known },
      }
    }
  }
  const forAll = visits.cadences.some(
    ({ grade, phase }) => grade === undefined && phase === undefined,
  )
  const without = known.filter((id) => !visits.cadences.some(({ grade }) => grade === id))
  if (!forAll && without.length > 0) {
    yield {
      code: 'rulebook/grade-without-cadence',
      at: ['visits', 'cadences'],
      params: { grades: without },
    }
  }
}
