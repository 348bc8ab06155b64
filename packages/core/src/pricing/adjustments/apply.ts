import {
  added,
  divided,
  multiplied,
  negative,
  rounded,
  signOf,
  whole,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import type { Order } from '../lines/order.js'
import { settledChange } from '../rounding/round-change.js'
import { sharesOf } from '../rounding/shares.js'
import type { LineChange, StepHead } from '../rounding/ledger.js'
import type { PricingConventions } from '../schema.js'
import { leftOf, notBelowZero, type Target } from './target.js'

/** A change within what is left; `wanted` where it would have gone beyond. */
export type Bearable =
  { readonly change: Ratio; readonly wanted: Ratio | null } | { readonly refused: Ratio }

/** What of a change can be borne: RULES #18. */
export function bearable(
  left: Ratio,
  change: Ratio,
  belowZero: PricingConventions['belowZero'],
): Bearable {
  const isBeyond = signOf(change) < 0 && signOf(added(left, change)) < 0
  if (!isBeyond || belowZero === 'allow') return { change, wanted: null }
  const wanted = negative(change)
  return belowZero === 'refuse' ? { refused: wanted } : { change: negative(left), wanted }
}

/** A change of a target as changes of its lines, rounded where the book rounds at once: RULES #17, #21. */
export function lineChanges(
  target: Target,
  change: Ratio,
  head: StepHead,
  onUnits: boolean,
  { book }: Order,
): LineChange[] | null {
  const { rounding, belowZero } = book.conventions
  const { lines } = target
  const left = leftOf(lines)
  const [only] = lines
  const perUnit = onUnits && rounding.at === 'unit' ? (only?.asked.quantity ?? null) : null
  const settled = rounding.at === 'order' ? 0 : settledChange(left, change, perUnit, rounding)
  if (settled === null) return null
  // What only rounding would take beyond zero ends there.
  const least = belowZero === 'allow' ? null : rounded(negative(left), 'ceil')
  const within = least !== null && rounding.at !== 'order' ? Math.max(settled, least) : settled
  if (lines.length === 1 && only !== undefined) {
    return [{ line: only, exact: change, settled: within, head }]
  }
  const weights = lines.map((line) => notBelowZero(line.left))
  const exact = exactShares(change, weights)
  const shares = rounding.at === 'order' ? null : sharesOf(within, weights, rounding.mode)
  return lines.map((line, index) => {
    return { line, exact: exact[index] ?? ZERO, settled: shares?.[index] ?? 0, head }
  })
}

function exactShares(change: Ratio, weights: readonly Ratio[]): Ratio[] {
  const sum = weights.reduce(added, ZERO)
  if (signOf(sum) === 0) {
    const equal = divided(change, whole(weights.length))
    return weights.map(() => equal)
  }
  const perOne = divided(change, sum)
  return weights.map((weight) => multiplied(weight, perOne))
}
