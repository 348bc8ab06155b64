// The only file of the command that reads the clock.
import type { Instant, IsoDate } from '@fieldbook/core/shared'

/** The present as the machine's own calendar and clock show it. */
export function presentMoment(): { readonly today: IsoDate; readonly now: Instant } {
  return localMoment(new Date())
}

/** Milliseconds that only ever rise, for measuring how long something takes. */
export function elapsedMilliseconds(): number {
  return performance.now()
}

function localMoment(moment: Date): { readonly today: IsoDate; readonly now: Instant } {
  // Not `toISOString`, which would name the day of Greenwich.
  const today = [
    String(moment.getFullYear()).padStart(4, '0'),
    twoDigits(moment.getMonth() + 1),
    twoDigits(moment.getDate()),
  ].join('-') as IsoDate
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
    .map(twoDigits)
    .join(':')
  const offset = -moment.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const hours = twoDigits(Math.floor(Math.abs(offset) / 60))
  const minutes = twoDigits(Math.abs(offset) % 60)
  return { today, now: `${today}T${time}${sign}${hours}:${minutes}` }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
