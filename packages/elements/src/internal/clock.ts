import type { Instant, IsoDate } from '@fieldbook/core/shared'

// The only file of the widgets that reads a clock or the time zone: what is planned depends on `today`, which is data.

/** This moment. */
export function now(): Instant {
  return new Date().toISOString() as Instant
}

/** The moment of a wall time where the browser is: calendar programs read a time without a zone as they please. */
export function instantHere(on: IsoDate, at: string): Instant {
  return new Date(`${on}T${at}`).toISOString() as Instant
}
