import {
  addPeriodToDay,
  dayNumber,
  isIsoDate,
  isoDate,
  type IsoDate,
} from '../../shared/iso-date.js'
import type { Fact } from '../../shared/index.js'
import type { DueCustomer } from '../visit-due.js'
import type { Chain } from './cadence-conditions.js'
import type { VisitExample } from './lint-finding.js'

type FactRecord = Readonly<Record<string, Fact>>

/**
 * A customer with given facts, among them the phases that chains have reached: the last visit that brings it there.
 *
 * @param confirms whether it shows what it is to show; several last visits may have to be tried
 * @returns null when none does
 */
export function visitExample(
  facts: FactRecord,
  chains: ReadonlyMap<string, Chain>,
  today: IsoDate,
  confirms: (customer: DueCustomer) => boolean,
): VisitExample | null {
  const own = Object.fromEntries(Object.entries(facts).filter(([name]) => !chains.has(name)))
  const visits = [...chains].flatMap(([name, chain]) => phaseBegin(chain, facts[name], own))
  for (const lastVisitOn of [undefined, ...visits, today]) {
    const example = { facts: own, ...(lastVisitOn === undefined ? {} : { lastVisitOn }) }
    if (confirms(customerOf(example))) return dated(plainest(example, confirms), today)
  }
  return null
}

// What does not matter would mislead whoever looks for the cause.
function plainest(
  example: VisitExample,
  confirms: (customer: DueCustomer) => boolean,
): VisitExample {
  return Object.keys(example.facts).reduce<VisitExample>((plain, name) => {
    const { [name]: _, ...facts } = plain.facts
    const without = { ...plain, facts }
    return confirms(customerOf(without)) ? without : plain
  }, example)
}

/** The customer that an example describes, as visits read one. */
export function customerOf({ facts, lastVisitOn }: VisitExample): DueCustomer {
  const { grade, ...others } = facts
  return {
    id: 'example',
    facts: others,
    ...(typeof grade === 'string' ? { grade } : {}),
    ...(lastVisitOn === undefined ? {} : { lastVisitOn }),
  }
}

// Who is told by no date is the same on every day.
function dated(example: VisitExample, today: IsoDate): VisitExample {
  const dates = [example.lastVisitOn, ...Object.values(example.facts)].filter(isIsoDate)
  return dates.length > 0 ? { ...example, today } : example
}

// A phase after the first is reached by a visit on its first day.
function phaseBegin(chain: Chain, phase: Fact | undefined, facts: FactRecord): IsoDate[] {
  const begin = typeof phase === 'string' ? chain.phases.get(phase)?.begin : undefined
  const start = facts[chain.startsOn]
  if (begin === undefined || !isIsoDate(start)) return []
  return [isoDate(addPeriodToDay(dayNumber(start), begin))]
}
