import { rational } from '../../shared/decimal.js'
import type { Decimal, Period } from '../../shared/index.js'
import { dayNumber, isoDate, type IsoDate } from '../../shared/iso-date.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import { decayOf } from '../policy/decay-of.js'
import { fullPeriods } from '../policy/full-periods.js'
import type { GradingPolicy } from '../schema.js'

// What was known ten years ago is as good as not known, however it decays; and a share of a share of a share.
const MOST_DAYS = 3_653
const LEAST_SHARE = 1e-9

/** The dates that say how old other facts are, and those that say it of personal facts: these are personal too. */
export function agingDates(policy: GradingPolicy): {
  readonly renewable: ReadonlySet<string>
  readonly personal: ReadonlySet<string>
} {
  const declarations = Object.values(policy.facts ?? {})
  return {
    renewable: new Set(decayOf(policy).map(({ datedBy }) => datedBy)),
    personal: new Set(declarations.flatMap(({ personal }) => personal?.datedBy ?? [])),
  }
}

/** The days from which on a date makes the fact that it dates younger by a period, each with the name of the date. */
export function agingDays(
  policy: GradingPolicy,
  today: IsoDate,
): (readonly [fact: string, day: IsoDate])[] {
  return decayOf(policy).flatMap(({ datedBy, after, keep }) => {
    const periods = keep === undefined ? 1 : periodsUntilGone(keep)
    const days = turningDays(after, dayNumber(today), periods)
    return [today, ...days].map((day) => [datedBy, day] as const)
  })
}

function periodsUntilGone(keep: Decimal): number {
  return Math.ceil(Math.log(LEAST_SHARE) / Math.log(nearestNumber(rational(keep))))
}

/** The last day from which each count of full periods has passed, from 1 up to `most`. */
function turningDays(period: Period, today: number, most: number): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = today - 1; day >= today - MOST_DAYS && days.length < most; day--) {
    const isTurning = fullPeriods(day, today, period) !== fullPeriods(day + 1, today, period)
    if (isTurning) days.push(isoDate(day))
  }
  return days
}
