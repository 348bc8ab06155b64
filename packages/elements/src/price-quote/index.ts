export type { QuoteChangeDetail, QuoteSendDetail } from './events.js'
export type { PriceQuoteWords } from './messages/en.js'
export { FieldbookPriceQuote } from './price-quote.js'
