import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { compareExact } from '../../shared/decimal.js'
import {
  check,
  checkAll,
  Decimal,
  FactDeclarations,
  Id,
  LocalText,
  Period,
  repeatedIds,
  type Fault,
} from '../../shared/schema.js'

/** One grade of the closed list (GRD-01). */
export const Grade = z.strictObject({ id: Id, name: z.exactOptional(LocalText) })
export type Grade = Immutable<z.infer<typeof Grade>>

const Grades = z.array(Grade).check(
  z.minLength(1),
  checkAll((grades: readonly Grade[]) => repeatedIds(grades)),
)

/** The name of a fact of a customer. */
export const FactName = z.string().check(z.minLength(1))

/** Points from 0, to three decimals. */
export const Points = z.number().check(
  z.minimum(0),
  check((points: number) => points === Math.round(points * 1000) / 1000, 'grading/points-too-fine'),
)

/** A grade, and the least score that reaches it. */
export const GradeBand = z.strictObject({ grade: Id, atLeast: z.int().check(z.minimum(0)) })
export type GradeBand = Immutable<z.infer<typeof GradeBand>>

/**
 * A fact that grows old: each full `after` since the date fact `datedBy` leaves the share `keep` of a number. Without
 * `keep` an old fact counts as not known.
 */
export const FactDecay = z
  .strictObject({
    fact: FactName,
    datedBy: FactName,
    after: Period,
    keep: z.exactOptional(Decimal),
  })
  .check(checkAll(decayFaults))
export type FactDecay = Immutable<z.infer<typeof FactDecay>>

/** A person may set another grade for a time, at most `longest`: the day it was set counts, and so does its last. */
export const OverridePolicy = z.strictObject({ longest: z.exactOptional(Period) })
export type OverridePolicy = Immutable<z.infer<typeof OverridePolicy>>

/** How far past a boundary a score must be before the grade follows, in the unit of the score. */
export const scoreMargin = z.exactOptional(z.int().check(z.minimum(1)))

/** What every grading policy may say. */
export const policyShape = {
  grades: Grades,
  facts: z.exactOptional(FactDeclarations),
  value: z.exactOptional(FactName),
  override: z.exactOptional(OverridePolicy),
}

/** What every policy that works a grade out may say beside that. */
export const computedShape = {
  ...policyShape,
  minimumStay: z.exactOptional(Period),
  decay: z.exactOptional(z.array(FactDecay).check(checkAll(repeatedDecays))),
}

function* decayFaults({ keep }: { keep?: Decimal }): Iterable<Fault> {
  if (keep === undefined) return
  if (compareExact(keep, 0) <= 0 || compareExact(keep, 1) >= 0) {
    yield { code: 'grading/keep-out-of-range', at: ['keep'] }
  }
}

function* repeatedDecays(decay: readonly FactDecay[]): Iterable<Fault> {
  const seen = new Set<string>()
  for (const [index, { fact }] of decay.entries()) {
    if (seen.has(fact)) yield { code: 'grading/decays-twice', at: [index, 'fact'] }
    seen.add(fact)
  }
}

/** Faults of the bands in which scores have grades: they fall, know their grades, and leave no score without one. */
export function* bandFaults(
  grades: readonly Grade[],
  bands: readonly GradeBand[],
  highest: number,
): Iterable<Fault> {
  const known = grades.map(({ id }) => id)
  yield* gradesWithout(grades, bands, 'bands', 'grading/grade-without-band')
  for (const [index, { grade, atLeast }] of bands.entries()) {
    yield* unknownGrade(grade, known, ['bands', index, 'grade'])
    const above = bands[index - 1]?.atLeast ?? highest + 1
    if (atLeast >= above) {
      yield {
        code: 'grading/bands-do-not-fall',
        at: ['bands', index, 'atLeast'],
        params: { below: above },
      }
    }
  }
  if (bands.at(-1)?.atLeast !== 0) {
    yield { code: 'grading/scores-uncovered', at: ['bands', bands.length - 1, 'atLeast'] }
  }
}

/** Grades that no entry of a list leads to. */
export function* gradesWithout(
  grades: readonly Grade[],
  entries: readonly { readonly grade?: string }[],
  list: string,
  code: string,
): Iterable<Fault> {
  const unused = grades
    .map(({ id }) => id)
    .filter((id) => !entries.some(({ grade }) => grade === id))
  if (unused.length > 0) yield { code, at: [list], params: { grades: unused } }
}

/** A grade that is not in the closed list (GRD-01). */
export function* unknownGrade(
  grade: string | undefined,
  known: readonly string[],
  at: readonly PropertyKey[],
): Iterable<Fault> {
  if (grade !== undefined && !known.includes(grade)) {
    yield { code: 'grading/unknown-grade', at, params: { known } }
  }
}
