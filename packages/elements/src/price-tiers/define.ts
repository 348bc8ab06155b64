// Whoever imports only this knows the types of the events too.
import './events.js'
import { FieldbookPriceTiers } from './price-tiers.js'

FieldbookPriceTiers.define()

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'fieldbook-price-tiers': FieldbookPriceTiers
  }
}
