import type { Period } from '../../shared/index.js'
import { addMonthsToDay, isoDate } from '../../shared/iso-date.js'

/**
 * How many times a period has passed in full from one day to another: 0 on the day itself. Months clamp at month end.
 *
 * @param from and `to`, day numbers
 */
export function fullPeriods(from: number, to: number, period: Period): number {
  if (to < from) return 0
  if ('days' in period) return Math.floor((to - from) / period.days)
  if ('weeks' in period) return Math.floor((to - from) / (7 * period.weeks))
  const months = monthOf(to) - monthOf(from)
  const full = addMonthsToDay(from, months) > to ? months - 1 : months
  return Math.floor(full / period.months)
}

function monthOf(day: number): number {
  const [year, month] = isoDate(day).split('-').map(Number) as [number, number]
  return 12 * year + month
}
