import type { Decimal } from '@fieldbook/core/shared'

/** A quantity that is about to be chosen. */
export type QuantityChoice = { readonly item: string; readonly quantity: Decimal }

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementEventMap {
    'fieldbook-quantity-choose': CustomEvent<QuantityChoice>
  }
}
