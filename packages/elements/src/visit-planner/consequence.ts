import type { ChangeReason } from '@fieldbook/core/visits'
import { shorten } from '../internal/shorten.js'
import type { VisitPlannerWords } from './messages/en.js'

/** What a place would mean for the visit, in two words: the sentence is for the one it is over. */
export function shortConsequence(
  reason: ChangeReason | undefined,
  { possible, impossible, dayOff }: VisitPlannerWords,
): string {
  switch (reason?.code) {
    case 'visits/change-in-time':
      return possible.inTime
    case 'visits/change-late':
      return possible.late(reason.days)
    case 'visits/change-early':
      return possible.early(reason.days)
    case 'visits/already-there':
      return impossible.here
    case 'visits/day-full':
      return impossible.full
    case 'visits/same-customer-same-day':
      return impossible.sameDay
    case 'visits/day-off':
      return reason.name === undefined ? dayOff[reason.dayOff] : shorten(reason.name)
    default:
      return impossible.past
  }
}
