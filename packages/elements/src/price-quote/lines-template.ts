import { roundTo } from '@fieldbook/core/files/shared/decimal'
import type { FreeLine } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { spoken } from '../internal/isolate.js'
import { cross, triangle } from '../internal/icons.js'
import { choices, quantityCell } from './line-fields.js'
import type { QuoteHands } from './hands.js'
import { whyButton } from './head-template.js'
import {
  className,
  findingsOf,
  itemName,
  pairedLines,
  sentenceOf,
  type PairedLine,
  type QuoteContext,
} from './quote-context.js'

/** Prices of a unit below a cent exist; what is finer comes of a sum that was divided. */
const UNIT_DIGITS = 4

/** What is asked for, line by line, with what each costs. */
export function linesTemplate(
  context: QuoteContext,
  hands: QuoteHands | undefined,
): TemplateResult {
  const { quote, language, priceBook } = context
  const { words } = language
  const isInclusive = priceBook.tax?.prices === 'inclusive'
  return html`
    <table class="lines" part="lines">
      <caption>
        ${words.lines}
        ${priceBook.tax === undefined ? nothing : html`<span class="muted small">${isInclusive ? words.inclusive : words.exclusive}</span>`}
      </caption>
      <thead>
        <tr>
          <th class="position" scope="col">${words.position}</th>
          <th class="name" scope="col">${words.item}</th>
          <th class="quantity" scope="col">${words.quantity}</th>
          <th class="figure unit-price" scope="col">${words.unitPrice}</th>
          <th class="figure discount" scope="col">${words.discount}</th>
          <th class="figure net" scope="col">${words.amount}</th>
          <td class="ends"></td>
        </tr>
      </thead>
      ${repeat(
        pairedLines(context),
        ({ asked }) => asked.id,
        (pair, index) => lineTemplate(pair, index, context, hands),
      )}
      ${
        quote.free.length === 0
          ? nothing
          : html`<tbody>
              ${quote.free.map((line) => freeTemplate(line, context))}
            </tbody>`
      }
    </table>
  `
}

function lineTemplate(
  pair: PairedLine,
  index: number,
  context: QuoteContext,
  hands: QuoteHands | undefined,
): TemplateResult {
  const { language, say, canEdit, quote } = context
  const { words } = language
  const { asked, line } = pair
  const { priced } = line
  const name = itemName(context, asked.item)
  const unitPrice = priced?.unitList ?? null
  return html`
    <tbody class="line" part="line" data-id=${asked.id}>
      <tr>
        <td class="position">${language.number(index + 1)}</td>
        <th class="name" scope="row">
          <div class="called">
            <span class="brief" title=${name}>${name}</span> ${detailTemplate(pair, context)}
          </div>
        </th>
        <td class="quantity">${quantityCell(pair, index, context, hands)}</td>
        <td class="figure unit-price">
          ${unitPrice === null ? '–' : say.amount(roundTo(unitPrice, UNIT_DIGITS), quote.currency)}
        </td>
        <td class="figure discount">${discountTemplate(pair, context)}</td>
        <td class="figure net">
          ${priced === null ? html`<span class="muted">${words.noPrice}</span>` : say.money(priced.net)}
        </td>
        <td class="ends controls">
          ${whyButton(asked.id, words.whyOf(name), words.why)}
          ${
            canEdit
              ? html`<button
                  class="quiet icon"
                  data-do="remove"
                  data-line=${asked.id}
                  aria-label=${words.remove(name)}
                >
                  ${cross}
                </button>`
              : nothing
          }
        </td>
      </tr>
      ${notesTemplate(asked.id, index, context, hands)}
    </tbody>
  `
}

/** What stands in the way of the line, and what the next quantity would bring. */
function notesTemplate(
  id: string,
  index: number,
  context: QuoteContext,
  hands: QuoteHands | undefined,
) {
  const found = findingsOf(context, index).map((finding) => sentenceOf(context, finding))
  const sentences = [...new Set(found)]
  const next = hands?.breaks(id, context) ?? []
  if (sentences.length === 0 && next.length === 0) return nothing
  return html`
    <tr class="notes">
      <td class="position"></td>
      <td colspan="6">
        ${sentences.map(
          (sentence) =>
            html`<p class="notice overdue">
              <span class="sign">${triangle}</span><span class="what">${sentence}</span>
            </p>`,
        )}
        ${next}
      </td>
    </tr>
  `
}

/** The class and the term of a line, to choose from or to read. */
function detailTemplate({ asked }: PairedLine, context: QuoteContext) {
  const { canEdit, items, language } = context
  const { words } = language
  const item = items.get(asked.item)
  if (canEdit) return choices(asked, item, context)
  const details = [
    item?.class === undefined ? '' : className(context, item.class),
    asked.months === undefined ? '' : words.months(asked.months, language.number(asked.months)),
  ].filter(Boolean)
  return details.length === 0
    ? nothing
    : html`<span class="muted small detail">${details.join(' · ')}</span>`
}

function discountTemplate({ line: { priced } }: PairedLine, { say }: QuoteContext) {
  const share = priced?.discount ?? null
  const isNone = share === null || priced?.list.amount === priced?.net.amount
  return isNone ? html`<span class="none">–</span>` : say.percent(share)
}

function freeTemplate({ item, quantity }: FreeLine, context: QuoteContext): TemplateResult {
  const { say, language, items } = context
  const unit = spoken(items.get(item)?.unit ?? '')
  return html`
    <tr class="free" part="line">
      <td class="position"></td>
      <th class="name" scope="row"><span class="brief">${itemName(context, item)}</span></th>
      <td class="quantity">${say.decimal(quantity)} <span class="muted">${unit}</span></td>
      <td class="unit-price"></td>
      <td class="discount"></td>
      <td class="figure net">${language.words.free}</td>
      <td class="ends"></td>
    </tr>
  `
}
