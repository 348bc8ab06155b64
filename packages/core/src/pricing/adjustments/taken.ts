import {
  compared,
  less,
  multiplied,
  negative,
  ratioOf,
  rounded,
  whole,
  type Ratio,
} from '../amounts/ratio.js'
import type { StepHead } from '../rounding/ledger.js'
import type { ManualChange } from '../schema.js'
import { named } from '../choice/price-line.js'
import type { Adjusting, StagedRule } from './adjusting.js'
import { inMinor } from './rule-amounts.js'
import { leftOf, notBelowZero, type Target } from './target.js'

/** One thing of the request that a rule takes for a target; `place` is its place among those of its kind. */
export type Taking = {
  readonly place: number
  readonly head: StepHead
  /** @param base the amount that shares are of */
  readonly change: (base: Ratio) => Ratio
  /** @param amount what the step came to, in minor units */
  readonly done: (amount: number) => void
}

/** What a rule would take for a target, in the order of the request (RULES #20). */
export function takings(staged: StagedRule, target: Target, adjusting: Adjusting): Taking[] {
  const { adjustment } = staged.rule
  if (adjustment.takes === 'manual') return manualTakings(staged, target, adjusting)
  if (staged.stage.on !== 'order') return []
  if (adjustment.takes === 'vouchers') return voucherTakings(staged, target, adjusting)
  return adjustment.takes === 'trade-ins' ? tradeInTakings(staged, adjusting) : []
}

function manualTakings(
  { rule, stage }: StagedRule,
  target: Target,
  { brought, order }: Adjusting,
): Taking[] {
  if (stage.on === 'group') return []
  const line = stage.on === 'order' ? undefined : target.lines[0]?.asked.request.id
  return [...brought.manual].flatMap(([manual, { index }]): Taking[] => {
    if (manual.line !== line) return []
    const { id, reason, rate } = manual
    return [
      {
        place: index,
        head: {
          code: 'pricing/manual-change',
          rule: rule.at,
          ...named(rule.adjustment),
          manual: id,
          reason,
          ...(rate === undefined ? {} : { rate }),
        },
        change: (base) => manualChange(manual, base, target, order.minor, stage.on === 'unit'),
        done: () => brought.manual.delete(manual),
      },
    ]
  })
}

function manualChange(
  { rate, amount, price }: ManualChange,
  base: Ratio,
  { quantity }: Target,
  minor: Ratio,
  onUnits: boolean,
): Ratio {
  if (rate !== undefined) return negative(multiplied(notBelowZero(base), ratioOf(rate)))
  if (price !== undefined) return less(multiplied(inMinor(price, minor), quantity), base)
  const off = inMinor(amount ?? 0, minor)
  return negative(onUnits ? multiplied(off, quantity) : off)
}

function voucherTakings({ rule }: StagedRule, target: Target, { brought }: Adjusting): Taking[] {
  return [...brought.vouchers].map(([voucher, { worth }], place) => ({
    place,
    head: {
      code: 'pricing/voucher-redeemed',
      rule: rule.at,
      ...named(rule.adjustment),
      voucher: voucher.id,
    },
    // At most what is left, whatever `belowZero` says.
    change: () => {
      const left = notBelowZero(leftOf(target.lines))
      return negative(compared(worth, left) > 0 ? left : worth)
    },
    done: (amount) => {
      brought.vouchers.delete(voucher)
      // What only rounding would take beyond its worth is not taken of it.
      const whole = rounded(worth, 'down') ?? 0
      brought.redeemed.push({ voucher, taken: Math.min(0 - amount, whole), worth: whole })
    },
  }))
}

function tradeInTakings({ rule }: StagedRule, { brought }: Adjusting): Taking[] {
  return [...brought.tradeIns].map(([tradeIn, { amount }], place) => ({
    place,
    head: {
      code: 'pricing/trade-in',
      rule: rule.at,
      ...named(rule.adjustment),
      tradeIn: tradeIn.id,
      of: tradeIn.name,
    },
    change: () => negative(amount),
    done: () => brought.tradeIns.delete(tradeIn),
  }))
}

/** The sum of what takings would change, for rules to be compared. */
export function takingsChange(taken: readonly Taking[], base: Ratio): Ratio {
  return taken.reduce((sum, { change }) => less(sum, negative(change(base))), whole(0))
}
