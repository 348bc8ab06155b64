import type { Quote, QuoteRequest } from '@fieldbook/core/pricing'

/** A change of the request that is about to be made, and what it will cost. */
export type QuoteChangeDetail = {
  readonly request: QuoteRequest
  /** Null where the last line is taken away: nothing is left to price. */
  readonly quote: Quote | null
}

/** A quotation that is about to be sent; its `status` says whether somebody has to approve it first. */
export type QuoteSendDetail = { readonly request: QuoteRequest; readonly quote: Quote }

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementEventMap {
    'fieldbook-quote-change': CustomEvent<QuoteChangeDetail>
    'fieldbook-quote-send': CustomEvent<QuoteSendDetail>
  }
}
