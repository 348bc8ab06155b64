import type { IsoDate, JsonPointer } from '../../../shared/index.js'
import { concerns } from '../../breaks/rule-breaks.js'
import type { Adjustment, AdjustmentStage } from '../../schema.js'
import { isInForce, representativeDays } from '../../breaks/book-days.js'
import type { LintedBook } from '../linted-book.js'
import type { LintedItem } from '../linted-item.js'

/** A rule, its stage, and the items it is for. */
export type LintedRule = {
  readonly rule: JsonPointer
  readonly adjustment: Adjustment
  readonly stage: AdjustmentStage
  readonly place: number
  readonly items: readonly LintedItem[]
  /** Days of which one is like any other on which it is in force. */
  readonly days: readonly IsoDate[]
}

/** All rules of a book, by stages. */
export function lintedRules({ book, items, today }: LintedBook): LintedRule[][] {
  return (book.adjustments ?? []).map((stage, index) => {
    const days = representativeDays(
      [...stage.rules, ...items.flatMap(({ item, prices }) => [item, ...prices])],
      book.seasons ?? [],
      today,
    )
    return stage.rules.map((adjustment, place) => ({
      rule: `/adjustments/${index}/rules/${place}` as const,
      adjustment,
      stage,
      place,
      items: items.filter(({ item }) => concerns(adjustment, item)),
      days: days.filter((day) => isInForce(adjustment, day)),
    }))
  })
}

/** Whether an item is sold and may have a price on a day. */
export function isOnSale({ item, prices }: LintedItem, day: IsoDate): boolean {
  return isInForce(item, day) && prices.some((price) => isInForce(price, day))
}
