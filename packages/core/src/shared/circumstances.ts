import type { Instant } from './instant.js'
import type { IsoDate } from './iso-date.js'

/**
 * The world at the moment of the question, always passed, never looked up.
 * `now` is needed only where hours count (a call back within 24 h); without it such a rule answers in days.
 */
export type Circumstances = {
  readonly today: IsoDate
  readonly now?: Instant
}
