import type { IsoDate, Rational } from '../../shared/index.js'
import { quantitiesAround } from '../breaks/ranges.js'
import { ruleBreaks } from '../breaks/rule-breaks.js'
import type { PlainQuote } from '../quotation/plain-quote.js'
import { customersOf } from './customers.js'
import type { PricingExample } from './lint-finding.js'
import type { LintedBook } from './linted-book.js'
import type { LintedItem } from './linted-item.js'
import { priceExample, quoteOf } from './price-example.js'

/** A request that the book treats unlike others, and its quote. */
export type Situation = {
  readonly item: LintedItem
  readonly day: IsoDate
  readonly quantity: Rational
  readonly example: PricingExample
  readonly quote: PlainQuote
}

// Several lints look at the same, and a quote is dear.
const kept = new WeakMap<LintedBook, readonly Situation[]>()

/** Requests of one line between which the book tells: by quantity, customer and day; smaller quantities first. */
export function situations(linted: LintedBook): readonly Situation[] {
  const known = kept.get(linted) ?? [...situationsOf(linted)]
  kept.set(linted, known)
  return known
}

function* situationsOf(linted: LintedBook): Iterable<Situation> {
  for (const item of linted.items) {
    const turns = ruleBreaks(linted.book, item.item).filter(({ of }) => of === 'quantity')
    const bounds = [...item.prices.flatMap((price) => price.bounds), ...turns.map(({ at }) => at)]
    const customers = item.days.map((day) => [day, customersOf(linted, item, day)] as const)
    for (const quantity of quantitiesAround(bounds, item.step)) {
      for (const [day, facts] of customers) {
        for (const known of facts) {
          const example = priceExample(item, quantity, day, known)
          yield { item, day, quantity, example, quote: quoteOf(example, linted.book) }
        }
      }
    }
  }
}
