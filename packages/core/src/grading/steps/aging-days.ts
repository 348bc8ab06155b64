import { dayNumber, isoDate, type IsoDate } from '../../shared/iso-date.js'
import { fullPeriods } from '../policy/full-periods.js'
import type { GradingPolicy } from '../schema.js'

// What was known ten years ago is as good as not known, however it decays.
const MOST_DAYS = 3_653

/**
 * The days at which a date that says how old a fact is makes that fact another period older, each with the name of the
 * date, and the last one that has come. A date that dates a personal fact is personal too, and left out.
 */
export function agingDays(
  policy: GradingPolicy,
  today: IsoDate,
): (readonly [fact: string, day: IsoDate])[] {
  if (policy.method === 'assigned') return []
  const { decay = [], facts = {} } = policy
  const personal = Object.values(facts).map((declared) => declared.personal?.datedBy)
  const last = dayNumber(today)
  const all = Array.from({ length: MOST_DAYS }, (_, index) => last - 1 - index)
  return decay
    .filter(({ datedBy }) => !personal.includes(datedBy))
    .flatMap(({ datedBy, after }) => [
      [datedBy, today] as const,
      ...all
        .filter((day) => fullPeriods(day, last, after) !== fullPeriods(day + 1, last, after))
        .map((day) => [datedBy, isoDate(day)] as const),
    ])
}
