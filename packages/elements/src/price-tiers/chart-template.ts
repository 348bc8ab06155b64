import { html, nothing, svg, type TemplateResult } from 'lit'
import { majorUnits } from '@fieldbook/core/files/shared/money'
import type { Money } from '@fieldbook/core/shared'
import { drawn, told } from './curve-source.js'
import { axisFormat } from './chart/axis-format.js'
import { placedLabels, type PlacedLabel } from './chart/label-places.js'
import { tierChart, type ChartPanel, type TierChart } from './chart/tier-chart.js'
import { isLess, type TiersContext } from './tiers-context.js'

// More of them would be a grid of their own.
const MOST_MARKED = 16
const MOST_NAMED = 6

const HEIGHT = { comfortable: 132, dense: 104 } as const

/** The picture of a curve; undefined where there is nothing of it to see. */
export function drawnChart(context: Omit<TiersContext, 'chart'>): TierChart | undefined {
  const { curve, width, isReversed, isDense, language, say } = context
  if (curve.points.length < 2) return undefined
  const begins = new Set(curve.breaks.map(({ quantity }) => quantity))
  const points = curve.points.map(({ quantity, unitPrice, total }, index) => ({
    quantity,
    unit: drawn(told(unitPrice, curve.currency)),
    total: major(total),
    isBreak: index > 0 && begins.has(quantity),
  }))
  const axis = axisFormat(language.locale, curve.currency)
  return tierChart(
    points,
    { width, panelHeight: isDense ? HEIGHT.dense : HEIGHT.comfortable, isReversed },
    {
      amount: (amount) => say.amount(amount, curve.currency),
      axis: (amount) => axis.format(amount),
      quantity: (quantity) => say.decimal(quantity),
    },
  )
}

/** What one costs above what the whole costs, over the same quantities, with the one that is read off. */
export function chartTemplate(context: TiersContext): TemplateResult | typeof nothing {
  const { chart, language } = context
  if (chart === undefined) return nothing
  const { words } = language
  const { width, height, breaks, quantities, unit, total } = chart
  return html`
    <figure class="chart" part="chart">
      <div class="picture">
        <svg
          class="tiers"
          viewBox="0 0 ${width} ${height}"
          role="img"
          aria-label=${pictureSentence(context)}
        >
          ${(breaks.length > MOST_MARKED ? [] : breaks).map(({ x }) => svg`<path class="break" d="M${x} ${unit.top}V${unit.bottom}M${x} ${total.top}V${total.bottom}" />`)}
          ${panelTemplate(unit, words.unitPrice, context)}
          ${panelTemplate(total, words.wholePrice, context)} ${markTemplate(context, chart)}
          ${labelsTemplate([...unit.labels, ...total.labels], 'label')}
          ${dropsTemplate(context, chart)} ${labelsTemplate(quantities, 'tick')}
        </svg>
      </div>
      ${chart.scale.isTenfold ? html`<figcaption class="muted small">${words.tenfold}</figcaption>` : nothing}
    </figure>
  `
}

function panelTemplate(
  { top, bottom, line, area, ticks }: ChartPanel,
  title: string,
  { chart, isReversed }: TiersContext,
) {
  const { left = 0, right = 0 } = chart ?? {}
  const [edge, anchor] = isReversed ? [right + 6, 'start'] : [left - 6, 'end']
  return svg`
    <text class="panel-title" x=${isReversed ? right : left} y=${top - 9} text-anchor=${isReversed ? 'end' : 'start'}>${title}</text>
    ${ticks.map(({ y, text }) => svg`<path class="level" d="M${left} ${y}H${right}" /><text class="tick" x=${edge} y=${y + 4} text-anchor=${anchor}>${text}</text>`)}
    <path class="floor" d="M${left} ${bottom}H${right}" />
    ${area === '' ? nothing : svg`<path class="area" d=${area} />`}
    <path class="way" d=${line} />
  `
}

/** Where the whole costs less than it did just before: the fall, with its words where there is room. */
function dropsTemplate(
  { rows, language: { words }, say, isReversed }: TiersContext,
  { total, left, right }: TierChart,
) {
  const drops = rows.flatMap((row) => (row.dearer === null ? [] : [{ row, dearer: row.dearer }]))
  const falls = drops.map(({ row, dearer }) => ({
    from: total.place(row.quantity, major(dearer.total)),
    to: total.place(row.quantity, major(row.total)),
    text: words.costLess(say.decimal(row.quantity), say.decimal(dearer.quantity)),
  }))
  const named = falls.length > MOST_NAMED ? [] : falls
  const labels = placedLabels(
    named.map(({ from, text }, index) => ({
      text,
      x: from.x + (isReversed ? 8 : -8),
      y: Math.max(total.top + 11, from.y - 9),
      rank: falls.length - index,
    })),
    { left, right },
    isReversed ? 'start' : 'end',
    // On the other side the line would run through the letters.
    { isFixed: true },
  )
  return svg`
    ${falls.map(({ from, to }) => svg`<path class="fall" d="M${from.x} ${from.y}V${to.y}" />${named.length > 0 ? svg`<path class="fall-head" d="M${to.x - 4} ${to.y - 7}h8l-4 7Z" />` : nothing}`)}
    ${labelsTemplate(labels, 'fall-label')}
  `
}

function labelsTemplate(labels: readonly PlacedLabel[], kind: string) {
  return labels.map(
    ({ x, y, text, anchor }) =>
      svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
  )
}

function markTemplate(
  { quantity, reading, curve: { points } }: TiersContext,
  { unit, total }: TierChart,
) {
  const last = points.at(-1)
  const isBeyond = last === undefined || isLess(last.quantity, quantity)
  if (isBeyond || reading.unit === null || reading.total === null) return nothing
  const one = unit.place(drawn(quantity), drawn(reading.unit))
  const whole = total.place(drawn(quantity), major(reading.total))
  return svg`<g class="mark">
    <path d="M${one.x} ${unit.top}V${unit.bottom}M${one.x} ${total.top}V${total.bottom}" />
    <circle cx=${one.x} cy=${one.y} r="4.5" /><circle cx=${whole.x} cy=${whole.y} r="4.5" />
  </g>`
}

function pictureSentence({ curve, rows, title, language: { words }, say }: TiersContext): string {
  const [first, last] = [curve.points[0], curve.points.at(-1)]
  if (first === undefined || last === undefined) return title
  const from = say.amount(told(first.unitPrice, curve.currency), curve.currency)
  const changes = rows.slice(1).map(({ quantity }) => say.decimal(quantity))
  if (changes.length === 0) return words.pictureOfOne(title, from)
  const to = say.amount(told(last.unitPrice, curve.currency), curve.currency)
  return words.pictureOf(title, from, to, say.and(changes))
}

// For drawing only: a pixel is coarser than any amount.
function major(money: Money): number {
  return drawn(majorUnits(money))
}
