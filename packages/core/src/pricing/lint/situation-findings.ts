import type { JsonPointer } from '../../shared/index.js'
import type { Adjustment, PriceBook } from '../schema.js'
import type { PricingLintFinding } from './lint-finding.js'
import type { LintedBook } from './linted-book.js'
import { situations, type Situation } from './situations.js'

/**
 * What quotes of small requests tell by themselves: costs that are not known, rules that take more than there is. Of
 * each kind and place the first, which is the smallest.
 */
export function* situationFindings(linted: LintedBook): Iterable<PricingLintFinding> {
  const told = new Set<string>()
  for (const situation of situations(linted)) {
    for (const finding of findingsOf(linted.book, situation)) {
      const key = `${finding.code} ${finding.rule}`
      if (told.has(key)) continue
      told.add(key)
      yield finding
    }
  }
}

function* findingsOf(book: PriceBook, situation: Situation): Iterable<PricingLintFinding> {
  yield* zeroFindings(book, situation)
  const { quote, example } = situation
  for (const finding of quote.findings) {
    if (finding.code === 'pricing/cost-missing') {
      const { item } = finding
      yield {
        code: 'pricing/cost-not-known',
        severity: 'error',
        ...ofItem(situation),
        item,
        example,
      }
    }
  }
}

/** Rules that take more than is left. */
function* zeroFindings(
  book: PriceBook,
  { quote, example }: Situation,
): Iterable<PricingLintFinding> {
  const { belowZero } = book.conventions
  const rules = [
    ...[...quote.reasons, ...quote.lines.flatMap(({ reasons }) => reasons)].flatMap((reason) =>
      reason.code === 'pricing/stopped-at-zero' ? [reason.rule] : [],
    ),
    ...quote.findings.flatMap((finding) =>
      finding.code === 'pricing/below-zero' ? [finding.rule] : [],
    ),
    ...quote.waterfall.flatMap(({ rule, after }) => (after.amount < 0 ? [rule] : [])),
  ]
  const [rule] = rules
  if (rule === undefined) return
  const adjustment = adjustmentAt(book, rule)
  if (adjustment === null) return
  yield {
    code: 'pricing/takes-more-than-price',
    severity: 'warning',
    rule,
    id: adjustment.id,
    ...(adjustment.name === undefined ? {} : { name: adjustment.name }),
    belowZero,
    example,
  }
}

function adjustmentAt({ adjustments = [] }: PriceBook, rule: JsonPointer): Adjustment | null {
  const [, , stage, , place] = rule.split('/')
  return adjustments[Number(stage)]?.rules[Number(place)] ?? null
}

function ofItem({ item: { item, rule } }: Pick<Situation, 'item'>) {
  return { rule, item: item.id, ...(item.name === undefined ? {} : { name: item.name }) }
}
