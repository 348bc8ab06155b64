// Whoever imports only this knows the types of the events too.
import './events.js'
import { FieldbookPriceQuote } from './price-quote.js'

FieldbookPriceQuote.define()

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'fieldbook-price-quote': FieldbookPriceQuote
  }
}
