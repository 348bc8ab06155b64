import type { Condition, JsonPointer } from '../../shared/index.js'
import type { PriceBook } from '../schema.js'

/** A condition, and where it stands in the book. */
export type PlacedCondition = { readonly condition: Condition; readonly at: JsonPointer }

/** All conditions of a price book. */
export function* conditionsIn(book: PriceBook): Iterable<PlacedCondition> {
  yield* conditionsOf(book.lists ?? [], '/lists')
  yield* conditionsOf(book.prices, '/prices')
  for (const [index, { rules }] of (book.adjustments ?? []).entries()) {
    yield* conditionsOf(rules, `/adjustments/${index}/rules`)
  }
  yield* conditionsOf(book.tax?.rates ?? [], '/tax/rates')
  yield* conditionsOf(book.vouchers?.issue ?? [], '/vouchers/issue')
}

function* conditionsOf(
  rules: readonly { readonly when?: Condition }[],
  at: JsonPointer,
): Iterable<PlacedCondition> {
  for (const [index, { when }] of rules.entries()) {
    if (when !== undefined) yield { condition: when, at: `${at}/${index}/when` }
  }
}
