// The only file of the command that reads the clock.
import type { Instant, IsoDate } from '@fieldbook/core/shared'
import { formatISO } from 'date-fns/formatISO'

/** The present as the machine's own calendar and clock show it: not the day of Greenwich. */
export function presentMoment(): { readonly today: IsoDate; readonly now: Instant } {
  const moment = new Date()
  return {
    today: formatISO(moment, { representation: 'date' }) as IsoDate,
    now: formatISO(moment) as Instant,
  }
}

/** Milliseconds that only ever rise, for measuring how long something takes. */
export function elapsedMilliseconds(): number {
  return performance.now()
}
