import type { Fact, JsonPointer } from './reason.js'
import type { IsoDate } from './iso-date.js'
import type { LocalText } from './local-text.js'

/** A customer that shows what a finding says: grading it on `today` confirms the finding. */
export type CounterExample = {
  readonly facts: Readonly<Record<string, Fact>>
  readonly today?: IsoDate
}

/**
 * What a linter found in a policy that could be read: an `error` makes it answer wrongly or not at all, a `warning`
 * is what nobody is likely to want, a `notice` is worth knowing. `rule` is its place, `rules` what else takes part.
 */
export type LintFinding<Code extends string = string> = {
  readonly code: Code
  readonly severity: 'error' | 'warning' | 'notice'
  readonly rule: JsonPointer
  readonly rules?: readonly JsonPointer[]
  readonly example?: CounterExample
}

/** A counter-example as `explain` words it: facts go by the names that readers know, where there are any. */
export type ShownExample = CounterExample & {
  readonly code: 'conditions/counter-example'
  readonly names: Readonly<Record<string, LocalText>>
  readonly lastVisitOn?: IsoDate
}
