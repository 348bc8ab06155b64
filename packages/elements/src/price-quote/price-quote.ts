import { sayIn } from '@fieldbook/core/files/messages/say'
import type {
  Item,
  PriceBook,
  PricingCircumstances,
  Quote,
  QuoteCustomer,
  QuoteRequest,
} from '@fieldbook/core/pricing'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { adoptStyles } from '../internal/adopt-styles.js'
import { base } from '../internal/base.styles.js'
import { controls } from '../internal/controls.styles.js'
import { errorStyles } from '../internal/error-state.js'
import { FieldbookElement } from '../internal/fieldbook-element.js'
import { LanguageController } from '../internal/language-controller.js'
import type { Mistake } from '../internal/mistakes.js'
import { orElse } from '../internal/or-else.js'
import { tokens } from '../internal/tokens.styles.js'
import type { QuoteHands } from './hands.js'
import { loadQuote, quoteAtHand, requestFor, type Loaded, type QuoteInput } from './load-quote.js'
import { builtInLanguages } from './messages/built-in.js'
import { styles } from './price-quote.styles.js'
import type { QuoteContext } from './quote-context.js'
import type { QuoteKeeper, Said } from './quote-editor.js'
import { contentTemplate } from './quote-template.js'

/**
 * A quotation: what is asked for, what it costs in each class, how the price comes about, who has to approve it.
 *
 * @tag fieldbook-price-quote
 * @tagname fieldbook-price-quote
 *
 * @fires {CustomEvent<QuoteChangeDetail>} fieldbook-quote-change - Before the request is changed, with what it will cost; `preventDefault()` leaves it as it was.
 * @fires {CustomEvent<QuoteSendDetail>} fieldbook-quote-send - When the quotation is to be sent, or approval to be asked for; `preventDefault()` says that it was not.
 *
 * @csspart head - The title, the total and what can be done.
 * @csspart title - The title.
 * @csspart total - The total.
 * @csspart status - Whether it can be sent.
 * @csspart notices - What stands in the way, and who has to approve.
 * @csspart lines - What is asked for.
 * @csspart line - An item with its quantity and price.
 * @csspart break - What the next quantity would bring.
 * @csspart classes - The same order in each class.
 * @csspart class - One of them.
 * @csspart waterfall - The steps from the list price to the net price.
 * @csspart totals - Net price, taxes, total, deposit.
 * @csspart vouchers - The vouchers of this order and of the next.
 * @csspart particulars - What the quotation tells beside its prices.
 * @csspart reasons - The sentences that say why.
 * @csspart said - What has just been changed, in a sentence.
 * @csspart error - What is wrong with the data.
 * @csspart empty - What is shown where nothing is asked for.
 */
export class FieldbookPriceQuote extends FieldbookElement {
  static override readonly tag = 'price-quote'
  static override readonly styles = [tokens, base, controls, errorStyles, styles]

  /** By which prices and rules. */
  @property({ attribute: false }) priceBook: PriceBook | undefined
  /** What is asked for; null says that nothing is, yet. */
  @property({ attribute: false }) request: QuoteRequest | null | undefined
  /** Whom it is for; the customer of the request without it. */
  @property({ attribute: false }) customer: QuoteCustomer | undefined
  /** The day as `{ today: '2026-11-23' }`, the vouchers in circulation, what the market asks. */
  @property({ attribute: false }) circumstances: PricingCircumstances | undefined
  /** The title; “Quotation” and its number without it. */
  @property() heading: string | undefined
  /** Shows the quotation, and nothing of it can be changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false
  /** How high the rows are. */
  @property({ reflect: true, converter: orElse('comfortable') })
  density: 'comfortable' | 'dense' = 'comfortable'
  /** Checks the price book and the request by their schemas before the quote is shown, which loads the schemas. */
  @property({ type: Boolean }) validate = false

  /** Undefined until it is worked out, null where nothing is asked for. */
  @state() private quote: Quote | null | undefined
  @state() private mistakes: readonly Mistake[] | undefined
  @state() private said = ''
  @state() private hands: QuoteHands | undefined

  readonly #language = new LanguageController(this, 'priceQuote', builtInLanguages)
  #loading = 0
  #mistakesLocale = ''
  #items: ReadonlyMap<string, Item> = new Map()
  /** A change that is priced already. */
  #proposed: { readonly request: QuoteRequest; readonly quote: Quote | null } | undefined

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = ['priceBook', 'customer', 'circumstances', 'density', 'validate'] as const
    const isMisworded = this.mistakes !== undefined && this.#mistakesLocale !== this.#locale()
    const isAnother = given.some((name) => changed.has(name)) || isMisworded
    if (isAnother || (changed.has('request') && this.request !== this.#proposed?.request)) {
      this.#load()
    }
  }

  protected override render(): TemplateResult {
    const language = this.#language.current
    const content = contentTemplate({
      context: this.#context(),
      mistakes: this.mistakes,
      words: language?.words,
      isEmpty: this.quote === null,
      canEdit: !this.readOnly,
      said: this.said,
      hands: this.hands,
    })
    // Without a space before it: outside, the page decides what a line break is.
    return html`<div class="anew">
      <div
        class="ground"
        lang=${language?.locale ?? nothing}
        aria-busy=${this.quote === undefined && !this.mistakes}
        @click=${(event: Event) => this.hands?.clicked(event)}
        @change=${(event: Event) => this.hands?.changed(event)}
        @keydown=${(event: KeyboardEvent) => this.hands?.pressed(event)}
        @focusin=${(event: Event) => this.hands?.focused(event)}
        @submit=${(event: Event) => this.hands?.submitted(event)}
      >
        ${content}
      </div>
    </div>`
  }

  #load(): void {
    this.#loading += 1
    this.hands?.reset()
    this.#proposed = undefined
    Object.assign(this, { mistakes: undefined, quote: undefined, said: '' })
    const input = this.#input()
    if (!input) return
    const atHand = quoteAtHand(input)
    if (atHand) {
      this.#show(atHand.quote)
      return
    }
    const loading = this.#loading
    const take = (loaded: Loaded) => {
      // Another value came in the meantime, and its own loading with it.
      if (loading !== this.#loading) return
      if ('quote' in loaded) {
        this.#show(loaded.quote)
      } else {
        this.mistakes = loaded.mistakes
        this.#mistakesLocale = input.locale
      }
    }
    loadQuote(input).then(take, () => take({ mistakes: [] }))
  }

  #show(quote: Quote | null): void {
    this.#items = new Map(this.priceBook?.items.map((item) => [item.id, item]))
    this.quote = quote
    void this.#loadHands()
  }

  async #loadHands(): Promise<void> {
    const { QuoteHands, handStyles } = await import('./hands.js')
    if (this.hands === undefined) {
      this.hands = new QuoteHands(this.#keeper)
      adoptStyles(this, handStyles)
    }
    this.hands.repriced()
  }

  readonly #keeper: QuoteKeeper = {
    element: this,
    context: () => this.#context(),
    input: () => this.#input(),
    items: () => this.#items,
    text: (text) => this.#language.current?.text(text) ?? '',
    propose: (request, said) => this.#propose(request, said),
    send: () => this.#send(),
    say: (text) => this.#say(text),
  }

  #propose(asked: QuoteRequest, said: Said): boolean {
    const input = this.#input()
    const language = this.#language.current
    if (!input || !language) return false
    const request = requestFor(asked, input.customer)
    const next = quoteAtHand({ ...input, request, validate: false })
    if (!next) return false
    const detail = { request, quote: next.quote }
    if (!this.announce('fieldbook-quote-change', detail)) {
      this.#say(language.words.vetoed)
      // What was typed or chosen goes back to what it was.
      this.requestUpdate()
      return false
    }
    this.#proposed = detail
    this.request = request
    this.#show(next.quote)
    this.#say(said(next.quote, language.words, sayIn(language.locale)))
    return true
  }

  #send(): void {
    const { quote, request } = this
    const words = this.#language.current?.words
    if (!quote || !request || !words || quote.status === 'refused') return
    const detail = { request: requestFor(request, this.customer), quote }
    this.#say(this.announce('fieldbook-quote-send', detail) ? words.sent : words.sendVetoed)
  }

  // The same sentence again is heard only where it is another text.
  #say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text
  }

  #locale(): string {
    return this.#language.current?.locale ?? 'en'
  }

  #input(): QuoteInput | undefined {
    const { priceBook, request, circumstances, density, validate } = this
    if (!priceBook || request === undefined || !circumstances) return undefined
    const customer = this.customer ?? undefined
    const locale = this.#locale()
    return { priceBook, request, customer, circumstances, density, validate, locale }
  }

  #context(): QuoteContext | undefined {
    const language = this.#language.current
    const input = this.#input()
    const { quote } = this
    if (!input?.request || !quote || !language || this.mistakes) return undefined
    const { priceBook, customer } = input
    const { words, locale } = language
    const request = requestFor(input.request, customer)
    return {
      quote,
      request,
      priceBook,
      items: this.#items,
      today: input.circumstances.today,
      canEdit: !this.readOnly,
      title: this.heading ?? (request.id === undefined ? words.title : words.titleOf(request.id)),
      language,
      say: sayIn(locale),
    }
  }
}
