import { compareExact, over, times, type IsoDate, type Rational } from '../../../shared/index.js'
import { amountBreaks } from '../../breaks/amount-breaks.js'
import { quantitiesAround } from '../../breaks/ranges.js'
import { ruleBreaks } from '../../breaks/rule-breaks.js'
import type { Quote } from '../../quoted.js'
import { customersOf } from '../customers.js'
import type { Facts } from '../found-facts.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import type { LintedItem } from '../linted-item.js'
import { priceExample, quoteOf, shortDecimal } from '../price-example.js'

type Fall = Extract<PricingLintFinding, { code: 'pricing/total-falls' }>

// Amounts that are reached beyond are not looked for.
const MOST_STEPS = 1_000_000n

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
  const turns = ruleBreaks(book, item.item)
  const bounds = [
    ...item.prices.flatMap((price) => price.bounds),
    ...turns.flatMap(({ at, of }) => (of === 'quantity' ? [at] : [])),
  ]
  const unitsOf = (steps: bigint) => times(item.step, { numerator: steps, denominator: 1n })
  const exampleOf = (steps: bigint) => priceExample(item, unitsOf(steps), day, facts)
  const kept = new Map<bigint, Quote>()
  const asked = (steps: bigint) => {
    const known = kept.get(steps) ?? quoteOf(exampleOf(steps), book)
    kept.set(steps, known)
    return known
  }
  const counts = quantitiesAround(bounds, item.step).map((units) => stepsOf(units, item.step))
  const reached = amountBreaks(turns, counts, MOST_STEPS, asked)
  const all = new Set([...counts, ...reached].flatMap((steps) => [steps - 1n, steps]))
  for (const steps of [...all].sort((left, right) => (left < right ? -1 : 1))) {
    if (steps < 1n) continue
    const [now, next] = [asked(steps), asked(steps + 1n)]
    if (now.totals === null || next.totals === null) continue
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
function causeOf(now: Quote, next: Quote): Fall['rule'] {
  const before = now.waterfall.map(({ rule }) => rule)
  const rule = next.waterfall.find(
    (step) => step.rule.startsWith('/adjustments/') && !before.includes(step.rule),
  )?.rule
  return rule ?? now.lines[0]?.priced?.price ?? '/prices'
}

function stepsOf(units: Rational, step: Rational): bigint {
  return over(units, step).numerator
}
