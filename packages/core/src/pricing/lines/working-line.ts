import type { Ratio } from '../amounts/ratio.js'
import type { CompiledTax } from '../book/compiled-book.js'
import type { MatchingPrice } from '../choice/matching-prices.js'
import type { PricingReason, WaterfallStep } from '../reasons.js'
import type { AskedLine } from './asked-line.js'

/** A line with a price while its quote is made. Amounts are minor units. */
export type WorkingLine = {
  readonly asked: AskedLine
  readonly price: MatchingPrice
  readonly tax: CompiledTax | null
  readonly exactList: Ratio
  list: number
  /** What is left, as it goes on: whole unless the book rounds at the order. */
  left: Ratio
  /** What is left before its last rounding. */
  exact: Ratio
  /** What is left to the minor unit: the sum of the steps. */
  shown: number
  readonly steps: WaterfallStep[]
  readonly reasons: PricingReason[]
}
