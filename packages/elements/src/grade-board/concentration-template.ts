import type { Concentration } from '@fieldbook/core/grading'
import { ticks } from 'd3-array'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { customProperties } from '../internal/custom-properties.js'
import { isolate } from '../internal/isolate.js'
import { factName, type BoardContext } from './board-context.js'
import { curveSteps, paretoPaths, SIDE } from './pareto-geometry.js'

/** How far the book leans on few customers: in sentences, as a curve, and as a table. */
export function concentrationTemplate(context: BoardContext, isTable: boolean): TemplateResult {
  const { board, language } = context
  const { words } = language
  const { concentration } = board
  if (!concentration || concentration.curve.length === 0 || concentration.total === 0) {
    return html`<p class="muted">${words.nothingToShare}</p>`
  }
  return html`
    <div class="leaning">
      <div class="said">
        <h3>${words.curve(factName(context))}</h3>
        ${sentences(concentration, context)}
        <button class="controls" data-do="figure" aria-pressed=${isTable}>
          ${isTable ? words.asCurve : words.asTable}
        </button>
      </div>
      ${isTable ? curveTable(concentration, context) : curveFigure(concentration, context)}
    </div>
  `
}

function sentences(concentration: Concentration, { board, language }: BoardContext) {
  const { words, number, percent } = language
  const { keyAccounts, keyShare, curve, largest, hhi, uncounted } = concentration
  const nameOf = (id: string) => board.rows.find(({ customer }) => customer.id === id)?.name ?? id
  return html`
    <p class="lead">
      ${words.keyAccounts(
        keyAccounts.length,
        number(keyAccounts.length),
        number(curve.length),
        percent(keyShare),
      )}
    </p>
    ${
      largest
        ? html`<p>${words.largest(isolate(nameOf(largest.customerId)), percent(largest.share))}</p>`
        : nothing
    }
    <p>${words.hhi(number(hhi))}</p>
    ${
      uncounted.length > 0
        ? html`<p class="muted">${words.uncounted(uncounted.length, number(uncounted.length))}</p>`
        : nothing
    }
  `
}

function curveFigure(
  { curve, keyAccounts, keyShare }: Concentration,
  context: BoardContext,
): TemplateResult {
  const { words, number, percent } = context.language
  const paths = paretoPaths(curve)
  const key = keyAccounts.length
  const mark = { '--_x': `${key / curve.length}`, '--_y': `${keyShare}` } as const
  const lines = ticks(0, 1, 4)
  return html`
    <figure class="curve" part="curve">
      <div class="plot">
        ${lines.map(
          (at) => html`
            <span class="tick up" ${customProperties({ '--_y': `${at}` })}>${percent(at)}</span>
            <span class="tick along" ${customProperties({ '--_x': `${at}` })}>${percent(at)}</span>
          `,
        )}
        <svg
          class="directed"
          viewBox="0 0 ${SIDE} ${SIDE}"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          ${lines.map((at) => svg`<path class="rule" d="M0 ${(1 - at) * SIDE}H${SIDE}" />`)}
          <path class="even" d="M0 ${SIDE}L${SIDE} 0" />
          <path class="under" d=${paths.area} />
          <path class="over" d=${paths.line} />
        </svg>
        <span class="mark" ${customProperties(mark)}></span>
        <span class="mark-label" ${customProperties(mark)}
          >${words.keyMark(key, number(key), percent(keyShare))}</span
        >
        <span class="even-label muted">${words.even}</span>
      </div>
      <figcaption class="muted">${words.shareOfCustomers}</figcaption>
    </figure>
  `
}

function curveTable(
  { curve, keyAccounts }: Concentration,
  { language }: BoardContext,
): TemplateResult {
  const { words, number, percent } = language
  return html`
    <table class="figures-table" part="curve">
      <thead>
        <tr>
          <th scope="col" class="figure">${words.largestOf}</th>
          <th scope="col" class="figure">${words.ofAll}</th>
          <th scope="col" class="figure">${words.makeUp}</th>
        </tr>
      </thead>
      <tbody>
        ${curveSteps(curve, keyAccounts.length).map(
          ({ count, ofAll, makeUp }) => html`
            <tr class=${count === keyAccounts.length ? 'key' : ''}>
              <th scope="row" class="figure">${number(count)}</th>
              <td class="figure">${percent(ofAll, true)}</td>
              <td class="figure">${percent(makeUp, true)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}
