import type {
  FieldbookPriceQuote,
  QuoteChangeDetail,
  QuoteSendDetail,
} from '@fieldbook/elements/price-quote'
import { expect, userEvent, waitFor } from 'storybook/test'

/** The quote of a story as a person with a keyboard has it, and what it has announced so far. */
export class PlayedQuote {
  readonly element: FieldbookPriceQuote
  readonly changes: QuoteChangeDetail[] = []
  readonly sent: QuoteSendDetail[] = []

  constructor(canvas: HTMLElement) {
    const element = canvas.querySelector<FieldbookPriceQuote>('fieldbook-price-quote')
    if (!element) throw new Error('The story shows no quote')
    this.element = element
    element.addEventListener('fieldbook-quote-change', ({ detail }) => this.changes.push(detail))
    element.addEventListener('fieldbook-quote-send', ({ detail }) => this.sent.push(detail))
  }

  /** What the quote draws, once it has drawn it. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(() => {
      const found = this.all(selector)[0]
      if (!found) throw new Error(`The quote shows no ${selector}`)
      return found
    })
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** Keys as `userEvent.keyboard` spells them. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  /** Sets a field, as a person does: simulated keys change its text and do not say so. */
  async change(field: HTMLElement, value: string): Promise<void> {
    ;(field as HTMLInputElement).value = value
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
    await this.element.updateComplete
  }

  /** What has the focus is this, once it has. */
  async expectFocus(selector: string): Promise<void> {
    await eventually(() =>
      expect(this.element.shadowRoot?.activeElement?.matches(selector)).toBe(true),
    )
  }

  /** What has been said last holds this. */
  async expectSaid(text: string): Promise<void> {
    const said = await this.find('[part="said"]')
    await eventually(() => expect(said).toHaveTextContent(text))
  }
}

/** Without the whole document, which a failure would print. */
const eventually = <Found>(look: () => Found) =>
  waitFor(look, { timeout: 10_000, onTimeout: (error) => error })
