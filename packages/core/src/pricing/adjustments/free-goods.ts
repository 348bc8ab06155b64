import {
  compared,
  divided,
  less,
  multiplied,
  rationalOf,
  ratioOf,
  ratioText,
  signOf,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import { named } from '../choice/price-line.js'
import type { FreeGoods } from '../schema.js'
import { explain, type Adjusting, type StagedRule } from './adjusting.js'
import type { Target } from './target.js'

/** Puts free goods beside the lines: RULES #19. Whether there are any. */
export function giveFreeGoods(
  { rule }: StagedRule,
  goods: FreeGoods,
  target: Target,
  adjusting: Adjusting,
): boolean {
  const quantity = freeQuantity(goods, target.quantity)
  const item = goods.item ?? target.lines[0]?.asked.item.id
  if (item === undefined || signOf(quantity) <= 0) return false
  const given = { item, quantity: ratioText(quantity) }
  adjusting.free.push({ ...given, rule: rule.at })
  explain(adjusting, target, {
    code: 'pricing/goods-free',
    rule: rule.at,
    ...named(rule.adjustment),
    ...given,
  })
  return true
}

function freeQuantity({ quantity, forEvery, after, atMost }: FreeGoods, bought: Ratio): Ratio {
  const counted = after === undefined ? bought : less(bought, ratioOf(after))
  if (signOf(counted) <= 0) return ZERO
  const { numerator, denominator } = rationalOf(divided(counted, ratioOf(forEvery)))
  const times = ratioOf({ numerator: numerator / denominator, denominator: 1n })
  const free = multiplied(times, ratioOf(quantity))
  const most = atMost === undefined ? null : ratioOf(atMost)
  return most !== null && compared(free, most) > 0 ? most : free
}
