import { compareExact, over, rational, type IsoDate } from '../../../shared/index.js'
import { firstCount } from '../../breaks/amount-breaks.js'
import { firstOnLine } from '../../breaks/first-on-line.js'
import { lotEnd } from '../../breaks/scheme-breaks.js'
import type { PlainQuote } from '../../quotation/plain-quote.js'
import { countedQuotes, MOST_STEPS } from '../counted-quotes.js'
import { customersOf } from '../customers.js'
import type { Facts } from '../found-facts.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import type { LintedItem } from '../linted-item.js'

/** Prices that are below the floor or above the ceiling with nothing taken off or put on (RULES #26, PRI-02). */
export function* pricesBeyondLimits(linted: LintedBook): Iterable<PricingLintFinding> {
  const { limits } = linted.book
  for (const item of linted.items) {
    const { floor, ceiling } = item.item
    const hasFloor = floor !== undefined || limits?.floor !== undefined
    const hasCeiling = ceiling !== undefined || limits?.ceiling !== undefined
    const isImpossible =
      floor !== undefined && ceiling !== undefined && compareExact(floor, ceiling) > 0
    if (isImpossible) continue
    if (hasFloor) yield* smallest(linted, item, 'floor')
    if (hasCeiling) yield* smallest(linted, item, 'ceiling')
  }
}

type Limit = 'floor' | 'ceiling'

/** The smallest quantity beyond a limit, of all customers and days. */
function* smallest(
  linted: LintedBook,
  item: LintedItem,
  limit: Limit,
): Iterable<PricingLintFinding> {
  let least: { readonly steps: bigint; readonly finding: PricingLintFinding } | null = null
  for (const day of item.days) {
    for (const facts of customersOf(linted, item, day)) {
      const found = firstBeyond(linted, item, day, facts, limit)
      if (found !== null && (least === null || found.steps < least.steps)) least = found
    }
  }
  if (least !== null) yield least.finding
}

function firstBeyond(
  { book }: LintedBook,
  item: LintedItem,
  day: IsoDate,
  facts: Facts,
  limit: Limit,
) {
  const { asked, exampleOf, starts } = countedQuotes(book, item, day, facts)
  const isBeyond = (steps: bigint) => beyondOf(asked(steps), limit) !== null
  const zero = rational(0)
  const lots = item.prices.flatMap((price) => price.lots)
  const lotEnds = lots.map(({ size, after, until }) => {
    const counted = { size: over(size, item.step), after: over(after, item.step), until }
    return (steps: bigint) => lotEnd(counted, zero, steps)
  })
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? MOST_STEPS + 1n
    const unpriced = firstCount(start, next - 1n, (steps) => asked(steps).totals === null)
    const steps = firstOnLine({ start, end: (unpriced ?? next) - 1n }, lotEnds, isBeyond)
    const beyond = steps === null ? null : beyondOf(asked(steps), limit)
    if (steps === null || beyond === null) continue
    const { id, name } = item.item
    const of = {
      severity: 'error',
      rule: item.rule,
      item: id,
      ...(name === undefined ? {} : { name }),
      unit: beyond.unit,
      example: exampleOf(steps),
    } as const
    const finding: PricingLintFinding =
      limit === 'floor'
        ? { code: 'pricing/list-below-floor', ...of, floor: beyond.limit }
        : { code: 'pricing/list-above-ceiling', ...of, ceiling: beyond.limit }
    return { steps, finding }
  }
  return null
}

/** How a quote is beyond a limit by its list price alone. */
function beyondOf({ waterfall, findings, approvals }: PlainQuote, limit: Limit) {
  if (!waterfall.every(({ code }) => code === 'pricing/list')) return null
  for (const beyond of [...findings, ...approvals.reasons]) {
    const isFloor =
      beyond.code === 'pricing/below-floor' || beyond.code === 'pricing/below-floor-approval'
    if (limit === 'floor' && isFloor) return { unit: beyond.unit, limit: beyond.floor }
    const isCeiling =
      beyond.code === 'pricing/above-ceiling' || beyond.code === 'pricing/above-ceiling-approval'
    if (limit === 'ceiling' && isCeiling) return { unit: beyond.unit, limit: beyond.ceiling }
  }
  return null
}
