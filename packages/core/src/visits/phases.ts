import { readFact } from '../shared/conditions/condition.js'
import { addMonthsToDay, dayNumber, isIsoDate, type Period } from '../shared/iso-date.js'
import type { DueCustomer } from './visit-due.js'
import type { Phase } from './schema.js'

/** A phase's place in its chain: the fact that starts the chain, and the time from there to its begin and end. */
export type CompiledPhase = {
  readonly startsOn: string
  readonly begin: Offset
  readonly end: Offset | null
}

/** Months are added before days, both from the first day of the chain (RULES #4). */
type Offset = { readonly months: number; readonly days: number }

/** The days of a customer's phase; `end` is the first day after it. */
export type PhaseDays = {
  readonly chainStart: number
  readonly begin: number
  readonly end: number | null
}

/** The phases of a policy by id. */
export function compilePhases(phases: readonly Phase[]): ReadonlyMap<string, CompiledPhase> {
  const compiled = new Map<string, CompiledPhase>()
  for (const first of phases) {
    if (first.startsOn === undefined) continue
    let begin: Offset = { months: 0, days: 0 }
    let phase: Phase | undefined = first
    // The schema refuses loops; a phase met twice ends the walk all the same.
    while (phase !== undefined && !compiled.has(phase.id)) {
      const end: Offset | null = phase.lasts === undefined ? null : later(begin, phase.lasts)
      compiled.set(phase.id, { startsOn: first.startsOn, begin, end })
      if (end === null) break
      const { then }: Phase = phase
      begin = end
      phase = phases.find(({ id }) => id === then)
    }
  }
  return compiled
}

/** When a customer's phase begins and ends, or null when the date that starts its chain is not known. */
export function phaseDays(customer: DueCustomer, phase: CompiledPhase): PhaseDays | null {
  const start = readFact(customer, phase.startsOn)
  if (!isIsoDate(start)) return null
  const chainStart = dayNumber(start)
  return {
    chainStart,
    begin: dayAfter(chainStart, phase.begin),
    end: phase.end === null ? null : dayAfter(chainStart, phase.end),
  }
}

function later(offset: Offset, period: Period): Offset {
  if ('months' in period) return { ...offset, months: offset.months + period.months }
  return { ...offset, days: offset.days + ('days' in period ? period.days : 7 * period.weeks) }
}

function dayAfter(day: number, { months, days }: Offset): number {
  return (months === 0 ? day : addMonthsToDay(day, months)) + days
}
