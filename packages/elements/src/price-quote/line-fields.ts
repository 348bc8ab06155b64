import type { Item, RequestLine } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { spoken } from '../internal/isolate.js'
import { withPoint } from '../internal/with-point.js'
import { shorten } from '../internal/shorten.js'
import type { QuoteHands } from './hands.js'
import { familyOf, termsOf, unitsOf } from './change-request.js'
import type { PriceQuoteWords } from './messages/en.js'
import { className, itemName, type PairedLine, type QuoteContext } from './quote-context.js'

/** How much of an item, and in which unit. */
export function quantityCell(
  { asked, line }: PairedLine,
  index: number,
  context: QuoteContext,
  hands: QuoteHands | undefined,
): TemplateResult {
  const { canEdit, items, priceBook, say, language } = context
  const { words } = language
  const item = items.get(asked.item)
  const units = item === undefined ? [line.unit] : unitsOf(item, priceBook)
  const unitName = spoken(line.unit)
  const told = html`${say.decimal(asked.quantity)} <span class="muted">${unitName}</span>`
  if (!canEdit) return html`<span class="told">${told}</span>`
  const name = itemName(context, asked.item)
  const misread = hands?.misread(asked.id)
  return html`
    <span class="fields controls">
      <input
        inputmode="decimal"
        autocomplete="off"
        data-change="quantity"
        data-line=${asked.id}
        aria-label=${words.quantityOf(name)}
        .value=${live(misread ?? String(asked.quantity))}
        aria-invalid=${misread !== undefined}
        aria-describedby=${misread === undefined ? nothing : `misread-${index}`}
      />
      ${
        units.length < 2
          ? html`<span class="muted unit" title=${unitName}>${unitName}</span>`
          : selectTemplate(
              units.map((unit) => ({ value: unit, label: unit })),
              line.unit,
              {
                change: 'unit',
                line: asked.id,
                label: words.unitOf(name),
              },
            )
      }
    </span>
    ${
      misread === undefined
        ? nothing
        : html`<p class="misread controls" id="misread-${index}">
            ${misreadSentence(misread, words)}
          </p>`
    }
    <span class="told paper">${told}</span>
  `
}

/** What to write instead of what is no quantity. */
export function misreadSentence(text: string, words: PriceQuoteWords): string {
  const meant = withPoint(text.trim())
  return meant === undefined ? words.badQuantity : words.writePoint(meant)
}

/** The class of quality and the term of a line. */
export function choices(asked: RequestLine, item: Item | undefined, context: QuoteContext) {
  const { priceBook, language } = context
  const { words, number } = language
  const family = familyOf(item, priceBook)
  const terms = item === undefined ? [] : termsOf(item, priceBook)
  const name = itemName(context, asked.item)
  const ofClass = ({ id, class: one = '' }: Item) => ({ value: id, label: className(context, one) })
  const ofTerm = (months: number) => ({
    value: String(months),
    label: words.months(months, number(months)),
  })
  const told = [
    item?.class === undefined ? '' : className(context, item.class),
    asked.months === undefined ? '' : words.months(asked.months, number(asked.months)),
  ].filter(Boolean)
  if (told.length === 0 && family.length < 2 && terms.length === 0) return nothing
  return html`
    <span class="detail controls">
      ${
        family.length < 2
          ? nothing
          : selectTemplate(family.map(ofClass), asked.item, {
              change: 'item',
              line: asked.id,
              label: words.classOf(name),
            })
      }
      ${
        terms.length === 0
          ? nothing
          : selectTemplate(
              terms.map(({ months }) => ofTerm(months)),
              String(asked.months ?? ''),
              { change: 'months', line: asked.id, label: words.termOf(name) },
            )
      }
    </span>
    <span class="muted small detail paper">${told.join(' · ')}</span>
  `
}

type Option = { readonly value: string; readonly label: string }
type Field = { readonly change: string; readonly line: string; readonly label: string }

function selectTemplate(
  options: readonly Option[],
  chosen: string,
  { change, line, label }: Field,
): TemplateResult {
  // What is asked for and not on offer is shown too, or the field would tell something else.
  const isOffered = options.some(({ value }) => value === chosen)
  const all = isOffered ? options : [{ value: chosen, label: chosen }, ...options]
  return html`<select
    data-change=${change}
    data-line=${line}
    aria-label=${label}
    .value=${live(chosen)}
  >
    ${all.map(
      ({ value, label: text }) =>
        html`<option value=${value} ?selected=${value === chosen}>${shorten(text)}</option>`,
    )}
  </select>`
}
