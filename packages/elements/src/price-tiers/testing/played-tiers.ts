import type { FieldbookPriceTiers, QuantityChoice } from '@fieldbook/elements/price-tiers'
import { expect } from 'storybook/test'
import { eventually, Played } from '../../internal/testing/played.js'

/** The price tiers of a story, and what they have announced so far. */
export class PlayedTiers extends Played<FieldbookPriceTiers> {
  readonly choices: QuantityChoice[] = []

  constructor(canvas: HTMLElement) {
    super(canvas, 'fieldbook-price-tiers')
    this.element.addEventListener('fieldbook-quantity-choose', ({ detail }) =>
      this.choices.push(detail),
    )
  }

  /** What the figures of the reading say: a unit's price and the whole. */
  figures(): string[] {
    return this.all('.figures dd').map(({ textContent }) => textContent.trim())
  }

  async expectFigures(...figures: readonly string[]): Promise<void> {
    await eventually(() => expect(this.figures()).toEqual(figures))
  }
}
