import { html, nothing, type TemplateResult } from 'lit'
import { decimalText, minus } from '@fieldbook/core/files/shared/decimal'
import { withPoint } from '../internal/with-point.js'
import { live } from 'lit/directives/live.js'
import { drawn } from './curve-source.js'
import { isLess, type TiersContext } from './tiers-context.js'

const SLIDER = 1_000

/** The quantity, by a field and by a slider, and what it costs. */
export function readingTemplate(context: TiersContext, said: string): TemplateResult {
  const { item, quantity, misread, language } = context
  const { words } = language
  return html`
    <section class="reading" part="reading">
      <div class="asked controls">
        <label for="quantity">${words.quantity}</label>
        <div class="field">
          <input
            id="quantity"
            inputmode="decimal"
            autocomplete="off"
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
              ${misreadSentence(misread, context)}
            </p>`
      }
      <p class="unseen" role="status">${said}</p>
    </section>
  `
}

/** What to write instead of what is no quantity. */
export function misreadSentence(
  text: string,
  { curve, say, language: { words } }: TiersContext,
): string {
  const meant = withPoint(text.trim())
  if (meant !== undefined) return words.writePoint(meant)
  return words.writeQuantity(say.decimal(curve.points[0]?.quantity ?? 0))
}

/** What is read off, as one sentence. */
export function readingSentence({ quantity, reading, language, say, curve }: TiersContext) {
  const { words } = language
  const { unit, total } = reading
  if (!isLess(0, quantity)) return words.aboveZero
  if (unit === null || total === null) return words.notPriced
  return words.readOff(say.decimal(quantity), say.amount(unit, curve.currency), say.money(total))
}

function figuresTemplate({ quantity, reading, language: { words }, say, curve }: TiersContext) {
  const { unit, total } = reading
  const whole = total === null ? words.notPriced : say.money(total)
  return html`
    <dl class="figures">
      <div>
        <dt>${words.each}</dt>
        <dd>${unit === null ? '–' : say.amount(unit, curve.currency)}</dd>
      </div>
      <div>
        <dt>${words.total}</dt>
        <dd class="whole">${isLess(0, quantity) ? whole : '–'}</dd>
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
  if (!isLess(0, quantity)) return words.aboveZero
  if (unit === null || total === null || rows.length < 2) return ''
  if (next === undefined) return words.lowest
  const more = say.decimal(decimalText(minus(next.quantity, quantity)))
  if (next.total.amount < total.amount) return words.nextWhole(more, say.money(next.total))
  return isLess(next.unit, unit) ? words.nextBreak(more, say.amount(next.unit, curve.currency)) : ''
}
