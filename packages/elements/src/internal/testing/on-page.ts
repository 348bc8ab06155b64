import { userEvent } from 'vitest/browser'
import { vi } from 'vitest'
import type { FieldbookElement } from '../fieldbook-element.js'

/** Asks until it is so, for as long as a busy machine may take. */
export function eventually<Found>(look: () => Found | Promise<Found>): Promise<Found> {
  return vi.waitFor(look, { timeout: 10_000 })
}

/** Where a widget stands. */
export type Surroundings = {
  readonly direction?: 'ltr' | 'rtl'
  readonly lang?: string
  readonly width?: number
}

/** The only thing on the page: a widget that has not been given anything. */
export function alone<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { direction = 'ltr', lang = 'en', width = 1000 }: Surroundings,
): HTMLElementTagNameMap[Tag] {
  document.documentElement.lang = lang
  document.documentElement.dir = direction
  const element = document.createElement(tag)
  document.body.replaceChildren(element)
  document.body.style.width = `${width}px`
  return element
}

/** A widget in a document of its own making, with the eyes and hands of a person. */
export class OnPage<Widget extends FieldbookElement> {
  readonly element: Widget

  constructor(element: Widget) {
    this.element = element
  }

  find(selector: string): HTMLElement {
    const found = this.all(selector)[0]
    if (!found) throw new Error(`The ${this.element.localName} shows no ${selector}`)
    return found
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** What is read where this is, with single spaces. */
  text(selector: string): string {
    return read(this.find(selector))
  }

  texts(selector: string): string[] {
    return this.all(selector).map(read)
  }

  /** The cells of each row. */
  rows(selector: string): string[] {
    return (this.all(selector) as HTMLTableRowElement[]).map(({ cells }) =>
      [...cells].map(read).join(' | '),
    )
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  async click(what: string | HTMLElement): Promise<void> {
    await userEvent.click(typeof what === 'string' ? this.find(what) : what)
    await this.element.updateComplete
  }

  /** What has the focus inside the widget. */
  get focused(): HTMLElement | undefined {
    const active = this.element.shadowRoot?.activeElement
    return active instanceof HTMLElement ? active : undefined
  }
}

// Without the marks that keep a name from turning what is around it.
function read({ textContent }: Element): string {
  return textContent
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
