import type {
  CounterExample,
  Fact,
  FactDeclarations,
  IsoDate,
  NumberRange,
  Test,
} from '../../shared/index.js'
import { closedFields } from '../../shared/conditions/declarations/closed-fields.js'
import { decayOf } from '../policy/decay-of.js'
import type { GradingPolicy } from '../schema.js'
import { agingDates } from '../steps/aging-days.js'

/** What the lint of every method needs beside its policy. */
export type LintCircumstances = {
  readonly today: IsoDate
  readonly declared: FactDeclarations
  readonly exampleOf: (facts: Readonly<Record<string, Fact>>) => CounterExample
}

// Ages alone mean the same on every day.
const SOME_DAY: IsoDate = '2026-01-01'

/**
 * The circumstances of a lint. Without `today`, ages are counted from the latest date that the tests name.
 *
 * @param tests all that the policy asks
 * @param asksAges whether it looks at how old a date is, in tests or otherwise
 */
export function lintCircumstances(
  policy: GradingPolicy,
  tests: readonly Test[],
  asksAges: boolean,
  today: IsoDate = latestOf(tests) ?? SOME_DAY,
): LintCircumstances {
  const { renewable, personal } = agingDates(policy)
  const datedBy = [...new Set([...personal, ...renewable])]
  const isDated = asksAges || datedBy.length > 0 || tests.some(asksAge)
  return {
    today,
    declared: countedFacts(policy),
    exampleOf: (facts) => {
      // What a fact is dated by is today, so that none of them is too old to count.
      const dates = datedBy.map((fact) => [fact, today] as const)
      const all = Object.fromEntries([...dates, ...Object.entries(facts)])
      return isDated ? { facts: all, today } : { facts: all }
    },
  }
}

/** The facts as the method is given them: of what decays anything may be left, between all of it and nothing. */
function countedFacts(policy: GradingPolicy): FactDeclarations {
  const { facts = {}, grades } = policy
  const shrinking = decayOf(policy).flatMap(({ fact, keep }) => (keep === undefined ? [] : [fact]))
  const counted = Object.entries(facts).map(([fact, declared]) => {
    if (declared.type !== 'number' || !shrinking.includes(fact)) return [fact, declared] as const
    const { step: _step, atLeast, atMost, ...others } = declared
    const least = atLeast === undefined ? {} : { atLeast: Math.min(0, atLeast) }
    const most = atMost === undefined ? {} : { atMost: Math.max(0, atMost) }
    return [fact, { ...others, ...least, ...most }] as const
  })
  return { ...closedFields(grades.map(({ id }) => id)), ...Object.fromEntries(counted) }
}

function asksAge({ daysAgo }: { readonly daysAgo?: NumberRange }): boolean {
  return daysAgo !== undefined
}

function latestOf(tests: readonly Test[]): IsoDate | undefined {
  return tests
    .flatMap(({ on, onOrAfter, after, onOrBefore, before }) => {
      return [on, onOrAfter, after, onOrBefore, before].filter((date) => date !== undefined)
    })
    .sort()
    .at(-1)
}
