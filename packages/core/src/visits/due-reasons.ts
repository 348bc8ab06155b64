import { evaluateCondition, readFact } from '../shared/conditions/condition.js'
import { isFact, factType } from '../shared/conditions/test.js'
import { InvariantError } from '../shared/invariant-error.js'
import { isIsoDate, isoDate } from '../shared/iso-date.js'
import type { Obligation } from './obligation.js'
import type { DueReason, VisitFinding } from './reasons.js'
import type { VisitPolicy } from './schema.js'
import type { DueCustomer } from './visit-due.js'

/** Why a visit is due when it is. */
export function dueReason(
  { firstContactAt }: DueCustomer,
  { firstContact, cadences, floor }: VisitPolicy,
  { rule, start, since, due, dueAt, phaseEnd }: Obligation,
): DueReason {
  const dueOn = isoDate(due)
  if (rule === 'firstContact') {
    if (firstContactAt === undefined || dueAt === undefined || firstContact === undefined) {
      throw new InvariantError('visits/first-contact-unknown')
    }
    const hours = firstContact.withinHours
    return {
      code: 'visits/first-contact',
      rule: '/firstContact',
      contactAt: firstContactAt,
      hours,
      dueAt,
    }
  }
  const pointer = rule === 'floor' ? '/floor' : (`/cadences/${rule}` as const)
  if (start === 'nothing') return { code: 'visits/never-visited', rule: pointer, dueOn }
  const clock = { since: isoDate(since), start, dueOn }
  if (pointer === '/floor')
    return { code: 'visits/floor', rule: pointer, every: floor.every, ...clock }
  const cadence = cadences[Number(rule)]
  if (cadence === undefined) throw new InvariantError('visits/cadence-unknown', { rule })
  return {
    code: 'visits/cadence',
    rule: pointer,
    every: cadence.every,
    ...clock,
    ...(cadence.grade === undefined ? {} : { grade: cadence.grade }),
    ...(cadence.phase === undefined ? {} : { phase: cadence.phase }),
    ...(phaseEnd === undefined ? {} : { phaseEndsOn: isoDate(phaseEnd) }),
  }
}

/** What kept a rule from being asked: cadences above the one that decided (RULES #9), and phases without a date. */
export function dueFindings(
  customer: DueCustomer,
  { cadences, phases = [] }: VisitPolicy,
  { rule }: Obligation,
  today: number,
): VisitFinding[] {
  const findings: VisitFinding[] = []
  for (const [index, { startsOn }] of phases.entries()) {
    const date = startsOn === undefined ? null : readFact(customer, startsOn)
    if (startsOn !== undefined && isFact(date) && !isIsoDate(date)) {
      const at = `/phases/${index}/startsOn` as const
      findings.push({
        code: 'conditions/fact-of-wrong-type',
        rule: at,
        fact: startsOn,
        expected: 'date',
        found: factType(date),
      })
    }
  }
  const asked =
    typeof rule === 'number' ? cadences.slice(0, rule) : rule === 'floor' ? cadences : []
  for (const [index, { grade, when }] of asked.entries()) {
    if (when === undefined || (grade !== undefined && grade !== customer.grade)) continue
    const verdict = evaluateCondition(customer, when, { today: isoDate(today) }, [
      'cadences',
      index,
      'when',
    ])
    findings.push(...verdict.findings)
  }
  return findings
}
