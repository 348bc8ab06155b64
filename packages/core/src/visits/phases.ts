import type { LocalText } from '../shared/index.js'
import type { Phase } from './schema.js'

/** A phase's place in its chain: the fact that starts the chain, and the time from there to its begin and end. */
export type CompiledPhase = {
  readonly startsOn: string
  /** Its name, where it has one, as a reason shows it. */
  readonly named: { readonly phaseName?: LocalText }
  readonly begin: Offset
  /** Undefined in the last phase, which has no end. */
  readonly end: Offset | undefined
}

/** Both from the first day of the chain, months before days (RULES #4). */
type Offset = { readonly months: number; readonly days: number }

type Units = { readonly months?: number; readonly weeks?: number; readonly days?: number }

/** The phases of a policy by id. */
export function compilePhases(phases: readonly Phase[]): ReadonlyMap<string, CompiledPhase> {
  const compiled = new Map<string, CompiledPhase>()
  for (const first of phases) if (first.startsOn !== undefined) enter(first, first.startsOn, 0, 0)
  return compiled

  function enter(phase: Phase, startsOn: string, months: number, days: number): void {
    const { id, name, lasts, then } = phase
    const end = lasts && after({ months, days }, lasts)
    compiled.set(id, {
      startsOn,
      named: name === undefined ? {} : { phaseName: name },
      begin: { months, days },
      end,
    })
    const next = phases.find((other) => other.id === then)
    // The schema refuses loops; a phase met twice ends the walk all the same.
    if (next && end && !compiled.has(next.id)) enter(next, startsOn, end.months, end.days)
  }
}

function after(begin: Offset, { months = 0, weeks = 0, days = 0 }: Units): Offset {
  return { months: begin.months + months, days: begin.days + 7 * weeks + days }
}
