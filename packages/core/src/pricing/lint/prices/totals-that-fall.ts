import { compareExact, type IsoDate } from '../../../shared/index.js'
import type { PlainQuote } from '../../quotation/plain-quote.js'
import { countedQuotes } from '../counted-quotes.js'
import { customersOf } from '../customers.js'
import type { Facts } from '../found-facts.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import type { LintedItem } from '../linted-item.js'
import { shortDecimal } from '../price-example.js'

type Fall = Extract<PricingLintFinding, { code: 'pricing/total-falls' }>

/**
 * Quantities of which the next costs less: for each price or rule by which that comes, the smallest. Between the
 * quantities and amounts that the book names a total never falls, so that only what is around them is asked.
 */
export function* totalsThatFall(linted: LintedBook): Iterable<PricingLintFinding> {
  for (const item of linted.items) {
    const smallest = new Map<string, Fall>()
    for (const day of item.days) {
      for (const facts of customersOf(linted, item, day)) {
        for (const fall of falls(linted, item, day, facts)) {
          const known = smallest.get(fall.rule)
          if (known === undefined || compareExact(fall.quantity, known.quantity) < 0) {
            smallest.set(fall.rule, fall)
          }
        }
      }
    }
    yield* smallest.values()
  }
}

function* falls(
  { book }: LintedBook,
  item: LintedItem,
  day: IsoDate,
  facts: Facts,
): Iterable<Fall> {
  const { asked, unitsOf, exampleOf, starts } = countedQuotes(book, item, day, facts)
  const all = new Set(starts.flatMap((steps) => [steps - 1n, steps]))
  for (const steps of [...all].sort((left, right) => (left < right ? -1 : 1))) {
    if (steps < 1n) continue
    const [now, next] = [asked(steps), asked(steps + 1n)]
    // What is refused or less than nothing is another finding.
    if (now.status === 'refused' || next.status === 'refused') continue
    if (now.totals === null || next.totals === null || next.totals.net.amount < 0) continue
    if (next.totals.net.amount >= now.totals.net.amount) continue
    yield {
      code: 'pricing/total-falls',
      severity: 'warning',
      rule: causeOf(now, next),
      item: item.item.id,
      ...(item.item.name === undefined ? {} : { name: item.item.name }),
      quantity: shortDecimal(unitsOf(steps)),
      next: shortDecimal(unitsOf(steps + 1n)),
      unit: item.item.unit,
      net: now.totals.net,
      nextNet: next.totals.net,
      example: { ...exampleOf(steps), beside: exampleOf(steps + 1n).request },
    }
  }
}

/** The rule that takes effect on the larger quantity only; where none does, the price of the smaller. */
function causeOf(now: PlainQuote, next: PlainQuote): Fall['rule'] {
  const before = now.waterfall.map(({ rule }) => rule)
  const rule = next.waterfall.find(
    (step) => step.rule.startsWith('/adjustments/') && !before.includes(step.rule),
  )?.rule
  return rule ?? now.lines[0]?.priced?.price ?? '/prices'
}
