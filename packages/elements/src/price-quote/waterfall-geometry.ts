import type { WaterfallStep } from '@fieldbook/core/pricing'
import type { Money } from '@fieldbook/core/shared'
import { ticks } from 'd3-array'

/** A bar of the waterfall: from where to where on an axis from 0 to 1. */
export type WaterfallBar = {
  readonly kind: 'whole' | 'down' | 'up' | 'none'
  readonly start: number
  readonly end: number
  /** Where the line down to the next bar stands; null below the last. */
  readonly next: number | null
}

export type WaterfallGeometry = {
  /** One for each step, and the net price. */
  readonly bars: readonly WaterfallBar[]
  /** In minor units, with their places on the axis. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  /** The place of zero. */
  readonly zero: number
}

const TICKS = 3

/** Where each step of a waterfall begins and ends: the axis holds zero and every sum on the way. */
export function waterfallGeometry(
  steps: readonly Pick<WaterfallStep, 'after'>[],
  net: Money,
): WaterfallGeometry {
  const sums = [...steps.map(({ after }) => after.amount), net.amount]
  const low = Math.min(0, ...sums)
  const high = Math.max(0, ...sums)
  // An order of nothing stands at the start of an axis of one.
  const length = high === low ? 1 : high - low
  const place = (value: number) => (value - low) / length
  const zero = place(0)
  const bars = sums.map((sum, index): WaterfallBar => {
    const isLast = index === sums.length - 1
    const isWhole = index === 0 || isLast
    const from = isWhole ? 0 : (sums[index - 1] ?? 0)
    return {
      kind: isWhole ? 'whole' : sum < from ? 'down' : sum > from ? 'up' : 'none',
      start: Math.min(place(from), place(sum)),
      end: Math.max(place(from), place(sum)),
      next: isLast ? null : place(sum),
    }
  })
  return {
    bars,
    ticks: ticks(low, high, TICKS).map((value) => ({ value, at: place(value) })),
    zero,
  }
}
