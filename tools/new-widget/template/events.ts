/** A name that is about to be chosen. */
export type NewWidgetChoice = { readonly name: string }

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementEventMap {
    'fieldbook-new-widget-choose': CustomEvent<NewWidgetChoice>
  }
}
