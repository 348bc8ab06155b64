import { dayNumber } from '@fieldbook/core/files/shared/iso-date'
import type { Grade } from '@fieldbook/core/grading'
import type { IsoDate } from '@fieldbook/core/shared'
import type { GradeSince } from './card-context.js'

/** The height of a grade's line in the picture. */
export const LINE = 20

// Above this only those grades have a line that the customer has had.
const ALL_GRADES = 6

/** A time with one grade; `until` is the first day of the next, undefined for the last. */
export type Stay = GradeSince & { readonly until: IsoDate | undefined }

/** The grades of the past as a line of steps, in a picture 100 wide. */
export type HistoryLine = {
  readonly stays: readonly Stay[]
  /** Best first. */
  readonly grades: readonly string[]
  readonly path: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly height: number
}

/** The line of a history that leads up to today; undefined where there is nothing of it to see. */
export function historyLine(
  history: readonly GradeSince[],
  today: IsoDate,
  policyGrades: readonly Grade[],
): HistoryLine | undefined {
  const past = [...history]
    .filter(({ on }) => on <= today)
    .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on))
    // The same grade again is no step.
    .filter(({ grade }, index, all) => grade !== all[index - 1]?.grade)
  const [first] = past
  if (first === undefined) return undefined
  const grades = gradesOf(past, policyGrades)
  const start = dayNumber(first.on)
  const length = Math.max(1, dayNumber(today) - start)
  const points = past.map(({ grade, on }) => ({
    x: (100 * (dayNumber(on) - start)) / length,
    y: LINE * (grades.indexOf(grade) + 0.5),
  }))
  const steps = points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`))
  return {
    stays: past.map((since, index) => ({ ...since, until: past[index + 1]?.on })),
    grades,
    path: `${steps.join('')}H100`,
    points,
    height: LINE * grades.length,
  }
}

function gradesOf(past: readonly GradeSince[], policyGrades: readonly Grade[]): string[] {
  const had = new Set(past.map(({ grade }) => grade))
  const known = policyGrades.map(({ id }) => id)
  const shown = known.length > ALL_GRADES ? known.filter((id) => had.has(id)) : known
  // A grade that the policy no longer has stands below.
  return [...shown, ...[...had].filter((grade) => !known.includes(grade))]
}
