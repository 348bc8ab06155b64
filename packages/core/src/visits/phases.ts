import type { Phase } from './schema.js'

/** A phase's place in its chain: the fact that starts the chain, and the time from there to its begin and end. */
export type CompiledPhase = {
  readonly startsOn: string
  readonly begin: Offset
  /** Absent in the last phase, which has no end. */
  readonly end?: Offset
}

/** Both from the first day of the chain, months before days (RULES #4). */
type Offset = { readonly months: number; readonly days: number }

/** The phases of a policy by id. */
export function compilePhases(phases: readonly Phase[]): ReadonlyMap<string, CompiledPhase> {
  const compiled = new Map<string, CompiledPhase>()
  for (const first of phases) if (first.startsOn !== undefined) enter(first, first.startsOn, 0, 0)
  return compiled

  function enter(phase: Phase, startsOn: string, months: number, days: number): void {
    const begin = { months, days }
    const next = phases.find(({ id }) => id === phase.then)
    compiled.set(phase.id, { startsOn, begin })
    // The schema refuses loops; a phase met twice ends the walk all the same.
    if (phase.lasts === undefined || next === undefined || compiled.has(next.id)) return
    const lasts: { months?: number; weeks?: number; days?: number } = phase.lasts
    const end = {
      months: months + (lasts.months ?? 0),
      days: days + 7 * (lasts.weeks ?? 0) + (lasts.days ?? 0),
    }
    compiled.set(phase.id, { startsOn, begin, end })
    enter(next, startsOn, end.months, end.days)
  }
}
