import type { Say } from '@fieldbook/core/files/messages/say'
import { compareExact, decimalText, isDecimal, plus } from '@fieldbook/core/files/shared/decimal'
import type { Item, Quote, QuoteRequest } from '@fieldbook/core/pricing'
import type { LocalText } from '@fieldbook/core/shared'
import type { ReactiveControllerHost } from 'lit'
import {
  typedQuantity,
  withChangedLine,
  withItems,
  withLine,
  withoutLine,
  withoutVoucher,
  withVoucher,
} from './change-request.js'
import { misreadSentence } from './line-fields.js'
import type { QuoteInput } from './load-quote.js'
import type { PriceQuoteWords } from './messages/en.js'
import { itemName, sentenceOf, type QuoteContext } from './quote-context.js'

/** What is said of a change once it is made. */
export type Said = (quote: Quote | null, words: PriceQuoteWords, say: Say) => string

/** The widget, as its hands know it. */
export type QuoteKeeper = {
  readonly element: ReactiveControllerHost & HTMLElement
  readonly context: () => QuoteContext | undefined
  readonly input: () => QuoteInput | undefined
  readonly items: () => ReadonlyMap<string, Item>
  /** A name in the language of the widget. */
  readonly text: (text: LocalText) => string
  /** Announces a request, and keeps it unless the page refuses. */
  readonly propose: (request: QuoteRequest, said: Said) => boolean
  readonly send: () => void
  readonly say: (text: string) => void
}

const MOST_QUANTITY = 1_000_000_000

/** Makes of what a person does a new request, and sees to it that the focus is never lost. */
export class QuoteEditor {
  readonly #keeper: QuoteKeeper

  /** What was written as a quantity and is none, by line. */
  readonly misread = new Map<string, string>()

  constructor(keeper: QuoteKeeper) {
    this.#keeper = keeper
  }

  /** Another order: what was written in the fields of the one before is gone. */
  forget(): void {
    this.misread.clear()
  }

  add(item: Item): void {
    const input = this.#keeper.input()
    if (!input) return
    const request = withLine(input.request, item, input.priceBook)
    this.#change(request, total, () => this.#quantityOf(request.lines.at(-1)?.id ?? ''))
  }

  remove(id: string, context: QuoteContext): void {
    this.misread.delete(id)
    const { request } = context
    const index = request.lines.findIndex((line) => line.id === id)
    const name = itemName(context, request.lines[index]?.item ?? '')
    const said: Said = (quote, words, say) => {
      const left = quote === null ? words.nothingLeft : total(quote, words, say)
      return words.both(words.removed(name), left)
    }
    // To the line that has come to its place, or to where the next is added.
    this.#change(withoutLine(request, id), said, () => {
      const buttons = this.#all('[data-do="remove"]')
      return buttons[Math.min(index, buttons.length - 1)] ?? this.#all('[role="combobox"]')[0]
    })
  }

  take(line: string, quantity: string, { request }: QuoteContext): void {
    this.misread.delete(line)
    const changed = withChangedLine(request, line, { quantity: typedQuantity(quantity) })
    this.#change(changed, total, () => this.#quantityOf(line))
  }

  /** Every line in a class. */
  chooseClass(id: string, { request, quote, items, priceBook }: QuoteContext): void {
    const chosen = quote.alternatives.find((one) => one.class === id)
    if (!chosen) return
    // The button is gone with the choice.
    this.#change(withItems(request, chosen.items, items, priceBook), total, () => {
      return this.#all('.way.asked')[0]
    })
  }

  addVoucher(field: HTMLInputElement, context: QuoteContext): void {
    const { request, language } = context
    const id = field.value.trim()
    if (id === '') return
    if (request.vouchers?.includes(id)) return this.#keeper.say(language.words.twice(id))
    const said: Said = (quote, words, say) => {
      const [refused] =
        quote?.findings.filter((found) => 'voucher' in found && found.voucher === id) ?? []
      return refused === undefined
        ? words.both(words.redeemed(id), total(quote, words, say))
        : sentenceOf(context, refused)
    }
    if (this.#keeper.propose(withVoucher(request, id), said)) field.value = ''
  }

  removeVoucher(id: string, { request }: QuoteContext): void {
    const said: Said = (quote, words, say) =>
      words.both(words.voucherOut(id), total(quote, words, say))
    this.#change(withoutVoucher(request, id), said, () => this.#all('form input')[0])
  }

  /** What a field of a line was set to. */
  set(field: HTMLInputElement | HTMLSelectElement, context: QuoteContext): void {
    const { request, items, priceBook } = context
    const { line = '', change } = field.dataset
    const { value } = field
    if (change === 'quantity') this.#setQuantity(field, line, context)
    if (change === 'unit') this.#change(withChangedLine(request, line, { unit: value }), total)
    if (change === 'months') {
      this.#change(withChangedLine(request, line, { months: Number(value) }), total)
    }
    if (change === 'item') {
      const chosen = request.lines.map(({ id, item }) => (id === line ? value : item))
      this.#change(withItems(request, chosen, items, priceBook), total)
    }
  }

  /** Sends what is asked for, unless something else is written as a quantity: nobody would expect the one before it. */
  send(context: QuoteContext): void {
    const wrong = context.request.lines.find(({ id }) => this.misread.has(id))
    if (wrong === undefined) return this.#keeper.send()
    this.#keeper.say(context.language.words.quantityFirst(itemName(context, wrong.item)))
    this.#quantityOf(wrong.id)?.focus()
  }

  /** A quantity so much more than what is written, or than what is asked for where that is none. */
  step(field: HTMLInputElement, by: number, context: QuoteContext): void {
    const { line = '' } = field.dataset
    const asked = context.request.lines.find(({ id }) => id === line)
    const text = field.value.trim()
    const next = decimalText(plus(isQuantity(text) ? text : (asked?.quantity ?? 0), by))
    if (!isQuantity(next)) return
    field.value = next
    this.#setQuantity(field, line, context)
  }

  #setQuantity(field: HTMLElement & { value: string }, line: string, context: QuoteContext): void {
    const { request, language } = context
    const text = field.value.trim()
    if (!isQuantity(text)) {
      this.misread.set(line, field.value)
      this.#keeper.say(misreadSentence(text, language.words))
      this.#keeper.element.requestUpdate()
      return
    }
    const wasMisread = this.misread.delete(line)
    const quantity = typedQuantity(text)
    if (request.lines.some((asked) => asked.id === line && asked.quantity === quantity)) {
      if (wasMisread) this.#keeper.say('')
      this.#keeper.element.requestUpdate()
      return
    }
    this.#change(withChangedLine(request, line, { quantity }), total)
  }

  #change(request: QuoteRequest, said: Said, focusOf?: () => HTMLElement | undefined): void {
    if (!this.#keeper.propose(request, said)) return
    void this.#keeper.element.updateComplete.then(() => {
      const next = focusOf?.()
      next?.focus()
      if (next instanceof HTMLInputElement) next.select()
    })
  }

  #quantityOf(line: string): HTMLElement | undefined {
    return this.#all(`[data-change="quantity"][data-line="${CSS.escape(line)}"]`)[0]
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#keeper.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }
}

function isQuantity(text: string): boolean {
  return isDecimal(text) && compareExact(text, 0) > 0 && compareExact(text, MOST_QUANTITY) <= 0
}

const total: Said = (quote, words, say) =>
  quote?.totals ? words.nowTotal(say.money(quote.totals.total)) : words.noTotal
