import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { RoundingMode } from '../../shared/schema.js'

/**
 * What decides when several prices match; a tie goes on to the next name in the list, and what is still a tie after
 * the last is refused.
 */
export const Choice = z.enum([
  'most-specific',
  'most-conditions',
  'priority',
  'cheapest',
  'latest',
  'first',
  'refuse',
])
export type Choice = Immutable<z.infer<typeof Choice>>

/**
 * The one point where amounts are rounded to the minor unit. `of`: whether the change (the discount) or its result
 * (what is left) is rounded.
 */
export const PriceRounding = z.strictObject({
  at: z.enum(['unit', 'line', 'order']),
  mode: RoundingMode,
  of: z.enum(['change', 'result']),
})
export type PriceRounding = Immutable<z.infer<typeof PriceRounding>>

/** The point where taxes are rounded. */
export const TaxRounding = z.strictObject({
  at: z.enum(['unit', 'line', 'rate', 'order']),
  mode: RoundingMode,
})
export type TaxRounding = Immutable<z.infer<typeof TaxRounding>>

/** Everything in which pricing systems differ without a right and a wrong; nothing of it has a silent default. */
export const PricingConventions = z.strictObject({
  choose: z.array(Choice).check(z.minLength(1)),
  rounding: PriceRounding,
  taxRounding: TaxRounding,
  /** When more is taken off than is left: it ends at zero, the quote is refused, or the amount may be negative. */
  belowZero: z.enum(['stop', 'refuse', 'allow']),
})
export type PricingConventions = Immutable<z.infer<typeof PricingConventions>>
