import type { Instant } from '@fieldbook/core/shared'

/** This moment. The only place in the widgets that reads a clock: what is planned depends on `today`, which is data. */
export function now(): Instant {
  return new Date().toISOString() as Instant
}
