import type {
  FieldbookPriceQuote,
  QuoteChangeDetail,
  QuoteSendDetail,
} from '@fieldbook/elements/price-quote'
import { Played } from '../../internal/testing/played.js'

/** The quote of a story, and what it has announced so far. */
export class PlayedQuote extends Played<FieldbookPriceQuote> {
  readonly changes: QuoteChangeDetail[] = []
  readonly sent: QuoteSendDetail[] = []
  protected override readonly hands = '#card'

  constructor(canvas: HTMLElement) {
    super(canvas, 'fieldbook-price-quote')
    const { element } = this
    element.addEventListener('fieldbook-quote-change', ({ detail }) => this.changes.push(detail))
    element.addEventListener('fieldbook-quote-send', ({ detail }) => this.sent.push(detail))
  }

  /** Sets a field, as a person does: simulated keys change its text and do not say so. */
  async change(selector: string, value: string): Promise<void> {
    const field = (await this.focus(selector)) as HTMLInputElement
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
    await this.element.updateComplete
  }
}
