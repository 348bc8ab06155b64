import {
  over,
  rational,
  stateText,
  times,
  type IsoDate,
  type Rational,
} from '../../shared/index.js'
import { amountBreaks } from '../breaks/amount-breaks.js'
import { quantitiesAround } from '../breaks/ranges.js'
import { ruleBreaks } from '../breaks/rule-breaks.js'
import type { PlainQuote } from '../quotation/plain-quote.js'
import type { PriceBook } from '../schema.js'
import type { Facts } from './found-facts.js'
import type { PricingExample } from './lint-finding.js'
import type { LintedItem } from './linted-item.js'
import { priceExample, quoteOf } from './price-example.js'

/** Quotes of an item for one customer on one day, by how many steps of its quantity; each is made once. */
export type CountedQuotes = {
  readonly asked: (steps: bigint) => PlainQuote
  readonly unitsOf: (steps: bigint) => Rational
  readonly exampleOf: (steps: bigint) => PricingExample
  /** Ascending, from 1: in between, nothing turns. */
  readonly starts: readonly bigint[]
}

/** What is beyond so many steps is looked at only where the book names it. */
export const MOST_STEPS = 1_000_000n

// The lints of falling totals and of limits ask the same quotes.
const kept = new WeakMap<LintedItem, Map<string, CountedQuotes>>()

export function countedQuotes(
  book: PriceBook,
  item: LintedItem,
  day: IsoDate,
  facts: Facts,
): CountedQuotes {
  const ofItem = kept.get(item) ?? new Map<string, CountedQuotes>()
  kept.set(item, ofItem)
  const key = `${day} ${stateText(facts)}`
  const known = ofItem.get(key) ?? countQuotes(book, item, day, facts)
  ofItem.set(key, known)
  return known
}

function countQuotes(book: PriceBook, item: LintedItem, day: IsoDate, facts: Facts): CountedQuotes {
  const turns = ruleBreaks(book, item.item)
  const bounds = [
    ...item.prices.flatMap((price) => price.bounds),
    ...turns.flatMap(({ at, of }) => (of === 'quantity' ? [at] : [])),
  ]
  const unitsOf = (steps: bigint) => times(item.step, { numerator: steps, denominator: 1n })
  const exampleOf = (steps: bigint) => priceExample(item, unitsOf(steps), day, facts)
  const quotes = new Map<bigint, PlainQuote>()
  const asked = (steps: bigint) => {
    const known = quotes.get(steps) ?? quoteOf(exampleOf(steps), book)
    quotes.set(steps, known)
    return known
  }
  const counts = quantitiesAround(bounds, item.step).map(
    (units) => rational(over(units, item.step)).numerator,
  )
  const starts = amountBreaks(turns, counts, MOST_STEPS, asked)
  return { asked, unitsOf, exampleOf, starts }
}
