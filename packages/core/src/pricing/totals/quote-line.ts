import { ratioText } from '../amounts/ratio.js'
import { named } from '../choice/price-line.js'
import type { AskedLine } from '../lines/asked-line.js'
import type { Order } from '../lines/order.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { PricedLine, QuoteLine } from '../quoted.js'
import type { PricingReason } from '../reasons.js'
import type { RequestLine } from '../schema.js'
import type { LineFigures } from './line-figures.js'

/** A line of the quote, with or without a price. */
export function quoteLine(
  request: RequestLine,
  asked: AskedLine | null,
  priced: LineFigures | null,
  { book }: Order,
): QuoteLine {
  const { id, item, quantity } = request
  const known = {
    id,
    item,
    ...(asked === null ? {} : named(asked.item)),
    quantity,
    unit: asked?.unit ?? request.unit ?? '',
    baseQuantity: asked === null ? quantity : ratioText(asked.baseQuantity),
  }
  if (priced === null) return { ...known, priced: null, reasons: [] }
  const { line } = priced
  return {
    ...known,
    priced: priced.priced,
    reasons: [...line.reasons, ...taxReasons(line, priced.priced, book.tax?.prices)],
  }
}

function taxReasons(
  { tax }: WorkingLine,
  { tax: amount }: PricedLine,
  prices: 'inclusive' | 'exclusive' | undefined,
): PricingReason[] {
  if (tax === null || prices === undefined) return []
  const { rate, at } = tax
  return [
    {
      code: 'pricing/taxed',
      rule: at,
      ...named(rate),
      rate: rate.rate,
      included: prices === 'inclusive',
      amount,
    },
  ]
}
