import { isoDate } from '../shared/iso-date.js'
import type { Obligation } from './obligation.js'
import type { DueReason } from './reasons.js'

/** Why a visit is due when it is. */
export function dueReason(obligation: Obligation): DueReason {
  const { contact } = obligation
  if (contact) return { code: 'visits/first-contact', rule: '/firstContact', ...contact }
  const { rule, every, who, start, since, due, phaseEnd } = obligation
  const dueOn = isoDate(due)
  if (start === 'nothing') return { code: 'visits/never-visited', rule, dueOn }
  return {
    code: rule === '/floor' ? 'visits/floor' : 'visits/cadence',
    rule,
    every,
    since: isoDate(since),
    start,
    dueOn,
    ...who,
    ...(phaseEnd < Infinity && { phaseEndsOn: isoDate(phaseEnd) }),
  }
}
