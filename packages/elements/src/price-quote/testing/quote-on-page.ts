import { alone, eventually, OnPage, type Surroundings } from '../../internal/testing/on-page.js'
import '../define.js'
import type { QuoteChangeDetail, QuoteSendDetail } from '../events.js'
import type { FieldbookPriceQuote } from '../price-quote.js'
import { smallBook, smallRequest } from './small-book.js'

type Given = Partial<
  Pick<
    FieldbookPriceQuote,
    | 'priceBook'
    | 'request'
    | 'customer'
    | 'circumstances'
    | 'heading'
    | 'readOnly'
    | 'density'
    | 'validate'
  >
>

/** A quote in a document of its own making, and what it has announced so far. */
export class QuoteOnPage extends OnPage<FieldbookPriceQuote> {
  readonly changes: QuoteChangeDetail[] = []
  readonly sent: QuoteSendDetail[] = []

  constructor(element: FieldbookPriceQuote) {
    super(element)
    element.addEventListener('fieldbook-quote-change', ({ detail }) => this.changes.push(detail))
    element.addEventListener('fieldbook-quote-send', ({ detail }) => this.sent.push(detail))
  }

  /** The page refuses every change. */
  veto(name: 'fieldbook-quote-change' | 'fieldbook-quote-send'): void {
    this.element.addEventListener(name, (event) => event.preventDefault())
  }

  /** Types into a field what replaces all that is there. */
  async type(selector: string, text: string): Promise<void> {
    const field = this.find(selector) as HTMLInputElement
    field.focus()
    field.select()
    await this.press(`${text}{Enter}`)
  }
}

/** Puts a quote into an empty document, and waits until it shows a price and can be worked with. */
export async function quoteOnPage(given: Given & Surroundings = {}): Promise<QuoteOnPage> {
  const quote = await emptyQuoteOnPage(given)
  await eventually(() => quote.find('#card'))
  return quote
}

/** The same whatever it shows. */
export async function emptyQuoteOnPage({
  lang = 'en',
  direction = 'ltr',
  width = 1200,
  ...properties
}: Given & Surroundings = {}): Promise<QuoteOnPage> {
  const quote = new QuoteOnPage(alone('fieldbook-price-quote', { lang, direction, width }))
  Object.assign(quote.element, {
    priceBook: smallBook,
    request: smallRequest,
    circumstances: { today: '2026-11-23' },
    ...properties,
  })
  await quote.element.updateComplete
  return quote
}
