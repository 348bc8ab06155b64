import { minorDigits, type Fact, type IsoDate, type Subject } from '../../shared/index.js'
import { ONE, whole, type Ratio } from '../amounts/ratio.js'
import { compiledBook, type CompiledBook } from '../book/compiled-book.js'
import type { OrderSubject } from '../book/matcher.js'
import { exchangeRate, type RateInForce } from '../choice/exchange-rate.js'
import { itemsById } from '../items/items-by-id.js'
import type { PricingCircumstances } from '../quoted.js'
import type { PriceBook, QuoteRequest, Season } from '../schema.js'
import { newFindings, type Findings } from './findings.js'

/** What is the same for a whole quote while it is made. */
export type Order = {
  readonly request: QuoteRequest
  readonly book: PriceBook
  readonly compiled: CompiledBook
  readonly circumstances: PricingCircumstances
  readonly currency: string
  /** Minor units in a major one of the quote's currency. */
  readonly minor: Ratio
  /** Of one unit of the book's currency in the quote's; null where no rate is known. */
  readonly exchange: Ratio | null
  /** The exchange rate in force between two other currencies. */
  readonly rate: (from: string, to: string) => RateInForce | null
  readonly subject: OrderSubject
  readonly findings: Findings
}

export function newOrder(
  request: QuoteRequest,
  book: PriceBook,
  circumstances: PricingCircumstances,
): Order {
  const compiled = compiledBook(book)
  const currency = request.currency ?? book.currency
  const findings = newFindings()
  const { today } = circumstances
  const rates = new Map<string, RateInForce | null>()
  const rate = (from: string, to: string) => {
    const key = `${from} ${to}`
    const known = rates.get(key)
    if (known !== undefined) return known
    const found = exchangeRate(book, from, to, today)
    rates.set(key, found)
    return found
  }
  return {
    request,
    book,
    compiled,
    circumstances,
    currency,
    minor: whole(10 ** minorDigits(currency)),
    exchange: currency === book.currency ? ONE : (rate(book.currency, currency)?.of ?? null),
    rate,
    subject: {
      subject: orderSubject(request, seasonOn(book.seasons ?? [], today)),
      today,
      currency,
      differing: differingFacts(request, book),
      findings: (found) => findings.add(...found),
    },
    findings,
  }
}

function orderSubject({ customer, facts }: QuoteRequest, season: string): Subject {
  const { grade, standing, repId } = customer ?? {}
  return {
    facts: { ...customer?.facts, ...facts, season },
    ...(grade === undefined ? {} : { grade }),
    ...(standing === undefined ? {} : { standing }),
    ...(repId === undefined ? {} : { repId }),
  }
}

/** The season of a day: the first of the book that holds it, else `none` (RULES #4). */
export function seasonOn(seasons: readonly Season[], today: IsoDate): string {
  const day = today.slice(-5)
  const holding = seasons.find(({ from, to }) =>
    from <= to ? from <= day && day <= to : day >= from || day <= to,
  )
  return holding?.id ?? 'none'
}

// The facts that an item or a line of the order says something of, and those that every line has.
function differingFacts({ lines }: QuoteRequest, book: PriceBook): Set<string> {
  const items = itemsById(book)
  const names = new Set(['item', 'group', 'class'])
  const add = (facts: Readonly<Record<string, Fact>> | undefined) => {
    for (const name in facts) names.add(name)
  }
  const seen = new Set<string>()
  for (const { item, facts } of lines) {
    add(facts)
    if (seen.has(item)) continue
    seen.add(item)
    add(items.get(item)?.item.facts)
  }
  return names
}
