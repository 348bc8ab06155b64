import { priceCurve } from '@fieldbook/core/files/pricing/curve/price-curve'
import { quote } from '@fieldbook/core/files/pricing/quote'
import { compareExact, roundTo } from '@fieldbook/core/files/shared/decimal'
import { minorDigits } from '@fieldbook/core/files/shared/money'
import type { PriceCurve, PricingFinding } from '@fieldbook/core/pricing'
import type { Decimal, Money } from '@fieldbook/core/shared'
import type { TiersInput } from './load-curve.js'

/** What a quantity costs: each of it, and the whole; null where there is no price. */
export type Reading = {
  readonly unit: Decimal | null
  readonly total: Money | null
  readonly findings: readonly PricingFinding[]
}

/** What the item costs over the quantity. */
export function curveOf(input: TiersInput): PriceCurve {
  const { item, priceBook, circumstances, upTo } = input
  return priceCurve(item, priceBook, circumstances, { ...whose(input), ...(upTo && { upTo }) })
}

/** What one quantity of the item costs. */
export function readAt(quantity: Decimal, input: TiersInput): Reading {
  const { item, priceBook, circumstances } = input
  const lines = [{ id: 'line', item, quantity }]
  const answer = quote({ ...whose(input), lines }, priceBook, circumstances)
  const priced = answer.lines[0]?.priced
  return {
    unit: priced?.unitNet == null ? null : told(priced.unitNet, answer.currency),
    total: priced?.net ?? null,
    findings: answer.findings,
  }
}

// A price of less than this is told to its last digit.
const SMALL = '0.1'

/** The price of one as it is told: what the whole comes to is rounded, so that its parts have digits without meaning. */
export function told(unit: Decimal, currency: string): string {
  return roundTo(unit, compareExact(unit, SMALL) < 0 ? 6 : minorDigits(currency) + 2)
}

/** A figure for drawing and for shares to one decimal: a pixel is coarser than any amount. */
export function drawn(figure: Decimal): number {
  return Number(roundTo(figure, 6))
}

function whose({ customer, currency }: TiersInput) {
  return { ...(customer && { customer }), ...(currency && { currency }) }
}
