import { addPeriodToDay, dayNumber, isoDate, type IsoDate } from '../../shared/iso-date.js'
import type { Condition, FactDeclarations } from '../../shared/index.js'
import { compilePhases, type CompiledPhase } from '../phases.js'
import type { Cadence, VisitPolicy } from '../schema.js'
import { closedFields } from '../../shared/conditions/declarations/closed-fields.js'
import { certainly } from '../../shared/conditions/algebra/certainly.js'

/** The cadences of a policy as conditions on a customer's facts, its grade among them. */
export type CadenceConditions = {
  /** By cadence: for whom it is, wherever it stands. */
  readonly taking: readonly Condition[]
  /** What holds for every customer: of each chain it is in at most one phase, and in the first on the day it starts. */
  readonly always: readonly Condition[]
  /** The fields of the record, and for each chain of phases a fact of our own: the phase it has reached. */
  readonly declared: FactDeclarations
  /** The phase that a chain has reached, by the name of our own fact. */
  readonly chains: ReadonlyMap<string, Chain>
}

/** Phases that follow each other from one date. */
export type Chain = {
  readonly startsOn: string
  readonly phases: ReadonlyMap<string, CompiledPhase>
}

const NO_PHASE = ''

/**
 * The conditions that decide which cadence a customer has. A phase is reached by the last visit, so of a customer whose chain
 * began long ago it may be any that could have begun by today (RULES #5).
 */
export function cadenceConditions(
  policy: VisitPolicy,
  {
    grades,
    facts = {},
    today,
  }: { grades?: readonly string[]; facts?: FactDeclarations; today: IsoDate },
): CadenceConditions {
  const chains = chainsOf(policy)
  // A day may be declared as a text.
  const mayBeDays = (fact: string) =>
    facts[fact]?.type === 'text' && [...chains.values()].some(({ startsOn }) => startsOn === fact)
  const reached = (phase: string): Condition => {
    const [name, chain] = [...chains].find(([, { phases }]) => phases.has(phase)) ?? ['', undefined]
    const compiled = chain?.phases.get(phase)
    if (chain === undefined || compiled === undefined) return { any: [] }
    const latest = latestStart(compiled, today)
    return {
      all: [{ fact: name, is: phase }, certainly({ fact: chain.startsOn, onOrBefore: latest })],
    }
  }
  return {
    taking: policy.cadences.map((cadence) => conditionOf(cadence, reached)),
    always: [...chains].map(([name, { startsOn, phases }]) => ({
      any: [
        ...[...phases.keys()].map(reached),
        {
          all: [
            { fact: name, is: NO_PHASE },
            { not: certainly({ fact: startsOn, onOrBefore: today }) },
          ],
        },
      ],
    })),
    declared: {
      ...closedFields([]),
      ...Object.fromEntries(Object.entries(facts).filter(([fact]) => !mayBeDays(fact))),
      ...closedFields(grades ?? []),
      ...Object.fromEntries(
        [...chains].map(([name, { phases }]) => [
          name,
          { type: 'text', oneOf: [NO_PHASE, ...phases.keys()] },
        ]),
      ),
    },
    chains,
  }
}

function conditionOf(
  { grade, phase, when }: Cadence,
  reached: (phase: string) => Condition,
): Condition {
  return {
    all: [
      ...(grade === undefined ? [] : [certainly({ fact: 'grade', is: grade })]),
      ...(phase === undefined ? [] : [reached(phase)]),
      ...(when === undefined ? [] : [certainly(when)]),
    ],
  }
}

function chainsOf({ phases = [] }: VisitPolicy): Map<string, Chain> {
  const compiled = compilePhases(phases)
  const chains = new Map<string, Chain>()
  for (const first of phases) {
    const { startsOn } = first
    if (startsOn === undefined) continue
    const ofChain = new Map<string, CompiledPhase>()
    for (let phase: typeof first | undefined = first; phase !== undefined;) {
      const { id, then }: typeof first = phase
      const begun = compiled.get(id)
      if (begun === undefined || ofChain.has(id)) break
      ofChain.set(id, begun)
      phase = phases.find((other) => other.id === then)
    }
    // No fact of a host's is called so.
    chains.set(`\u0000phase of the chain of ${first.id}`, { startsOn, phases: ofChain })
  }
  return chains
}

/** The last day on which a chain can have started, for the phase to have begun by today. */
export function latestStart({ begin }: CompiledPhase, today: IsoDate): IsoDate {
  const end = dayNumber(today)
  let day = addPeriodToDay(end, { months: -begin.months, days: -begin.days })
  while (addPeriodToDay(day, begin) > end) day--
  while (addPeriodToDay(day + 1, begin) <= end) day++
  return isoDate(day)
}
