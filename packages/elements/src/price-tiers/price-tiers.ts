import { isDecimal } from '@fieldbook/core/files/shared/decimal'
import { sayIn } from '@fieldbook/core/files/messages/say'
import type {
  PriceBook,
  PriceCurve,
  PricingCircumstances,
  QuoteCustomer,
} from '@fieldbook/core/pricing'
import type { Decimal } from '@fieldbook/core/shared'
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
import { contentTemplate } from './content-template.js'
import { readAt } from './curve-source.js'
import type { Later } from './later.js'
import { curveAtHand, loadCurve, type Loaded, type TiersInput } from './load-curve.js'
import { MeasuredWidth } from './measured-width.js'
import { builtInLanguages } from './messages/built-in.js'
import { styles } from './price-tiers.styles.js'
import { movedByKey, quantityAt, quantityUnder } from './quantity-moves.js'
import { misreadSentence, readingSentence } from './reading-template.js'
import { isLess, tierRows, type TiersContext } from './tiers-context.js'

/**
 * A price list made readable: what one unit and the whole cost by quantity, where the price changes, and what terms
 * cost a year.
 *
 * @tag fieldbook-price-tiers
 * @tagname fieldbook-price-tiers
 *
 * @fires {CustomEvent<QuantityChoice>} fieldbook-quantity-choose - Before another quantity is read off; `preventDefault()` leaves it as it was.
 *
 * @csspart head - The title, the unit and the lowest price.
 * @csspart title - The title.
 * @csspart reading - The quantity, and what it costs.
 * @csspart chart - The picture of the price of one and of the whole.
 * @csspart tiers - The prices as a table.
 * @csspart tier - A line of it.
 * @csspart notices - Where more costs less, and what is not known.
 * @csspart terms - The offers by term.
 * @csspart error - What is wrong with the data.
 * @csspart empty - What is shown where there is no item.
 */
export class FieldbookPriceTiers extends FieldbookElement {
  static override readonly tag = 'price-tiers'
  static override readonly styles = [tokens, base, controls, errorStyles, styles]

  /** By which prices and rules. */
  @property({ attribute: false }) priceBook: PriceBook | undefined
  /** Of which item of the book; null says that none is chosen. */
  @property({ reflect: true, converter: orElse(undefined) }) item: string | null | undefined
  /** For whom; without it for somebody of whom nothing is known. */
  @property({ attribute: false }) customer: QuoteCustomer | undefined
  /** The day as `{ today: '2026-11-23' }`, and what the market asks. */
  @property({ attribute: false }) circumstances: PricingCircumstances | undefined
  /** In which currency; the price book’s without it. */
  @property({ reflect: true, converter: orElse(undefined) }) currency: string | undefined
  /** The quantity that is read off; the smallest without it. */
  @property({ reflect: true, converter: orElse(undefined) }) quantity: Decimal | undefined
  /** The last quantity of the picture; somewhat beyond the last break without it. */
  @property({ attribute: 'up-to', converter: orElse(undefined) }) upTo: Decimal | undefined
  /** The title; the item’s name without it. */
  @property() heading: string | undefined
  /** The customer has declined longer terms: they are not offered again. */
  @property({ type: Boolean, reflect: true }) declined = false
  /** How high the rows are. */
  @property({ reflect: true, converter: orElse('comfortable') })
  density: 'comfortable' | 'dense' = 'comfortable'
  /** Checks the price book by its schema before the prices are shown, which loads the schema. */
  @property({ type: Boolean }) validate = false

  @state() private curve: PriceCurve | undefined
  @state() private mistakes: readonly Mistake[] | undefined
  @state() private misread: string | undefined
  @state() private said = ''

  readonly #language = new LanguageController(this, 'priceTiers', builtInLanguages)
  readonly #picture = new MeasuredWidth(this, '.picture')
  #later: Later | undefined
  #loading = 0
  #mistakesLocale = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = [
      ...(['priceBook', 'item', 'customer', 'circumstances'] as const),
      ...(['currency', 'upTo', 'density', 'validate'] as const),
    ]
    const isMisworded = this.mistakes !== undefined && this.#mistakesLocale !== this.#locale()
    if (given.some((name) => changed.has(name)) || isMisworded) this.#load()
  }

  protected override render(): TemplateResult {
    const language = this.#language.current
    const context = this.#context()
    const isEmpty = this.item === null
    // Without a space before it: outside, the page decides what a line break is.
    return html`<div class="anew">
      <div
        class="ground"
        lang=${language?.locale ?? nothing}
        aria-busy=${!context && !this.mistakes && !isEmpty}
        @input=${this.#written}
        @keydown=${this.#pressed}
        @pointerdown=${this.#pointed}
        @pointermove=${this.#pointed}
      >
        ${contentTemplate(context, this.mistakes, language?.words, { isEmpty, said: this.said, later: this.#later })}
      </div>
    </div>`
  }

  #load(): void {
    this.#loading += 1
    Object.assign(this, { mistakes: undefined, misread: undefined, said: '' })
    const input = this.#input()
    this.curve = input && curveAtHand(input)
    if (this.curve) void this.#loadLater()
    if (!input || this.curve) return
    const loading = this.#loading
    const take = (loaded: Loaded) => {
      // Another value came in the meantime, and its own loading with it.
      if (loading !== this.#loading) return
      if ('curve' in loaded) {
        this.curve = loaded.curve
        void this.#loadLater()
      } else {
        this.mistakes = loaded.mistakes
        this.#mistakesLocale = input.locale
      }
    }
    loadCurve(input).then(take, () => take({ mistakes: [] }))
  }

  async #loadLater(): Promise<void> {
    const later = await import('./later.js')
    if (this.#later !== undefined) return
    this.#later = later
    adoptStyles(this, later.styles)
    this.requestUpdate()
  }

  #input(): TiersInput | undefined {
    const { priceBook, item, circumstances } = this
    if (!priceBook || item === null || item === undefined || !circumstances) return undefined
    return {
      priceBook,
      item,
      circumstances,
      customer: this.customer ?? undefined,
      currency: this.currency ?? undefined,
      upTo: this.upTo ?? undefined,
      density: this.density,
      validate: this.validate,
      locale: this.#locale(),
    }
  }

  /** What is written in the field, or set on the slider. */
  readonly #written = (event: Event): void => {
    const field = event.composedPath()[0]
    const context = this.#context()
    if (!(field instanceof HTMLInputElement) || !context) return
    const { misread } = this
    if (field.type === 'range') {
      this.misread = undefined
      const quantity = quantityAt(Number(field.value) / Number(field.max), context)
      if (quantity !== undefined) this.#choose(quantity, context, true)
      return
    }
    const text = field.value.trim()
    if (isDecimal(text) && !isLess(text, 0)) {
      this.misread = undefined
      if (misread !== undefined) this.#say('')
      this.#choose(text, context)
      return
    }
    this.misread = field.value
    // While somebody writes on, the same is not said with every letter.
    const sentence = misreadSentence(text, context)
    const isSaid = misread !== undefined && misreadSentence(misread, context) === sentence
    if (!isSaid) this.#say(sentence)
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const field = event.composedPath()[0]
    const context = this.#context()
    if (!(field instanceof HTMLInputElement) || !context) return
    const next = movedByKey(event.key, field.type === 'range', context)
    if (next === undefined) return
    event.preventDefault()
    this.misread = undefined
    this.#choose(next, context, field.type === 'range')
  }

  readonly #pointed = (event: PointerEvent): void => {
    const picture = (event.composedPath()[0] as Element).closest('.picture')
    const context = this.#context()
    const isPressed = event.type === 'pointerdown' ? event.button === 0 : event.buttons === 1
    if (!picture || !context || !isPressed) return
    const box = picture.getBoundingClientRect()
    const quantity = quantityUnder((event.clientX - box.left) / box.width, context)
    if (quantity === undefined) return
    this.misread = undefined
    this.#choose(quantity, context)
  }

  #choose(quantity: Decimal, context: TiersContext, isSpokenByField = false): void {
    if (String(quantity) === String(context.quantity)) return
    const { item, language } = context
    if (!this.announce('fieldbook-quantity-choose', { item: item.id, quantity })) {
      this.#say(language.words.vetoed)
      // The field shows again what counts.
      this.requestUpdate()
      return
    }
    this.quantity = quantity
    const next = isSpokenByField ? undefined : this.#context()
    if (next) this.#say(readingSentence(next))
  }

  // The same sentence again is heard only where it is another text.
  #say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text
  }

  #locale(): string {
    return this.#language.current?.locale ?? 'en'
  }

  #context(): TiersContext | undefined {
    const language = this.#language.current
    const input = this.#input()
    const { curve } = this
    const item = input?.priceBook.items.find(({ id }) => id === input.item)
    if (!input || !curve || !item || !language || this.mistakes) return undefined
    const first = curve.points[0]?.quantity ?? 1
    const given = this.quantity ?? first
    const quantity = isDecimal(given) && !isLess(given, 0) ? given : first
    const context = {
      item,
      curve,
      quantity,
      reading: readAt(quantity, input),
      misread: this.misread,
      rows: tierRows(curve),
      title: this.heading ?? language.text(item.name ?? item.id),
      width: this.#picture.width || Math.max(280, Math.min(this.clientWidth - 32, 640)),
      isReversed: getComputedStyle(this).direction === 'rtl',
      isDense: this.density === 'dense',
      hasDeclined: this.declined,
      language,
      say: sayIn(language.locale),
    }
    return { ...context, chart: this.#later?.drawnChart(context) }
  }
}
