import type { Item } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { spoken } from '../internal/isolate.js'
import { placePopover } from '../internal/place-popover.js'
import { search } from '../internal/icons.js'
import type { QuoteKeeper } from './quote-editor.js'
import type { PriceQuoteWords } from './messages/en.js'

/** More are found by more letters. */
const SHOWN = 50

type Match = { readonly item: Item; readonly name: string }

/** A field that finds an item by a part of its name: a combobox with a list, as in the APG. */
export class ItemPicker {
  readonly #keeper: QuoteKeeper
  readonly #chosen: (item: Item) => void
  #text = ''
  #isOpen = false
  #active = 0

  constructor(keeper: QuoteKeeper, chosen: (item: Item) => void) {
    this.#keeper = keeper
    this.#chosen = chosen
  }

  close(): void {
    this.#isOpen = false
    this.#keeper.element.requestUpdate()
    const list = this.#list()
    if (list?.matches(':popover-open')) list.hidePopover()
  }

  template(words: PriceQuoteWords): TemplateResult {
    const matches = this.#isOpen ? this.#matches() : []
    const active = this.#isOpen && matches.length > 0 ? `option-${this.#active}` : nothing
    return html`
      <span class="search">
        ${search}
        <input
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded=${this.#isOpen}
          aria-controls="options"
          aria-activedescendant=${active}
          aria-label=${words.add}
          placeholder=${words.add}
          .value=${live(this.#text)}
          @input=${this.#typed}
          @click=${this.#open}
          @keydown=${this.#pressed}
          @blur=${this.#left}
        />
      </span>
      <div id="options-box" popover="manual">
        <ul id="options" role="listbox" aria-label=${words.add}>
          ${matches.slice(0, SHOWN).map((match, index) => this.#option(match, index))}
        </ul>
        ${this.#note(matches.length, words)}
      </div>
    `
  }

  #option({ item, name }: Match, index: number): TemplateResult {
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.#active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(item)}
    >
      <bdi class="brief">${name}</bdi>
    </li>`
  }

  #note(count: number, words: PriceQuoteWords) {
    if (!this.#isOpen) return nothing
    if (count === 0) return html`<p class="muted small" role="status">${words.noMatch}</p>`
    const left = count - SHOWN
    return left > 0 ? html`<p class="muted small">${words.moreMatches(String(left))}</p>` : nothing
  }

  readonly #typed = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value
    this.#active = 0
    void this.#open()
  }

  readonly #open = async (): Promise<void> => {
    this.#isOpen = true
    this.#keeper.element.requestUpdate()
    await this.#keeper.element.updateComplete
    const list = this.#list()
    const field = this.#keeper.element.shadowRoot?.querySelector('[role="combobox"]')
    // The widget may have left the page in the meantime, or the field the focus.
    if (!list?.isConnected || !field?.matches(':focus')) return
    if (!list.matches(':popover-open')) list.showPopover()
    placePopover(list, field)
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const last = Math.min(this.#matches().length, SHOWN) - 1
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = this.#isOpen ? this.#active + step : 0
      this.#active = next > last ? 0 : next < 0 ? Math.max(0, last) : next
      void this.#open()
    } else if (event.key === 'Enter' && this.#isOpen) {
      event.preventDefault()
      const match = this.#matches()[this.#active]
      if (match) this.#choose(match.item)
    } else if (event.key === 'Escape' && this.#isOpen) {
      event.preventDefault()
      this.close()
    }
  }

  readonly #left = (): void => {
    if (this.#isOpen) this.close()
  }

  #choose(item: Item): void {
    this.#text = ''
    this.#active = 0
    this.close()
    this.#chosen(item)
  }

  #matches(): readonly Match[] {
    const input = this.#keeper.input()
    const today = input?.circumstances.today ?? ''
    const wanted = this.#text.trim().toLowerCase()
    const sold = [...this.#keeper.items().values()].filter(({ from, to }) => {
      return (from === undefined || from <= today) && (to === undefined || today <= to)
    })
    return sold
      .map((item) => ({ item, name: this.#nameOf(item) }))
      .filter(({ item, name }) => `${name}\n${item.id}`.toLowerCase().includes(wanted))
  }

  #nameOf({ id, name }: Item): string {
    return spoken(name === undefined ? id : this.#keeper.text(name))
  }

  #list(): HTMLElement | null {
    return this.#keeper.element.shadowRoot?.querySelector<HTMLElement>('#options-box') ?? null
  }
}
