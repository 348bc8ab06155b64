import { FieldbookNewWidget } from './new-widget.js'

// Whoever imports only this knows the events too.
export type * from './events.js'

FieldbookNewWidget.define()

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'fieldbook-new-widget': FieldbookNewWidget
  }
}
