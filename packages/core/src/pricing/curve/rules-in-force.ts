import { compareExact, type JsonPointer } from '../../shared/index.js'
import type { Quote } from '../quoted.js'

/** The price, tiers and rules that make the price of an order's first line, in the order of its making. */
export function rulesInForce({ lines: [line] }: Quote): JsonPointer[] {
  if (line === undefined || line.priced === null) return []
  const tiers = line.reasons.flatMap((reason) => {
    if (reason.code !== 'pricing/tier') return []
    const isAny = compareExact(reason.quantity, 0) !== 0 || compareExact(reason.amount, 0) !== 0
    return isAny ? [reason.rule] : []
  })
  const steps = line.priced.waterfall.map(({ rule }) => rule)
  return [...new Set([...tiers, line.priced.price, ...steps])]
}
