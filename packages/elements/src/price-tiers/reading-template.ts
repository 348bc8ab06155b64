import { html, nothing, type TemplateResult } from 'lit'
import { decimalText, minus } from '@fieldbook/core/files/shared/decimal'
import { live } from 'lit/directives/live.js'
import { drawn } from './curve-source.js'
import { isLess, type TiersContext } from './tiers-context.js'

const SLIDER = 1_000

/** The quantity, by a field and by a slider, and what it costs. */
export function readingTemplate(context: TiersContext, said: string): TemplateResult {
  const { item, quantity, misread, language, curve } = context
  const { words } = language
  const first = curve.points[0]?.quantity ?? 0
  return html`
    <section class="reading" part="reading">
      <div class="asked controls">
        <label for="quantity">${words.quantity}</label>
        <div class="field">
          <input
            id="quantity"
            type="number"
            step="any"
            min="0"
            inputmode="decimal"
            .value=${live(misread ?? String(quantity))}
            aria-invalid=${misread !== undefined}
            aria-describedby=${misread === undefined ? nothing : 'misread'}
          />
          <bdi class="muted">${item.unit}</bdi>
        </div>
      </div>
      ${figuresTemplate(context)} ${sliderTemplate(context)}
      ${
        misread === undefined
          ? html`<p class="hint muted controls">${hint(context)}</p>`
          : html`<p class="hint misread controls" id="misread">
              ${words.writeQuantity(context.say.decimal(first))}
            </p>`
      }
      <p class="unseen" role="status">${said}</p>
    </section>
  `
}

/** What is read off, as one sentence. */
export function readingSentence({ quantity, reading, language, say, curve }: TiersContext) {
  const { words } = language
  const { unit, total } = reading
  if (unit === null || total === null) return words.notPriced
  return words.readOff(say.decimal(quantity), say.amount(unit, curve.currency), say.money(total))
}

function figuresTemplate({ reading, language: { words }, say, curve }: TiersContext) {
  const { unit, total } = reading
  return html`
    <dl class="figures">
      <div>
        <dt>${words.each}</dt>
        <dd>${unit === null ? '–' : say.amount(unit, curve.currency)}</dd>
      </div>
      <div>
        <dt>${words.total}</dt>
        <dd class="whole">${total === null ? words.notPriced : say.money(total)}</dd>
      </div>
    </dl>
  `
}

function sliderTemplate(context: TiersContext) {
  const { chart, quantity, language, curve } = context
  if (curve.points.length < 2) return nothing
  if (chart === undefined) return html`<div class="slider-place"></div>`
  const share = Math.max(0, Math.min(1, chart.scale.at(drawn(quantity))))
  return html`<input
    class="slider controls"
    type="range"
    min="0"
    max=${SLIDER}
    step="any"
    .value=${live(String(share * SLIDER))}
    aria-label=${language.words.slider}
    aria-valuetext=${readingSentence(context)}
  />`
}

/** What the next break brings: a lower price of the whole, or of one. */
function hint({ rows, quantity, reading, curve, language: { words }, say }: TiersContext) {
  const { unit, total } = reading
  const next = rows.find((row) => isLess(quantity, row.quantity))
  if (unit === null || total === null || rows.length < 2) return ''
  if (next === undefined) return words.lowest
  const more = say.decimal(decimalText(minus(next.quantity, quantity)))
  if (next.total.amount < total.amount) return words.nextWhole(more, say.money(next.total))
  return isLess(next.unit, unit) ? words.nextBreak(more, say.amount(next.unit, curve.currency)) : ''
}
