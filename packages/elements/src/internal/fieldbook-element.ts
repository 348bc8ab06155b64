import { LitElement } from 'lit'

/** What all widgets have in common. */
export abstract class FieldbookElement extends LitElement {
  /** The tag without its prefix. */
  static readonly tag: string

  /**
   * Registers the element as `<prefix-tag>`. A tag that is taken stays with its first owner.
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

  /**
   * Tells the page what is about to happen.
   *
   * @returns false when a listener called `preventDefault()`: then it must not happen
   */
  protected announce<Name extends keyof HTMLElementEventMap>(
    name: Name,
    detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
  ): boolean {
    const options = { detail, bubbles: true, composed: true, cancelable: true }
    return this.dispatchEvent(new CustomEvent(name, options))
  }
}
