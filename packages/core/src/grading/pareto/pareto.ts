import { findingOf, readFact } from '../../shared/conditions/condition.js'
import { rational } from '../../shared/decimal.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import { isCounted, shareOf, standingOf } from '../cumulative-sums.js'
import type {
  BriefGrade,
  GradableCustomer,
  Graded,
  Graders,
  GradingCircumstances,
} from '../graded.js'
import { withMargin } from '../policy/margin.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import { classOf, paretoBook, type CompiledClass, type ParetoBook } from './pareto-book.js'
import type { ParetoPolicy } from './schema.js'

/** A customer's class and where it stands in the book, or what stood in the way. */
type Place =
  | { readonly own: CompiledClass; readonly value: number; readonly ranked: ParetoBook }
  | { readonly own: CompiledClass | null; readonly finding: GradingFinding }

/** ABC classes by cumulative share (RULES #19 to #21). */
export function paretoGraders(policy: ParetoPolicy, { book }: GradingCircumstances): Graders {
  const ranked = book === undefined ? undefined : paretoBook(policy, book)
  const graders: Graders = {
    brief: (customer) => briefAt(customer, placeOf(customer, policy, ranked)),
    explained: (customer) => explainedAt(customer, placeOf(customer, policy, ranked), policy),
  }
  const { margin, classes } = policy
  if (margin === undefined) return graders
  const rules = classes.map((_, index) => `/classes/${index}`)
  return withMargin(graders, {
    margin: nearestNumber(rational(margin)),
    grades: classes.map(({ grade }) => grade),
    reachOf: (customer) => {
      const place = placeOf(customer, policy, ranked)
      if ('finding' in place) return null
      const { value, ranked: among } = place
      const inPlaceOf = among.counted.get(customer.id)
      const placeWith = (reach: 'plain' | 'further' | 'lessFar') =>
        rules.indexOf(classOf(value, inPlaceOf, policy, among, reach).rule)
      return { own: placeWith('plain'), best: placeWith('further'), worst: placeWith('lessFar') }
    },
  })
}

function placeOf(
  customer: GradableCustomer,
  policy: ParetoPolicy,
  ranked: ParetoBook | undefined,
): Place {
  if (ranked === undefined) return unplaced({ code: 'grading/book-needed', rule: '/method' })
  const { sums, counted, repeated, worst } = ranked
  if (!counted.has(customer.id)) return unplaced({ code: 'grading/not-in-book', rule: '/method' })
  if (repeated.has(customer.id)) return unplaced({ code: 'grading/id-repeated', rule: '/method' })
  const { fact, missing } = policy
  const value = readFact(customer, fact)
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const finding = findingOf(customer, { fact, atLeast: 0 }, '/fact')
    return unplaced(finding, missing === 'worst' ? worst : null)
  }
  if (!isCounted(value))
    return unplaced({ code: 'grading/negative-value', rule: '/fact', fact, found: value })
  // Whatever the book's own record of this customer says, the one that is graded counts in its place.
  const inPlaceOf = counted.get(customer.id)
  if (value === 0 && standingOf(sums, value, inPlaceOf).total == 0)
    return unplaced({ code: 'grading/nothing-to-share', rule: '/fact', fact })
  // The absolute value of a zero has no sign.
  return { own: classOf(value, inPlaceOf, policy, ranked), value: Math.abs(value), ranked }
}

function unplaced(finding: GradingFinding, own: CompiledClass | null = null): Place {
  return { own, finding }
}

function briefAt({ id: customerId }: GradableCustomer, place: Place): BriefGrade {
  const { grade = null, rule } = place.own ?? {}
  const decided = rule === undefined ? { customerId, grade } : { customerId, grade, rule }
  return 'finding' in place ? { ...decided, findings: [place.finding] } : decided
}

function explainedAt(customer: GradableCustomer, place: Place, { fact }: ParetoPolicy): Graded {
  const brief = briefAt(customer, place)
  if (place.own === null)
    return { ...brief, reasons: [{ code: 'grading/withheld', rule: '/fact' }] }
  const { grade, rule, upTo } = place.own
  const byClass: GradingReason = { code: 'grading/class', rule, grade, upTo }
  return {
    ...brief,
    reasons: 'finding' in place ? [byClass] : [shareReason(customer, place, fact), byClass],
  }
}

function shareReason(
  { id }: GradableCustomer,
  { value, ranked: { sums, counted } }: { value: number; ranked: ParetoBook },
  fact: string,
): GradingReason {
  const { own, before, including, total } = standingOf(sums, value, counted.get(id))
  return {
    code: 'grading/share',
    rule: '/fact',
    fact,
    value,
    share: shareOf(own, total),
    before: shareOf(before, total),
    including: shareOf(including, total),
  }
}
