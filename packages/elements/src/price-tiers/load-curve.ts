import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type {
  Item,
  PriceBook,
  PriceCurve,
  PricingCircumstances,
  QuoteCustomer,
} from '@fieldbook/core/pricing'
import type { Decimal, Problem } from '@fieldbook/core/shared'
import type { Mistake } from '../internal/mistakes.js'
import { curveOf } from './curve-source.js'

/** What the widget is asked to show; it may be wrong in any way that JavaScript allows. */
export type TiersInput = {
  readonly priceBook: PriceBook
  readonly item: string
  readonly customer: QuoteCustomer | undefined
  readonly circumstances: PricingCircumstances
  readonly currency: string | undefined
  readonly upTo: Decimal | undefined
  readonly density: string
  readonly validate: boolean
  readonly locale: string
}

export type Loaded = { readonly curve: PriceCurve } | { readonly mistakes: readonly Mistake[] }

/** The curve at once, unless something must be loaded first: a schema, or the words for what is wrong. */
export function curveAtHand(input: TiersInput): PriceCurve | undefined {
  return input.validate ? undefined : curveOrNothing(input)
}

/** The curve to show, or what is wrong with what was given. */
export async function loadCurve(input: TiersInput): Promise<Loaded> {
  const curve = curveOrNothing(input)
  if (curve && !input.validate) return { curve }
  const problems = [...(await schemaProblems(input)), ...optionProblems(input)]
  if (curve && problems.length === 0) return { curve }
  const { mistakesOf } = await import('../internal/mistakes.js')
  return { mistakes: await mistakesOf(problems, input.locale) }
}

function curveOrNothing(input: TiersInput): PriceCurve | undefined {
  try {
    if (optionProblems(input).length > 0 || !isShowable(input)) return undefined
    return curveOf(input)
  } catch {
    // What was wrong is found by the schema, with its path.
    return undefined
  }
}

// What pricing does not read, and the widget does.
function isShowable({ priceBook, item }: TiersInput): boolean {
  const { name = '', unit } = priceBook.items.find(({ id }) => id === item) ?? {}
  const texts: unknown[] = typeof name === 'string' ? [name] : Object.values(name)
  return typeof unit === 'string' && texts.every((text) => typeof text === 'string')
}

const DENSITIES = ['comfortable', 'dense']

function optionProblems({ circumstances, density, item, priceBook }: TiersInput): Problem[] {
  const today: unknown = circumstances.today
  const found = typeof today === 'string' ? today : null
  return [
    ...(isIsoDate(today)
      ? []
      : [{ code: 'date/invalid', path: '/circumstances/today', params: { found } } as const]),
    ...notAllowed('/density', density, DENSITIES),
    // What is wrong with the list itself is found by the schema.
    ...(Array.isArray(priceBook.items)
      ? notAllowed(
          '/item',
          item,
          priceBook.items.map(({ id }: Item) => id),
        )
      : []),
  ]
}

function notAllowed(path: Problem['path'], found: string, allowed: readonly string[]): Problem[] {
  if (allowed.includes(found)) return []
  return [{ code: 'schema/not-allowed', path, params: { found, allowed } }]
}

async function schemaProblems(input: TiersInput): Promise<Problem[]> {
  const [{ parse }, { PriceBook, QuoteCustomer, MarketPrices }] = await Promise.all([
    import('@fieldbook/core/shared/schema'),
    import('@fieldbook/core/pricing/schema'),
  ])
  const { priceBook, customer = {}, circumstances } = input
  const outcomes = {
    priceBook: parse(PriceBook, priceBook),
    customer: parse(QuoteCustomer, customer),
    'circumstances/market': parse(MarketPrices, circumstances.market ?? {}),
  }
  return Object.entries(outcomes).flatMap(([name, outcome]) =>
    outcome.ok
      ? []
      : outcome.problems.map((problem): Problem => ({
          ...problem,
          path: `/${name}${problem.path}`,
        })),
  )
}
