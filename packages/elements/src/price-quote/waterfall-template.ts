import type { WaterfallStep } from '@fieldbook/core/pricing'
import type { Money } from '@fieldbook/core/shared'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { customProperties } from '../internal/custom-properties.js'
import { spoken } from '../internal/isolate.js'
import type { QuoteContext } from './quote-context.js'
import { waterfallGeometry, type WaterfallBar } from './waterfall-geometry.js'

const WIDTH = 1000
const HEIGHT = 32
const BAR = { top: 8, height: 16 }

/** How the list price becomes the net price: a picture, or the same as a table. */
export function waterfallTemplate(context: QuoteContext, isTable: boolean) {
  const { quote, language } = context
  const { words } = language
  const { totals, waterfall } = quote
  if (totals === null || waterfall.length < 2) return nothing
  return html`
    <section class="waterfall" part="waterfall" aria-labelledby="waterfall-title">
      <div class="section-head">
        <h3 id="waterfall-title">${words.waterfall}</h3>
        <button class="controls quiet" data-do="figure" aria-pressed=${isTable}>
          ${isTable ? words.asChart : words.asTable}
        </button>
      </div>
      ${isTable ? tableTemplate(context) : pictureTemplate(context, totals.net)}
    </section>
  `
}

function pictureTemplate(context: QuoteContext, net: Money): TemplateResult {
  const { quote, language, say } = context
  const { words, locale } = language
  const { bars, ticks, zero } = waterfallGeometry(quote.waterfall, net)
  const rounded = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: net.currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
  })
  const titles = [...quote.waterfall.map((step) => stepName(step, context)), words.net]
  const figures = [...quote.waterfall.map((step) => stepFigure(step, context)), say.money(net)]
  return html`
    <div class="steps">
      <ol>
        ${bars.map(
          (bar, index) => html`
            <li class=${bar.kind}>
              <span class="label brief" title=${titles[index] ?? ''}>${titles[index]}</span>
              ${barTemplate(bar, bars[index - 1], ticks, zero)}
              <span class="figure">${figures[index]}</span>
            </li>
          `,
        )}
      </ol>
      <p class="axis muted" aria-hidden="true">
        ${ticks.map(
          ({ value, at }) =>
            html`<span ${customProperties({ '--_at': String(at) })}
              >${rounded.format(major(value, rounded))}</span
            >`,
        )}
      </p>
    </div>
  `
}

/** A tick is a round number of minor units; its label needs no more than a few digits. */
function major(value: number, format: Intl.NumberFormat): number {
  const digits = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: format.resolvedOptions().currency ?? 'XXX',
  }).resolvedOptions().maximumFractionDigits
  return value / 10 ** (digits ?? 2)
}

function barTemplate(
  { start, end, next }: WaterfallBar,
  before: WaterfallBar | undefined,
  ticks: readonly { readonly at: number }[],
  zero: number,
): TemplateResult {
  const x = (at: number) => at * WIDTH
  const down = before?.next ?? null
  return html`
    <svg
      class="directed"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${ticks.map(({ at }) => svg`<path class="tick" d="M${x(at)} 0V${HEIGHT}" />`)}
      <path class="zero" d="M${x(zero)} 0V${HEIGHT}" />
      ${down === null ? nothing : svg`<path class="link" d="M${x(down)} 0V${BAR.top}" />`}
      ${next === null ? nothing : svg`<path class="link" d="M${x(next)} ${BAR.top + BAR.height}V${HEIGHT}" />`}
      <rect class="bar" x=${x(start)} y=${BAR.top} width=${x(end - start)} height=${BAR.height} />
    </svg>
  `
}

function tableTemplate(context: QuoteContext): TemplateResult {
  const { quote, language, say } = context
  const { words } = language
  return html`
    <table class="steps-table">
      <thead>
        <tr>
          <th scope="col">${words.step}</th>
          <th scope="col" class="figure">${words.share}</th>
          <th scope="col" class="figure">${words.change}</th>
          <th scope="col" class="figure">${words.after}</th>
        </tr>
      </thead>
      <tbody>
        ${quote.waterfall.map(
          (step) => html`
            <tr>
              <th scope="row"><span class="brief">${stepName(step, context)}</span></th>
              <td class="figure">${step.rate === undefined ? '–' : say.percent(step.rate)}</td>
              <td class="figure">${stepFigure(step, context)}</td>
              <td class="figure">${say.money(step.after)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}

/** The rule as the price book names it; what a person gave as a reason; else the kind of step. */
function stepName(step: WaterfallStep, { language }: QuoteContext): string {
  const { words, text } = language
  const kind = words.steps[step.code]
  switch (step.code) {
    case 'pricing/list':
      return kind
    case 'pricing/manual-change':
      return words.because(kind, spoken(step.reason))
    case 'pricing/voucher-redeemed':
      return words.because(kind, spoken(step.voucher))
    case 'pricing/trade-in':
      return words.because(kind, spoken(step.of))
    default:
      return step.name === undefined ? kind : spoken(text(step.name))
  }
}

/** The list price as it is; every other step with its sign. */
function stepFigure({ code, amount }: WaterfallStep, { say }: QuoteContext): string {
  const figure = say.money(amount).replace('-', '−')
  return code === 'pricing/list' || amount.amount <= 0 ? figure : `+${figure}`
}
