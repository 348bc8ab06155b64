import { decimalText, over, type Exact, type Fact, type IsoDate } from '../../shared/index.js'
import { plainQuote, type PlainQuote } from '../quotation/plain-quote.js'
import type { MarketPrices, Price, PriceBook, QuoteCustomer, RequestLine } from '../schema.js'
import type { LintedItem } from './linted-item.js'
import type { Facts } from './found-facts.js'
import type { PricingExample } from './lint-finding.js'

/** What a price needs to be told beside a quantity, so that a request for it can be priced. */
export type LineDetails = Pick<RequestLine, 'amounts' | 'months'> & { readonly facts?: Facts }

const FIELDS = ['grade', 'standing', 'repId'] as const

/** A request for a quantity of an item's own units, by a customer with some facts. */
export function priceExample(
  { item, asked, details, market }: Pick<LintedItem, 'item' | 'asked' | 'details' | 'market'>,
  quantity: Exact,
  day: IsoDate,
  facts: Facts = {},
): PricingExample {
  const customer = customerWith(facts)
  return {
    request: {
      ...(customer === null ? {} : { customer }),
      lines: [
        {
          id: '1',
          item: item.id,
          quantity: shortDecimal(over(quantity, asked.factor)),
          ...(asked.unit === item.unit ? {} : { unit: asked.unit }),
          ...details,
        },
      ],
    },
    today: day,
    ...(market === null ? {} : { market }),
  }
}

/** What the prices of an item have to be told: the first term, an amount, the values of a cell. */
export function lineDetails(prices: readonly Price[]): LineDetails {
  const schemes = prices.map(({ scheme }) => scheme)
  const term = schemes.find((scheme) => scheme.type === 'term')?.terms[0]
  const cell = schemes.find((scheme) => scheme.type === 'matrix')?.cells[0]
  const isOfAmounts = schemes.some(
    (scheme) => scheme.type === 'percentage' || ('of' in scheme && scheme.of === 'amounts'),
  )
  return {
    ...(term === undefined ? {} : { months: term.months }),
    ...(isOfAmounts ? { amounts: [100] } : {}),
    ...(cell === undefined ? {} : { facts: cell.is }),
  }
}

/** What the market asks, where prices go by it; any amount does. */
export function someMarket(item: string, prices: readonly Price[]): MarketPrices | null {
  const goesByMarket = prices.some(
    ({ scheme }) => scheme.type === 'going-rate' || scheme.type === 'follower',
  )
  return goesByMarket ? { [item]: { prices: [100], leader: 100 } } : null
}

/** The quote of an example: what confirms it. */
export function quoteOf({ request, today, market }: PricingExample, book: PriceBook): PlainQuote {
  return plainQuote(request, book, { today, ...(market === undefined ? {} : { market }) })
}

/** A number where it is a safe integer, else its text. */
export function shortDecimal(value: Exact): number | string {
  const text = decimalText(value)
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : text
}

function customerWith(facts: Facts): QuoteCustomer | null {
  const entries = Object.entries(facts)
  const isField = ([name, value]: [string, Fact]) =>
    (FIELDS as readonly string[]).includes(name) && typeof value === 'string'
  const fields = entries.filter(isField)
  const others = entries.filter((entry) => !isField(entry))
  if (entries.length === 0) return null
  return {
    ...Object.fromEntries(fields),
    ...(others.length === 0 ? {} : { facts: Object.fromEntries(others) }),
  }
}

/** Amounts of two quotes compare by their net; null where either has none. */
export function netOf({ totals }: PlainQuote): number | null {
  return totals === null ? null : totals.net.amount
}
