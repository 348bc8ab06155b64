import type { MarketPrices, PriceScheme } from '../src/pricing/index.js'
import {
  schemePrice,
  type SchemeAnswer,
  type SchemeLine,
} from '../src/pricing/schemes/scheme-price.js'
import { decimalText, rational, type Decimal, type Fact } from '../src/shared/index.js'

/** What a test says of a line. */
export type AskedOfScheme = {
  readonly quantity?: Decimal
  readonly before?: Decimal
  readonly amounts?: readonly Decimal[]
  readonly months?: number
  readonly cost?: Decimal
  readonly market?: MarketPrices[string]
  readonly factor?: Decimal
  readonly axes?: Readonly<Record<string, Fact>>
}

/** What a scheme answers for a line of one rope. */
export function schemeAnswer(scheme: PriceScheme, asked: AskedOfScheme): SchemeAnswer {
  const { quantity = 1, before, factor = 1, axes = {}, ...rest } = asked
  const line: SchemeLine = {
    ...rest,
    item: 'rope',
    quantity: rational(quantity),
    ...(before === undefined ? {} : { before: rational(before) }),
    factor: rational(factor),
    axis: (name) => axes[name],
  }
  return schemePrice(scheme, line, '/prices/3')
}

/** The exact price as text, or the finding. */
export function priceOf(scheme: PriceScheme, asked: AskedOfScheme | Decimal): unknown {
  const answer = schemeAnswer(scheme, typeof asked === 'object' ? asked : { quantity: asked })
  return 'finding' in answer ? answer.finding : decimalText(answer.exact)
}

/** The parts of a price, or the finding. */
export function partsOf(scheme: PriceScheme, asked: AskedOfScheme): unknown {
  const answer = schemeAnswer(scheme, asked)
  return 'finding' in answer ? answer.finding : answer.parts
}
