import type { PricingFinding, PricingReason } from '@fieldbook/core/pricing'
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { cross } from '../internal/icons.js'
import { placePopover } from '../internal/place-popover.js'
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
    return html`<div
      id="card"
      class="card"
      popover="auto"
      role="dialog"
      aria-labelledby="card-title"
      tabindex="-1"
      @toggle=${this.#toggled}
    >
      ${this.#key === undefined ? nothing : contentTemplate(this.#key, context)}
    </div>`
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
      ? [...quote.reasons, ...quote.approvals.reasons, ...quote.findings]
      : [...(line?.reasons ?? []), ...findingsOf(context, index)]
  return html`
    <div class="card-head">
      <h3 id="card-title"><bdi>${asked ? itemName(context, asked.item) : words.whyTotal}</bdi></h3>
      <button class="quiet icon" data-do="close" aria-label=${words.close}>${cross}</button>
    </div>
    ${asked ? html`<h4>${words.why}</h4>` : nothing}
    <ul class="reasons" part="reasons">
      ${distinct(told.map((one) => itemOf(one, context)))}
    </ul>
  `
}

function itemOf(told: PricingReason | PricingFinding, context: QuoteContext) {
  return { sentence: sentenceOf(context, told), rule: 'rule' in told ? told.rule : '' }
}

/** Of what is told twice, once. */
function distinct(told: readonly { readonly sentence: string; readonly rule: string }[]) {
  const seen = new Map(told.map((one) => [`${one.sentence}\n${one.rule}`, one]))
  return [...seen.values()].map(
    ({ sentence, rule }) =>
      html`<li>${sentence} ${rule === '' ? nothing : html`<code>${rule}</code>`}</li>`,
  )
}
