import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { placePopover } from './place-popover.js'
import { whyCard } from './why-card.js'

type Host = ReactiveControllerHost & HTMLElement

/** A card that opens beside what it is about, and gives the focus back to it. */
export class WhyPopover<About> {
  readonly #host: Host
  readonly #openerOf: (about: About) => string
  #about: About | undefined

  /** @param openerOf a selector of what the card opens beside */
  constructor(host: Host, openerOf: (about: About) => string) {
    this.#host = host
    this.#openerOf = openerOf
  }

  async open(about: About): Promise<void> {
    this.#about = about
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const card = this.#one('#card')
    const opener = this.#one(this.#openerOf(about))
    // The widget may have left the page in the meantime.
    if (!card?.isConnected || !opener) return
    card.showPopover()
    placePopover(card, opener)
    card.focus()
  }

  close(): void {
    const card = this.#one('#card')
    if (card?.matches(':popover-open')) card.hidePopover()
  }

  template(contentOf: (about: About) => unknown): TemplateResult {
    const content = this.#about === undefined ? nothing : contentOf(this.#about)
    return whyCard(content, this.#toggled)
  }

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed' || this.#about === undefined) return
    // Who closed it with a key is back where it was opened; who clicked elsewhere is there.
    const card = event.target as HTMLElement
    const isNowhere = document.activeElement === document.body
    if (isNowhere || card.contains(this.#one(':focus'))) {
      this.#one(this.#openerOf(this.#about))?.focus({ preventScroll: true })
    }
    this.#about = undefined
  }

  #one(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
  }
}
