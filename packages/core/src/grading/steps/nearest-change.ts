import { compareExact, minus, type Rational } from '../../shared/decimal.js'
import { dayNumber, isIsoDate } from '../../shared/iso-date.js'
import type { Fact } from '../../shared/index.js'
import type { BriefGrade } from '../graded.js'
import type { ChangeableFact, MeasuredFact } from './changeable-facts.js'
import { stretches, turningPlaces, type Direction } from './stretches.js'
import type { Changes, Trial } from './trial.js'

/**
 * The smallest change of one fact, beside some others, that reaches the grade: its new value, or undefined where none
 * does.
 *
 * Of a list it is the first value. Of numbers and dates it is the nearest; of two that are equally near, the larger or
 * the later.
 */
export function nearestChange(
  trial: Trial,
  changeable: ChangeableFact,
  beside: Changes = {},
): Fact | undefined {
  const { fact, present } = changeable
  const reaches = (value: Fact) => value !== present && trial.reaches({ ...beside, [fact]: value })
  if ('values' in changeable) return changeable.values.find(reaches)
  const nearest = changeable.directions.flatMap((direction) => {
    return firstOf(valuesAlong(trial, changeable, direction, beside), reaches)
  })
  return nearest.reduce<Fact | undefined>((best, value) => {
    const isNearer =
      best === undefined ||
      compareExact(distanceTo(value, changeable), distanceTo(best, changeable)) < 0
    return isNearer ? value : best
  }, undefined)
}

/** How far a number or a date lies from where a fact stands. */
export function distanceTo(value: Fact, { stands }: MeasuredFact): Rational {
  const measured = isIsoDate(value) ? dayNumber(value) : value
  const moved = minus(String(measured), String(stands))
  return moved.numerator < 0n ? minus(0, moved) : moved
}

/** The values to one side at which the grade may become another one, the nearest first. */
export function* valuesAlong(
  trial: Trial,
  changeable: MeasuredFact,
  direction: Direction,
  beside: Changes = {},
): Iterable<Fact> {
  const { fact, scale, isGradual } = changeable
  const markAt = (place: bigint) => markOf(trial.grade({ ...beside, [fact]: scale.at(place) }))
  for (const stretch of stretches(changeable, direction, beside)) {
    yield scale.at(stretch.near)
    if (!isGradual) continue
    for (const place of turningPlaces(stretch, markAt)) yield scale.at(place)
  }
}

// Of a fact that rises, scores and shares move one way only, so each of these comes in one row.
function markOf({ rule, calculated, grade, scores }: BriefGrade): string {
  return [rule, calculated, grade, scores?.recency, scores?.frequency, scores?.monetary].join()
}

function firstOf<Value>(values: Iterable<Value>, isWanted: (value: Value) => boolean): Value[] {
  for (const value of values) if (isWanted(value)) return [value]
  return []
}
