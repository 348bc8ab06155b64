import { expect, userEvent, waitFor } from 'storybook/test'
import type { FieldbookElement } from '../fieldbook-element.js'

/** Asks for as long as a busy machine may take; a failure does not print the whole document. */
export function eventually<Found>(look: () => Found | Promise<Found>): Promise<Found> {
  return waitFor(look, { timeout: 10_000, onTimeout: (error) => error })
}

/** The widget of a story as a person with a keyboard has it. */
export class Played<Widget extends FieldbookElement> {
  readonly element: Widget
  /** What is drawn with that by which a person works with the widget, where it is loaded later. */
  protected readonly hands: string | undefined

  constructor(canvas: HTMLElement, tag: string) {
    const element = canvas.querySelector<Widget>(tag)
    if (!element) throw new Error(`The story shows no ${tag}`)
    this.element = element
  }

  /** What the widget draws, once it has drawn it. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(() => {
      const found = this.all(selector)[0]
      if (!found) throw new Error(`The ${this.element.localName} shows no ${selector}`)
      return found
    })
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** Puts the focus there, and gives what has it. */
  async focus(selector: string): Promise<HTMLElement> {
    const found = await this.#workable(selector)
    found.focus()
    return found
  }

  async click(selector: string): Promise<void> {
    await userEvent.click(await this.#workable(selector))
    await this.element.updateComplete
  }

  /** Keys as `userEvent.keyboard` spells them. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  /** So many of them are drawn, once they are. */
  async expectCount(selector: string, count: number): Promise<void> {
    await eventually(() => expect(this.all(selector)).toHaveLength(count))
  }

  /** What has the focus is this, once it has. */
  async expectFocus(selector: string): Promise<void> {
    await eventually(() =>
      expect(this.element.shadowRoot?.activeElement?.matches(selector)).toBe(true),
    )
  }

  /** What is drawn there reads like this, once it does. */
  async expectText(selector: string, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await eventually(() => expect(this.all(selector)[0]).toHaveTextContent(text))
    }
  }

  /** What has been said last holds this. */
  async expectSaid(text: string): Promise<void> {
    await this.expectText('[role="status"]', text)
  }

  /** The one or the other, as the page speaks. */
  inLanguage<Words>(english: Words, chinese: Words): Words {
    const { lang } = this.element.ownerDocument.documentElement
    return lang === 'zh-CN' ? chinese : english
  }

  /** Nothing reaches beyond the box. */
  async expectFits(): Promise<void> {
    const { element } = this
    await eventually(() => expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth))
  }

  async #workable(selector: string): Promise<HTMLElement> {
    if (this.hands !== undefined) await this.find(this.hands)
    return this.find(selector)
  }
}
