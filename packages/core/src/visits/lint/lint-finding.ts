import type { FactDeclarations, IsoDate, LintFinding, LocalText } from '../../shared/index.js'

/** A customer that shows a finding about visits: `facts` may hold the `grade`; its last visit, where that matters. */
export type VisitExample = NonNullable<LintFinding['example']> & { readonly lastVisitOn?: IsoDate }

type On<Code extends string, Params> = LintFinding<Code> & {
  readonly example?: VisitExample
} & Params

/** A cadence by its place in the list, from 0, and whom it is for. */
type OfCadence = { readonly cadence: number; readonly grade?: string; readonly phase?: string }

type OfPhase = { readonly phase: string; readonly name?: LocalText }

/** What `lintVisits` finds. */
export type VisitLintFinding =
  /** The cadences `hiddenBy`, which stand before it, take all of its customers. */
  | On<'visits/cadence-never-wins', OfCadence & { readonly hiddenBy: readonly number[] }>
  /** No customer meets its condition. */
  | On<'visits/cadence-never-matches', OfCadence>
  /** It starts on a fact that is declared to be no date. */
  | On<
      'visits/phase-never-begins',
      OfPhase & { readonly fact: string; readonly type: FactDeclarations[string]['type'] }
    >
  /** Its customers are visited as if they were in no phase. */
  | On<'visits/phase-without-cadence', OfPhase>
  /** The search was cut short: whether the cadence ever wins is not known. */
  | On<'visits/too-large-to-check', OfCadence>
