import { LitElement } from 'lit'

/** What all widgets have in common. */
export abstract class FieldbookElement extends LitElement {
  /** The tag without its prefix. */
  static readonly tag: string

  /**
   * Registers the element as `<prefix-tag>`; a tag that is taken stays as it is.
   *
   * @example
   * FieldbookVisitPlanner.define({ prefix: 'acme' }) // <acme-visit-planner>
   */
  static define({ prefix = 'fieldbook' }: { prefix?: string } = {}): void {
    const name = `${prefix}-${this.tag}`
    // Importing this where there is no document must not throw.
    if (typeof customElements === 'undefined' || customElements.get(name)) return
    // One class can have one tag only, so every tag gets a class of its own.
    const base = this as unknown as CustomElementConstructor
    customElements.define(name, class extends base {})
  }
}
