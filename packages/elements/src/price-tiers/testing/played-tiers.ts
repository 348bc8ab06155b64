import type { FieldbookPriceTiers, QuantityChoice } from '@fieldbook/elements/price-tiers'
import { expect, userEvent, waitFor } from 'storybook/test'

/** The widget of a story as a person with a keyboard has it, and what it has announced so far. */
export class PlayedTiers {
  readonly element: FieldbookPriceTiers
  readonly choices: QuantityChoice[] = []

  constructor(canvas: HTMLElement) {
    const element = canvas.querySelector<FieldbookPriceTiers>('fieldbook-price-tiers')
    if (!element) throw new Error('The story shows no price tiers')
    this.element = element
    element.addEventListener('fieldbook-quantity-choose', ({ detail }) => this.choices.push(detail))
  }

  /** What the widget draws, once it has drawn it. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(() => {
      const found = this.all(selector)[0]
      if (!found) throw new Error(`The price tiers show no ${selector}`)
      return found
    })
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** What the figures of the reading say: a unit's price and the whole. */
  figures(): string[] {
    return this.all('.figures dd').map(({ textContent }) => textContent.trim())
  }

  /** Keys as `userEvent.keyboard` spells them. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  /** What has been said last holds this. */
  async expectSaid(text: string): Promise<void> {
    const status = await this.find('[role="status"]')
    await eventually(() => expect(status).toHaveTextContent(text))
  }
}

/** Without the whole document, which a failure would print; a busy machine takes its time. */
const eventually = <Found>(look: () => Found) =>
  waitFor(look, { timeout: 10_000, onTimeout: (error) => error })
