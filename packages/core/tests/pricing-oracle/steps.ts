import type { Adjustment, AdjustmentStage, PriceChange } from '../../src/pricing/index.js'
import type { Decimal } from '../../src/shared/index.js'
import { minorOf } from './amounts.js'
import {
  add,
  divide,
  fraction,
  least,
  most,
  multiply,
  negative,
  ONE,
  read,
  rounded,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js'
import type { Ledger } from './ledger.js'
import type { OracleInput, OracleLine } from './lines.js'
import { filled, tierOf } from './scheme.js'

/** What of the request is still to be taken, by its key: RULES #20. */
export type Takings = {
  readonly manual: Set<string>
  readonly tradeIns: Set<string>
  /** What is left of each voucher, in minor units. */
  readonly vouchers: Map<string, Fraction>
}

export type OracleFree = {
  readonly item: string
  readonly quantity: Fraction
  readonly rule: string
}

export type World = OracleInput & {
  readonly lines: readonly OracleLine[]
  readonly ledger: Ledger
  readonly takings: Takings
  readonly free: OracleFree[]
}

export type Ruled = { readonly rule: Adjustment; readonly at: string; readonly rate: Fraction }

/** Some lines on which a rule takes effect together. */
export type Target = readonly number[]

export type Step = {
  readonly code: string
  readonly key: string
  readonly lines: Target
  /** What it wants to change, in minor units, when the amounts that it starts from come to `base`. */
  readonly change: (base: Fraction, left: Fraction) => Fraction
  /** Vouchers take what is left, and that is no rule going below zero. */
  readonly takesLeft?: boolean
}

type Named = { readonly id: string }
export const manualKey = ({ id }: Named) => `manual ${id}`
export const tradeInKey = ({ id }: Named) => `trade-in ${id}`
export const voucherKey = (id: string) => `voucher ${id}`

/** What a rule changes of some lines, each manual change, voucher and trade-in by itself. */
export function stepsOf(
  world: World,
  stage: AdjustmentStage,
  ruled: Ruled,
  target: Target,
): Step[] {
  const { rule, rate } = ruled
  const { lines: all, currency } = world
  const lines = target.flatMap((line) => all[line] ?? [])
  const quantity = add(...lines.map((line) => line.quantity))
  const before = stage.on === 'unit' ? ZERO : add(...lines.map((line) => line.before))
  const minor = minorOf(currency)
  const isUnit = stage.on === 'unit'
  const times = isUnit ? quantity : ONE
  const amount = (spelt: Decimal) => multiply(multiply(read(spelt), rate), minor)
  const step = (code: string, change: Step['change']): Step => {
    return { code, key: '', lines: target, change }
  }
  const changeOf = (by: PriceChange, base: Fraction) =>
    sizeOf(by, base, quantity, (spelt) => multiply(amount(spelt), times))

  const { discount, surcharge, price, round, minimum, maximum } = rule
  if (discount !== undefined) {
    return [step('pricing/discount', (base) => negative(changeOf(discount, base)))]
  }
  if (surcharge !== undefined) {
    return [step('pricing/surcharge', (base) => changeOf(surcharge, base))]
  }
  if (price !== undefined) {
    const change = (base: Fraction) => subtract(multiply(amount(price), quantity), base)
    return [step('pricing/price-set', change)]
  }
  if (round !== undefined) {
    if (times.top === 0n) return []
    const to = multiply(read(round.to), minor)
    const less = multiply(read(round.less ?? 0), minor)
    const nearest = (one: Fraction) =>
      subtract(multiply(fraction(rounded(divide(one, to), round.mode)), to), less)
    const change = (base: Fraction) => subtract(multiply(nearest(divide(base, times)), times), base)
    return [step('pricing/price-rounded', change)]
  }
  if (minimum !== undefined) {
    const low = subtract(multiply(amount(minimum), times), before)
    return [step('pricing/minimum-charge', (base) => most(ZERO, subtract(low, base)))]
  }
  if (maximum !== undefined) {
    const high = most(ZERO, subtract(multiply(amount(maximum), times), before))
    return [step('pricing/maximum-charge', (base) => least(ZERO, subtract(high, base)))]
  }
  return takenSteps(world, stage, ruled, target, quantity)
}

/** How much a change comes to, without its sign: RULES #15. */
function sizeOf(
  by: PriceChange,
  base: Fraction,
  quantity: Fraction,
  amount: (spelt: Decimal) => Fraction,
): Fraction {
  const whole = most(ZERO, base)
  if ('amount' in by) return amount(by.amount)
  if ('rate' in by) return multiply(whole, read(by.rate))
  const rates = by.tiers.map((tier) => read(tier.rate))
  if (by.by === 'volume') {
    return multiply(whole, rates[tierOf(by.tiers, quantity)] ?? ZERO)
  }
  if (quantity.top === 0n) return ZERO
  const { parts } = filled(by.tiers, quantity, false)
  const weighed = parts.map((part, at) => multiply(part, rates[at] ?? ZERO))
  return multiply(whole, divide(add(...weighed), quantity))
}

/** The manual changes, vouchers and trade-ins that a rule takes: RULES #20. */
function takenSteps(
  { request, lines, takings, currency }: World,
  { on }: AdjustmentStage,
  { rule }: Ruled,
  target: Target,
  quantity: Fraction,
): Step[] {
  const minor = minorOf(currency)
  const amount = (spelt: Decimal) => multiply(read(spelt), minor)
  const times = on === 'unit' ? quantity : ONE
  if (rule.takes === 'manual') {
    const lineId = lines[target[0] ?? -1]?.request.id
    return (request.manual ?? [])
      .filter(({ line }) =>
        on === 'order' ? line === undefined : on !== 'group' && line === lineId,
      )
      .filter((change) => takings.manual.has(manualKey(change)))
      .map(({ id, rate, amount: off, price }) => ({
        code: 'pricing/manual-change',
        key: manualKey({ id }),
        lines: target,
        change: (base: Fraction) => {
          if (rate !== undefined) return negative(multiply(most(ZERO, base), read(rate)))
          if (off !== undefined) return negative(multiply(amount(off), times))
          return subtract(multiply(amount(price ?? 0), quantity), base)
        },
      }))
  }
  if (on !== 'order') return []
  if (rule.takes === 'trade-ins') {
    return (request.tradeIns ?? [])
      .filter((tradeIn) => takings.tradeIns.has(tradeInKey(tradeIn)))
      .map(({ id, amount: worth }) => ({
        code: 'pricing/trade-in',
        key: tradeInKey({ id }),
        lines: target,
        change: () => negative(amount(worth)),
      }))
  }
  if (rule.takes !== 'vouchers') return []
  return [...takings.vouchers].map(([key, worth]) => ({
    code: 'pricing/voucher-redeemed',
    key,
    lines: target,
    takesLeft: true,
    change: () => negative(worth),
  }))
}
