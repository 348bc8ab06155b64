import type { PricingFinding, PricingReason, QuoteLine } from '@fieldbook/core/pricing'
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { placePopover } from '../internal/place-popover.js'
import { whyCard, whyHead, whyItem } from '../internal/why-card.js'
import { findingsOf, itemName, sentenceOf, type QuoteContext } from './quote-context.js'

type Host = ReactiveControllerHost & HTMLElement

/** Why a line, or the whole order, costs what it costs. */
export class ReasonsCard {
  readonly #host: Host
  #key: string | undefined

  constructor(host: Host) {
    this.#host = host
  }

  /** @param key the line's id, empty for the whole order */
  async open(key: string, anchor: Element): Promise<void> {
    this.#key = key
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const card = this.#one('#card')
    // The widget may have left the page in the meantime.
    if (!card?.isConnected || !anchor.isConnected) return
    card.showPopover()
    placePopover(card, anchor)
    card.focus()
  }

  close(): void {
    const card = this.#one('#card')
    if (card?.matches(':popover-open')) card.hidePopover()
  }

  template(context: QuoteContext): TemplateResult {
    const content = this.#key === undefined ? nothing : contentTemplate(this.#key, context)
    return whyCard(content, this.#toggled)
  }

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed' || this.#key === undefined) return
    // Who closed it with a key is back where it was opened; who clicked elsewhere is there.
    const card = event.target as HTMLElement
    const isNowhere = document.activeElement === document.body
    if (isNowhere || card.contains(this.#one(':focus'))) {
      const opener = this.#one(`[data-do="why"][data-key="${CSS.escape(this.#key)}"]`)
      opener?.focus({ preventScroll: true })
    }
    this.#key = undefined
  }

  #one(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
  }
}

function contentTemplate(key: string, context: QuoteContext): TemplateResult {
  const { quote, request, language } = context
  const { words } = language
  const index = request.lines.findIndex(({ id }) => id === key)
  const asked = request.lines[index]
  const line = quote.lines.find(({ id }) => id === key)
  const told: readonly (PricingReason | PricingFinding)[] =
    key === ''
      ? [...quote.waterfall, ...quote.reasons, ...quote.approvals.reasons, ...quote.findings]
      : [...lineReasons(line), ...findingsOf(context, index)]
  return html`
    ${whyHead(nothing, asked ? itemName(context, asked.item) : words.whyTotal, words.close)}
    ${asked ? html`<h4>${words.why}</h4>` : nothing}
    <ul class="reasons" part="reasons">
      ${distinct(told, context)}
    </ul>
  `
}

/** How the list price came about, the steps from there, and the tax. */
function lineReasons(line: QuoteLine | undefined): readonly PricingReason[] {
  const { reasons = [], priced = null } = line ?? {}
  const taxes = reasons.filter(({ code }) => code === 'pricing/taxed')
  const others = reasons.filter((reason) => !taxes.includes(reason))
  return [...others, ...(priced?.waterfall ?? []), ...taxes]
}

/** Of what is told twice, once. */
function distinct(told: readonly (PricingReason | PricingFinding)[], context: QuoteContext) {
  const sentences = told.map((one) => sentenceOf(context, one))
  return told.flatMap((one, index) => {
    const sentence = sentences[index] ?? ''
    return sentences.indexOf(sentence) === index ? whyItem(sentence, one) : []
  })
}
