import type { Condition, IsoDate } from '../../shared/index.js'
import { concerns } from '../breaks/rule-breaks.js'
import { isInForce } from '../breaks/book-days.js'
import type { Facts } from './found-facts.js'
import { betterThan, conditionOf, factsFor, mayBe, type LintedBook } from './linted-book.js'
import type { LintedItem } from './linted-item.js'

/**
 * Customers of an item whom its prices and rules tell apart: one of whom nothing is known, one for each price that he
 * gets and each rule that he meets, and one for each stage who meets as many of its rules as one can.
 */
export function customersOf({ book }: LintedBook, item: LintedItem, day: IsoDate): Facts[] {
  const prices = item.prices.filter((price) => isInForce(price, day))
  const stages = (book.adjustments ?? []).map(({ rules }) =>
    rules.flatMap((rule) =>
      rule.when !== undefined && concerns(rule, item.item) && isInForce(rule, day)
        ? [rule.when]
        : [],
    ),
  )
  const together = stages.map((conditions) => {
    const holding: Condition[] = []
    for (const condition of conditions) {
      if (mayBe(item, day, book, { holding: [...holding, condition] })) holding.push(condition)
    }
    return holding
  })
  const found = [
    {},
    ...prices.map((price) => {
      const failing = betterThan(price, prices, item, book).map(conditionOf)
      const alone = factsFor(item, day, book, { holding: price.when, failing })
      return alone ?? factsFor(item, day, book, { holding: price.when })
    }),
    ...stages.flat().map((when) => factsFor(item, day, book, { holding: [when] })),
    ...together.map((holding) => factsFor(item, day, book, { holding })),
  ]
  const kept = new Map(
    found.filter((facts) => facts !== null).map((facts) => [JSON.stringify(facts), facts]),
  )
  return [...kept.values()]
}
