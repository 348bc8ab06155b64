import { rational, type Rational } from '../../shared/index.js'
import type { Adjustment, Item, PriceBook } from '../schema.js'
import { boundsOf } from './ranges.js'
import { tierEnds } from '../schemes/tiers/tier-ends.js'

/** A quantity or an amount at which a rule begins or ends, and on what it is counted. */
export type RuleBreak = {
  readonly at: Rational
  readonly of: 'quantity' | 'amount'
  readonly stage: number
  readonly rule: number
  readonly on: 'unit' | 'line' | 'group' | 'order'
  /** Whether it counts what the rules before it in its stage have left. */
  readonly isSequential: boolean
}

/** Where the rules turn that may concern an item, by what they name (RULES #13, #14). */
export function ruleBreaks({ adjustments = [] }: PriceBook, item: Item): RuleBreak[] {
  return adjustments.flatMap(({ on, stacking, rules }, stage) =>
    rules.flatMap((rule, index) => {
      const others = rule.having ?? []
      if (!concerns(rule, item) && others.length === 0) return []
      const quantities = [rule.quantity, ...others.map(({ quantity }) => quantity)]
      const amounts = [rule.amount, ...others.map(({ amount }) => amount)]
      const turn = (of: RuleBreak['of']) => (at: Rational) => ({
        at,
        of,
        stage,
        rule: index,
        on,
        isSequential: stacking === 'sequential',
      })
      return [
        ...[...rangeBounds(quantities), ...scheduleEnds(rule)].map(turn('quantity')),
        ...rangeBounds(amounts).map(turn('amount')),
      ]
    }),
  )
}

/** Whether a rule is for an item, by the items and groups that it names. */
export function concerns(
  { items, groups }: Pick<Adjustment, 'items' | 'groups'>,
  item: Item,
): boolean {
  if (items === undefined && groups === undefined) return true
  return (
    (items?.includes(item.id) ?? false) ||
    (item.group !== undefined && (groups?.includes(item.group) ?? false))
  )
}

function rangeBounds(ranges: readonly (Adjustment['quantity'] | undefined)[]): Rational[] {
  return ranges.flatMap((range) => (range === undefined ? [] : boundsOf(range).map(rational)))
}

function scheduleEnds({ discount, surcharge }: Adjustment): Rational[] {
  return [discount, surcharge].flatMap((change) =>
    change !== undefined && 'tiers' in change
      ? tierEnds(change.tiers).flatMap((end) => (end === null ? [] : [end.at]))
      : [],
  )
}
