import { isoDate } from '../shared/iso-date.js'
import type { Obligation } from './obligation.js'
import type { DueReason } from './reasons.js'

/** Why a visit is due when it is. */
export function dueReason(obligation: Obligation): DueReason {
  if ('contact' in obligation) {
    return { code: 'visits/first-contact', rule: '/firstContact', ...obligation.contact }
  }
  const { rule, cadence, start, since, due, phaseEnd = Infinity } = obligation
  const dueOn = isoDate(due)
  if (start === 'nothing') return { code: 'visits/never-visited', rule, dueOn }
  const { every, grade, phase } = cadence
  return {
    code: rule === '/floor' ? 'visits/floor' : 'visits/cadence',
    rule,
    every,
    since: isoDate(since),
    start,
    dueOn,
    ...(grade === undefined ? {} : { grade }),
    ...(phase === undefined ? {} : { phase }),
    ...(phaseEnd === Infinity ? {} : { phaseEndsOn: isoDate(phaseEnd) }),
  }
}
