import { quote } from '@fieldbook/core/files/pricing/quote'
import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type {
  PriceBook,
  PricingCircumstances,
  Quote,
  QuoteCustomer,
  QuoteRequest,
} from '@fieldbook/core/pricing'
import type { Problem } from '@fieldbook/core/shared'
import type { Mistake } from '../internal/mistakes.js'

/** What the widget is asked to show; it may be wrong in any way that JavaScript allows. */
export type QuoteInput = {
  readonly priceBook: PriceBook
  readonly request: QuoteRequest | null
  readonly customer: QuoteCustomer | undefined
  readonly circumstances: PricingCircumstances
  readonly density: string
  readonly validate: boolean
  readonly locale: string
}

/** A quote; null where there is nothing to price yet. */
export type Loaded = { readonly quote: Quote | null } | { readonly mistakes: readonly Mistake[] }

/** The quote at once, unless something must be loaded first: a schema, or the words for what is wrong. */
export function quoteAtHand(input: QuoteInput): { readonly quote: Quote | null } | undefined {
  return input.validate ? undefined : quoteOrNothing(input)
}

/** The quote to show, or what is wrong with what was given. */
export async function loadQuote(input: QuoteInput): Promise<Loaded> {
  const found = quoteOrNothing(input)
  if (found && !input.validate) return found
  const problems = [...(await schemaProblems(input)), ...optionProblems(input)]
  if (found && problems.length === 0) return found
  const { mistakesOf } = await import('../internal/mistakes.js')
  return { mistakes: await mistakesOf(problems, input.locale) }
}

/** The request for the customer whom the page names. */
export function requestFor(request: QuoteRequest, customer: QuoteCustomer | undefined) {
  return customer === undefined ? request : { ...request, customer }
}

function quoteOrNothing(input: QuoteInput): { readonly quote: Quote | null } | undefined {
  const { request, customer, priceBook, circumstances } = input
  try {
    if (optionProblems(input).length > 0 || !isShowable(input)) return undefined
    if (request === null || request.lines.length === 0) return { quote: null }
    return { quote: quote(requestFor(request, customer), priceBook, circumstances) }
  } catch {
    // What was wrong is found by the schema, with its path.
    return undefined
  }
}

// What pricing does not read, and the widget does.
function isShowable({ priceBook, request, customer }: QuoteInput): boolean {
  const { items, classes = [], approvals = [], quotation, name = '' } = priceBook
  const roles = approvals.flatMap((ladder) => ladder.roles)
  const named = [{ name }, ...items, ...classes, ...roles, ...(quotation?.fields ?? [])]
  const texts = named.map((one) => one.name ?? '')
  const ids = [customer?.name ?? request?.customer?.name ?? '', request?.id ?? '']
  return (
    texts.every((text) => typeof text === 'string' || isRecordOfTexts(text)) &&
    ids.every((id) => typeof id === 'string') &&
    items.every(({ id, unit }) => typeof id === 'string' && typeof unit === 'string')
  )
}

function isRecordOfTexts(value: object): boolean {
  return Object.values(value).every((text) => typeof text === 'string')
}

const DENSITIES = ['comfortable', 'dense']

function optionProblems({ circumstances: { today }, density }: QuoteInput): Problem[] {
  const found: unknown = today
  const params = { found: typeof found === 'string' ? found : null }
  return [
    ...(isIsoDate(found)
      ? []
      : [{ code: 'date/invalid', path: '/circumstances/today', params } as const]),
    ...(DENSITIES.includes(density)
      ? []
      : [
          {
            code: 'schema/not-allowed',
            path: '/density',
            params: { found: density, allowed: DENSITIES },
          } as const,
        ]),
  ]
}

async function schemaProblems(input: QuoteInput): Promise<Problem[]> {
  const [{ parse }, { PriceBook, QuoteRequest, VoucherRegister, MarketPrices }] = await Promise.all(
    [import('@fieldbook/core/shared/schema'), import('@fieldbook/core/pricing/schema')],
  )
  const { priceBook, request, customer, circumstances } = input
  const { vouchers = {}, market = {} } = circumstances
  const isEmpty = request === null || (Array.isArray(request.lines) && request.lines.length === 0)
  const outcomes = {
    priceBook: parse(PriceBook, priceBook),
    ...(!isEmpty && { request: parse(QuoteRequest, requestFor(request, customer)) }),
    'circumstances/vouchers': parse(VoucherRegister, vouchers),
    'circumstances/market': parse(MarketPrices, market),
  }
  return Object.entries(outcomes).flatMap(([name, outcome]) => {
    return outcome.ok ? [] : outcome.problems.map((problem) => below(name, problem))
  })
}

function below(name: string, problem: Problem): Problem {
  return { ...problem, path: `/${name}${problem.path}` }
}
