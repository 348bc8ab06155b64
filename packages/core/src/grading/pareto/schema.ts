import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { compareExact } from '../../shared/decimal.js'
import { checkAll, Decimal, Id, type Fault } from '../../shared/schema.js'
import {
  computedShape,
  FactName,
  gradesWithout,
  unknownGrade,
  type Grade,
} from '../policy/schema.js'

/** A grade for those who, largest first, make up the whole up to a cumulative share. */
export const ParetoClass = z.strictObject({ grade: Id, upTo: Decimal })
export type ParetoClass = Immutable<z.infer<typeof ParetoClass>>

/** Whether the customer with whom a cut is crossed still belongs: `within` no, `crossing` yes. */
export const ParetoBoundary = z.enum(['within', 'crossing'])
export type ParetoBoundary = z.infer<typeof ParetoBoundary>

/** ABC classes by cumulative share of a fact (GRD-09). */
export const ParetoPolicy = z
  .strictObject({
    method: z.literal('pareto'),
    ...computedShape,
    fact: FactName,
    classes: z.array(ParetoClass).check(z.minLength(1)),
    boundary: z.exactOptional(ParetoBoundary),
    missing: z.exactOptional(z.enum(['finding', 'worst'])),
    margin: z.exactOptional(Decimal),
  })
  .check(checkAll(paretoFaults))
export type ParetoPolicy = Immutable<z.infer<typeof ParetoPolicy>>

type Pareto = {
  readonly grades: readonly Grade[]
  readonly classes: readonly ParetoClass[]
  readonly margin?: Decimal
}

function* paretoFaults({ grades, classes, margin }: Pareto): Iterable<Fault> {
  const known = grades.map(({ id }) => id)
  yield* gradesWithout(grades, classes, 'classes', 'grading/grade-without-class')
  for (const [index, { grade, upTo }] of classes.entries()) {
    yield* unknownGrade(grade, known, ['classes', index, 'grade'])
    const before = classes[index - 1]?.upTo ?? 0
    if (compareExact(upTo, before) <= 0) {
      yield {
        code: 'grading/classes-do-not-rise',
        at: ['classes', index, 'upTo'],
        params: { above: before },
      }
    }
  }
  const last = classes.at(-1)
  if (last !== undefined && compareExact(last.upTo, 1) !== 0) {
    yield { code: 'grading/classes-end-at-one', at: ['classes', classes.length - 1, 'upTo'] }
  }
  if (margin !== undefined && (compareExact(margin, 0) <= 0 || compareExact(margin, 1) >= 0)) {
    yield { code: 'grading/margin-out-of-range', at: ['margin'] }
  }
}
