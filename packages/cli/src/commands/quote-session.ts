import type {
  MarketPrices,
  PriceBook,
  PricingCircumstances,
  VoucherRegister,
} from '@fieldbook/core/pricing'
import * as schemas from '@fieldbook/core/pricing/schema'
import { nearestName } from '../input/nearest-name.js'
import { readJson } from '../input/read-json.js'
import { readWhole } from '../input/read-whole.js'
import { CUSTOMERS } from '../input/reading.js'
import { REQUESTS } from '../input/request-row.js'
import { askedPriceFacts } from '../asked-facts.js'
import { loadRulebook } from '../rulebook.js'
import { beginRun, withAskedFacts, type Language, type Run, type RunOptions } from '../session.js'
import { EXIT, Stop } from '../stop.js'
import type { Customer } from '@fieldbook/core/shared'

/** The options of `quote`, as they were typed. */
export type QuoteOptions = RunOptions & {
  readonly prices?: string
  readonly customers?: string
  readonly vouchers?: string
  readonly market?: string
  readonly explain?: boolean
}

/** All that `quote` runs on. */
export type QuoteSession = Run & {
  readonly priceBook: PriceBook
  readonly circumstances: PricingCircumstances
  readonly customers: CustomerList | undefined
  readonly isExplained: boolean
}

/** Whom requests may name, and where they stand. */
export type CustomerList = {
  readonly file: string
  readonly byId: ReadonlyMap<string, Customer>
  readonly nearest: (id: string) => string | null
}

/**
 * Understands the options of `quote`, and reads everything but the requests.
 *
 * @throws Stop when one of them is wrong
 */
export async function openQuoteSession(
  options: QuoteOptions,
  language: Language,
): Promise<QuoteSession> {
  const begun = beginRun(options, REQUESTS, language)
  const priceBook = await loadPriceBook(options, language)
  const { messages } = language
  const invalid = messages.quote.fileInvalid
  const vouchers: VoucherRegister | undefined =
    options.vouchers === undefined
      ? undefined
      : await readJson(options.vouchers, schemas.VoucherRegister, invalid, language)
  const market: MarketPrices | undefined =
    options.market === undefined
      ? undefined
      : await readJson(options.market, schemas.MarketPrices, invalid, language)
  const run = withAskedFacts(begun, askedPriceFacts(priceBook))
  return {
    ...run,
    priceBook,
    circumstances: {
      ...run.circumstances,
      ...(vouchers === undefined ? {} : { vouchers }),
      ...(market === undefined ? {} : { market }),
    },
    customers:
      options.customers === undefined ? undefined : await customersOf(options.customers, run),
    isExplained: options.explain === true,
  }
}

async function loadPriceBook(
  { prices, rulebook }: QuoteOptions,
  language: Language,
): Promise<PriceBook> {
  const { messages } = language
  if (prices !== undefined) {
    return readJson(prices, schemas.PriceBook, messages.quote.fileInvalid, language)
  }
  const { pricing } = (await loadRulebook(rulebook, language)).rulebook
  if (pricing === undefined) throw new Stop(EXIT.rulesInvalid, messages.quote.noPricing)
  return pricing
}

async function customersOf(file: string, { reading }: Run): Promise<CustomerList> {
  // Columns of requests are renamed by `--map`, those of customers are not.
  const own = { ...reading, format: undefined, renamed: new Map<string, string>() }
  const customers = await readWhole(file, CUSTOMERS, own)
  const ids = customers.map(({ id }) => id)
  return {
    file,
    byId: new Map(customers.map((customer) => [customer.id, customer])),
    nearest: (id) => nearestName(id, ids),
  }
}
