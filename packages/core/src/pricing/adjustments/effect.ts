import { between, charged } from '../choice/listed-amount.js'
import {
  added,
  divided,
  less,
  multiplied,
  negative,
  ratioOf,
  ratioText,
  rounded,
  signOf,
  whole,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import { named } from '../choice/price-line.js'
import type { Order } from '../lines/order.js'
import type { PricingReason } from '../reasons.js'
import type { StepHead } from '../rounding/ledger.js'
import type { Adjustment, AdjustmentStage, PriceChange, RoundPrice } from '../schema.js'
import type { CompiledRule } from '../book/compiled-book.js'
import { inMinor } from './rule-amounts.js'
import { graduatedTiers, shareOf, volumeTier } from './schedule.js'
import { notBelowZero, type Target } from './target.js'

/** What a rule would change of a target, exactly and with its sign, in minor units. */
export type Effect = {
  readonly change: Ratio
  readonly head: StepHead
  /** What a schedule's tiers change. */
  readonly parts: readonly PricingReason[]
}

type Asked = {
  readonly target: Target
  /** The amount that the effect is of: what is left, or what its stage began with. */
  readonly base: Ratio
  /** Minor units in one unit of the rule's currency. */
  readonly scale: Ratio
  readonly on: AdjustmentStage['on']
  readonly order: Order
}

/** The effect of a rule that is not about free goods or what the request brings: RULES #15. */
export function effectOf({ adjustment, at }: CompiledRule, asked: Asked): Effect {
  const { discount, surcharge, price, round, minimum } = adjustment
  const { target, base, scale } = asked
  const head = (code: PlainCode) => ({ code, rule: at, ...named(adjustment) })
  const set = (code: PlainCode, result: Ratio): Effect => {
    return { change: less(result, base), head: head(code), parts: [] }
  }
  if (discount !== undefined) {
    return changed(discount, asked, head('pricing/discount'), negative, `${at}/discount`)
  }
  if (surcharge !== undefined) {
    return changed(surcharge, asked, head('pricing/surcharge'), (size) => size, `${at}/surcharge`)
  }
  if (price !== undefined) {
    return set('pricing/price-set', multiplied(inMinor(price, scale), target.quantity))
  }
  if (round !== undefined) return set('pricing/price-rounded', roundedPrice(round, asked))
  const code = minimum === undefined ? 'pricing/maximum-charge' : 'pricing/minimum-charge'
  return set(code, bounded(adjustment, asked))
}

type PlainCode =
  | 'pricing/discount'
  | 'pricing/surcharge'
  | 'pricing/price-set'
  | 'pricing/price-rounded'
  | 'pricing/minimum-charge'
  | 'pricing/maximum-charge'

function changed(
  change: PriceChange,
  { target, base, scale, on, order }: Asked,
  head: StepHead,
  signed: (size: Ratio) => Ratio,
  at: `/${string}`,
): Effect {
  if ('amount' in change) {
    const amount = inMinor(change.amount, scale)
    const size = on === 'unit' ? multiplied(amount, target.quantity) : amount
    return { change: signed(size), head, parts: [] }
  }
  const of = notBelowZero(base)
  if ('rate' in change) {
    const size = multiplied(of, ratioOf(change.rate))
    return { change: signed(size), head: { ...head, rate: change.rate }, parts: [] }
  }
  if (change.by === 'volume') {
    const tiers = volumeTier(change.tiers, target.quantity)
    const rate = tiers[0]?.tier.rate
    const size = multiplied(of, shareOf(tiers))
    return { change: signed(size), head: rate === undefined ? head : { ...head, rate }, parts: [] }
  }
  const tiers = graduatedTiers(change.tiers, target.quantity)
  const parts = tiers.map(({ index, tier, units, share }): PricingReason => {
    const amount = ratioText(divided(signed(multiplied(of, share)), order.minor))
    const rule = `${at}/tiers/${index}` as const
    return { code: 'pricing/tier', rule, quantity: ratioText(units), amount, rate: tier.rate }
  })
  return { change: signed(multiplied(of, shareOf(tiers))), head, parts }
}

// Of one of the item's own units on `unit`, else of the whole. It works on amounts as they stand.
function roundedPrice(
  { to, mode, less: off }: RoundPrice,
  { target, base, on, order }: Asked,
): Ratio {
  const count = on === 'unit' ? target.quantity : whole(1)
  if (signOf(count) === 0) return base
  const step = multiplied(ratioOf(to), order.minor)
  const steps = rounded(divided(divided(base, count), step), mode)
  // Beyond any amount that can be quoted.
  if (steps === null) return base
  const one = multiplied(whole(steps), step)
  const result = off === undefined ? one : less(one, multiplied(ratioOf(off), order.minor))
  return multiplied(result, count)
}

function bounded({ minimum, maximum }: Adjustment, { target, base, scale, on, order }: Asked) {
  const isOfUnits = on === 'unit'
  const of = (amount: Adjustment['minimum']) => {
    if (amount === undefined) return null
    const one = inMinor(amount, scale)
    return isOfUnits ? multiplied(one, target.quantity) : one
  }
  const before = isOfUnits
    ? ZERO
    : target.lines.reduce((sum, { asked }) => added(sum, charged(asked, order)), ZERO)
  return between(base, of(minimum), of(maximum), before)
}
