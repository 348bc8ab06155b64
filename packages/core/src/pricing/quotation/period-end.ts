import { addPeriodToDay } from '../../shared/iso-date.js'
import { dayNumber, isoDate, type IsoDate, type Period } from '../../shared/index.js'

const LAST_DAY = dayNumber('9999-12-31')

/** The day on which a period ends; null where that is beyond all dates that can be written. */
export function periodEnd(today: IsoDate, period: Period): IsoDate | null {
  const day = addPeriodToDay(dayNumber(today), period)
  return day > LAST_DAY ? null : isoDate(day)
}
