import { byPlace } from '../../shared/by-place.js'
import { lintGrading, type GradingLintFinding } from '../../grading/index.js'
import { lintPriceBook, type PricingLintFinding } from '../../pricing/index.js'
import type { IsoDate, JsonPointer, LintFinding } from '../../shared/index.js'
import { lintVisits, type VisitLintFinding } from '../../visits/index.js'
import type { Rulebook } from '../schema.js'

/** What `lintRulebook` finds: what the linters of its parts do. */
export type RulebookLintFinding = GradingLintFinding | VisitLintFinding | PricingLintFinding

const SEVERITIES: readonly LintFinding['severity'][] = ['error', 'warning', 'notice']

/**
 * What in a rulebook can be read but not be meant: gaps, overlaps, rules that never win, each with a customer that shows
 * it where there is one (RULES #12).
 *
 * @param options `today`: the day from which ages are counted; the first day in force unless said otherwise
 * @returns errors first, then warnings, then notices, each in the order of their places; pointers lead into the
 *   rulebook
 * @example
 * const [first, ...others] = carDealer.visits.cadences
 * const visits = { ...carDealer.visits, cadences: [first, first, ...others] }
 * lintRulebook({ ...carDealer, visits }).map(({ code, rule, rules }) => [code, rule, rules])
 * //=> [['visits/cadence-never-wins', '/visits/cadences/1', ['/visits/cadences/0']]]
 */
export function lintRulebook(
  { grading, visits, pricing, effectiveFrom }: Rulebook,
  { today = effectiveFrom }: { readonly today?: IsoDate } = {},
): RulebookLintFinding[] {
  const ofGrading = grading === undefined ? [] : lintGrading(grading, { today })
  const known = grading === undefined ? {} : knownOf(grading)
  const ofVisits = visits === undefined ? [] : lintVisits(visits, { ...known, today })
  const ofPricing = pricing === undefined ? [] : lintPriceBook(pricing, { today })
  return [
    ...ofGrading.map((finding) => within('grading', finding)),
    ...ofVisits.map((finding) => within('visits', finding)),
    ...ofPricing.map((finding) => within('pricing', finding)),
  ].sort(
    (left, right) =>
      SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
      byPlace(left, right),
  )
}

// What visits read of a customer, grading has said: the closed list of grades, and what facts may be.
function knownOf({ grades, facts }: NonNullable<Rulebook['grading']>) {
  return { grades: grades.map(({ id }) => id), ...(facts === undefined ? {} : { facts }) }
}

type Placed = { readonly rule: JsonPointer; readonly rules?: readonly JsonPointer[] }

function within<Found extends Placed>(
  part: 'grading' | 'visits' | 'pricing',
  finding: Found,
): Found {
  const { rule, rules } = finding
  return {
    ...finding,
    rule: `/${part}${rule}`,
    ...(rules === undefined ? {} : { rules: rules.map((other) => `/${part}${other}`) }),
  }
}
