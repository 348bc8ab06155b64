// Loaded once a quote is on the page: to see what it costs needs none of this.

import { nextBreakOf } from '@fieldbook/core/files/pricing/inverse/next-break'
import type { LineBreaks, Quote } from '@fieldbook/core/pricing'
import { card } from '../internal/card.styles.js'
import { floating } from '../internal/floating.styles.js'
import { WhyPopover } from '../internal/why-popover.js'
import { asideTemplate } from './aside-template.js'
import { breakTemplates } from './breaks-template.js'
import { classesTemplate } from './classes-template.js'
import { ItemPicker } from './item-picker.js'
import { requestFor } from './load-quote.js'
import { capitalsTemplate, paperFootTemplate, paperHeadTemplate } from './paper-template.js'
import type { QuoteContext } from './quote-context.js'
import { QuoteEditor, type QuoteKeeper } from './quote-editor.js'
import { reasonsTemplate } from './reasons-template.js'
import { asideStyles } from './styles/aside.styles.js'
import { classesStyles } from './styles/classes.styles.js'
import { paperStyles } from './styles/paper.styles.js'
import { pickerStyles } from './styles/picker.styles.js'
import { waterfallStyles } from './styles/waterfall.styles.js'
import { waterfallTemplate } from './waterfall-template.js'

export const handStyles = [
  floating,
  card,
  classesStyles,
  asideStyles,
  waterfallStyles,
  pickerStyles,
  paperStyles,
]

/** What the next quantities bring costs many quotes of the whole order for each line. */
const MOST_LINES_WITH_BREAKS = 12

/** All by which a person works with a quotation, and what follows the prices. */
export class QuoteHands {
  /** By the line's id; of the whole order without one. */
  readonly #card: WhyPopover<string>
  readonly picker: ItemPicker
  readonly #keeper: QuoteKeeper
  readonly #editor: QuoteEditor
  #isTable = false
  #breaks: { readonly of?: Quote; readonly lines: Map<string, LineBreaks> } = { lines: new Map() }

  constructor(keeper: QuoteKeeper) {
    this.#keeper = keeper
    this.#editor = new QuoteEditor(keeper)
    this.#card = new WhyPopover(
      keeper.element,
      (key) => `[data-do="why"][data-key="${CSS.escape(key)}"]`,
    )
    this.picker = new ItemPicker(keeper, (item) => this.#editor.add(item))
  }

  /** Another order, or other prices. */
  reset(): void {
    this.#card.close()
    this.picker.close()
    this.#editor.forget()
  }

  /** Works out what the next quantities would bring, line by line, once what they would change is drawn. */
  repriced(): void {
    const quote = this.#keeper.context()?.quote
    if (!quote || this.#breaks.of === quote) return
    this.#breaks = { of: quote, lines: new Map() }
    if (quote.lines.length <= MOST_LINES_WITH_BREAKS) {
      void this.#searchBreaks(quote.lines.map(({ id }) => id))
    }
  }

  /** Of a long order, only the line that somebody works on. */
  focused(event: Event): void {
    const { line } = (event.target as HTMLElement).dataset
    if (line !== undefined && !this.#breaks.lines.has(line)) void this.#searchBreaks([line])
  }

  async #searchBreaks(lines: readonly string[]): Promise<void> {
    const { of, lines: found } = this.#breaks
    for (const line of lines) {
      // Each costs many quotes: in between, the page is free.
      await new Promise((resolve) => setTimeout(resolve))
      const input = this.#keeper.input()
      if (this.#breaks.of !== of || !of || !input?.request) return
      const { priceBook, circumstances, customer } = input
      const request = requestFor(input.request, customer)
      const index = request.lines.findIndex(({ id }) => id === line)
      if (index < 0) continue
      found.set(line, { line, ...nextBreakOf(index, request, priceBook, circumstances, of) })
    }
    this.#keeper.element.requestUpdate()
  }

  classes(context: QuoteContext) {
    return classesTemplate(context)
  }

  waterfall(context: QuoteContext) {
    return waterfallTemplate(context, this.#isTable)
  }

  aside(context: QuoteContext) {
    return [capitalsTemplate(context), asideTemplate(context)]
  }

  paperHead(context: QuoteContext) {
    return paperHeadTemplate(context)
  }

  paperFoot(context: QuoteContext) {
    return paperFootTemplate(context)
  }

  card(context: QuoteContext) {
    return this.#card.template((key) => reasonsTemplate(key, context))
  }

  breaks(line: string, context: QuoteContext) {
    if (this.#breaks.of !== context.quote) return []
    const found = this.#breaks.lines.get(line)
    return found === undefined ? [] : breakTemplates(found, context)
  }

  /** What was written as a quantity of the line and is none. */
  misread(line: string): string | undefined {
    return this.#editor.misread.get(line)
  }

  /** The arrows change a quantity by one. */
  pressed(event: KeyboardEvent): void {
    const field = event.target as HTMLInputElement
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    const context = this.#keeper.context()
    if (step === undefined || field.dataset['change'] !== 'quantity' || !context) return
    event.preventDefault()
    this.#editor.step(field, step, context)
  }

  clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]')
    const context = this.#keeper.context()
    if (!button || !context || button.ariaDisabled === 'true') return
    const { line = '', key = '', voucher = '', quantity = '' } = button.dataset
    const actions: Readonly<Record<string, () => unknown>> = {
      why: () => this.#card.open(key),
      close: () => this.#card.close(),
      send: () => this.#editor.send(context),
      figure: () => this.#turn(),
      remove: () => this.#editor.remove(line, context),
      take: () => this.#editor.take(line, quantity, context),
      class: () => this.#editor.chooseClass(button.dataset['class'] ?? '', context),
      'voucher-out': () => this.#editor.removeVoucher(voucher, context),
    }
    actions[button.dataset['do'] ?? '']?.()
  }

  changed(event: Event): void {
    const field = event.target as HTMLInputElement | HTMLSelectElement
    const context = this.#keeper.context()
    if (context) this.#editor.set(field, context)
  }

  submitted(event: Event): void {
    event.preventDefault()
    const field = (event.target as Element).querySelector('input')
    const context = this.#keeper.context()
    if (field && context) this.#editor.addVoucher(field, context)
  }

  #turn(): void {
    this.#isTable = !this.#isTable
    this.#keeper.element.requestUpdate()
  }
}
