import { findSubject } from '../../shared/conditions/algebra/find-subject.js'
import type { Condition, FactDeclarations, IsoDate } from '../../shared/index.js'
import type { VisitPolicy } from '../schema.js'
import { visitDue, type DueCustomer } from '../visit-due.js'
import { cadenceConditions, type CadenceConditions } from './cadence-conditions.js'
import type { VisitExample, VisitLintFinding } from './lint-finding.js'
import { phaseFindings } from './phase-findings.js'
import { visitExample } from './visit-example.js'

/** What a linter of visits may know beside the policy. */
export type VisitLintOptions = {
  /** The closed list of grades. Without it a customer may have any. */
  readonly grades?: readonly string[]
  /** What is declared of facts, by a grading policy say. */
  readonly facts?: FactDeclarations
  /** The day on which ages are judged. */
  readonly today?: IsoDate
}

/** A policy says nothing about the day on which it is read; ages are counted from this one. */
const SOME_DAY: IsoDate = '2026-01-01'

/**
 * What in a visit policy cannot be meant: cadences that never win because earlier ones take all their customers, and
 * phases that nobody enters or that nothing is for (RULES #28 to #30).
 *
 * Exact: the facts are parted into classes by the tests that ask about them, and a search that is cut short says so.
 *
 * @returns cadences first, then phases, each in their order, with pointers into the policy
 * @example
 * const policy = { cadences: [{ every: { days: 7 } }, { grade: 'A', every: { days: 2 } }], floor: { every: { days: 90 } } }
 * lintVisits(policy).map(({ code, rule, rules }) => [code, rule, rules]) //=> [['visits/cadence-never-wins', '/cadences/1', ['/cadences/0']]]
 */
export function lintVisits(
  policy: VisitPolicy,
  { today = SOME_DAY, ...known }: VisitLintOptions = {},
): VisitLintFinding[] {
  const conditions = cadenceConditions(policy, { ...known, today })
  const ofCadences = policy.cadences.flatMap((_, cadence) =>
    cadenceFindings(policy, cadence, conditions, today),
  )
  return [...ofCadences, ...phaseFindings(policy, { ...known, today })]
}

function cadenceFindings(
  policy: VisitPolicy,
  cadence: number,
  conditions: CadenceConditions,
  today: IsoDate,
): VisitLintFinding[] {
  const { taking, always, declared, chains } = conditions
  const search = (holding: readonly Condition[], failing: readonly Condition[] = []) =>
    findSubject({ holding: [...always, ...holding], failing }, { declared, today })
  const { grade, phase } = policy.cadences[cadence] ?? {}
  const about = {
    rule: `/cadences/${cadence}`,
    cadence,
    ...(grade === undefined ? {} : { grade }),
    ...(phase === undefined ? {} : { phase }),
  } as const
  const own = taking.slice(cadence, cadence + 1)
  const earlier = [...taking.slice(0, cadence).entries()]

  const winning = search(own, taking.slice(0, cadence)).outcome
  if (winning === 'found') return []
  if (winning === 'too-large') {
    return [{ code: 'visits/too-large-to-check', severity: 'notice', ...about }]
  }
  const taken = search([...own, { any: taking.slice(0, cadence) }])
  if (taken.outcome !== 'found') {
    return [{ code: 'visits/cadence-never-matches', severity: 'warning', ...about }]
  }
  const overlapping = earlier.filter(([, other]) => search([...own, other]).outcome === 'found')
  const hiding = fewest(overlapping, (others) => {
    return (
      search(
        own,
        others.map(([, condition]) => condition),
      ).outcome === 'none'
    )
  })
  const hiddenBy = hiding.map(([index]) => index)
  const example = visitExample(taken.facts, chains, today, (customer) =>
    isTaken(customer, policy, cadence, today),
  )
  return [
    {
      code: 'visits/cadence-never-wins',
      severity: 'warning',
      ...about,
      hiddenBy,
      rules: hiddenBy.map((index) => `/cadences/${index}` as const),
      ...exampleOf(example),
    },
  ]
}

/** The entries without those that are not needed; the first are kept longest. */
function fewest<Entry>(
  entries: readonly Entry[],
  suffices: (entries: readonly Entry[]) => boolean,
): readonly Entry[] {
  return [...entries].reverse().reduce<readonly Entry[]>((kept, entry) => {
    const others = kept.filter((other) => other !== entry)
    return suffices(others) ? others : kept
  }, entries)
}

// The cadence would decide if it stood alone, and does not in its place.
function isTaken(
  customer: DueCustomer,
  policy: VisitPolicy,
  cadence: number,
  today: IsoDate,
): boolean {
  const alone = { ...policy, cadences: policy.cadences.slice(cadence, cadence + 1) }
  const decidedBy = (rules: VisitPolicy) =>
    visitDue(customer, rules, { today }).reasons.flatMap((reason) =>
      'rule' in reason ? [reason.rule] : [],
    )[0]
  return decidedBy(alone) === '/cadences/0' && decidedBy(policy) !== `/cadences/${cadence}`
}

function exampleOf(example: VisitExample | null): { readonly example?: VisitExample } {
  return example === null ? {} : { example }
}
