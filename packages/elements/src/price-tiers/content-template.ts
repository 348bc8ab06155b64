import { html, nothing, type TemplateResult } from 'lit'
import { errorState } from '../internal/error-state.js'
import { spoken } from '../internal/isolate.js'
import type { Mistake } from '../internal/mistakes.js'
import type { Later } from './later.js'
import type { PriceTiersWords } from './messages/en.js'
import { readingTemplate } from './reading-template.js'
import { noticesTemplate, tableTemplate } from './table-template.js'
import { isLess, type TiersContext } from './tiers-context.js'

/** What is shown beside the prices. */
export type ContentState = {
  readonly isEmpty: boolean
  readonly said: string
  /** The picture and the terms, once they are loaded. */
  readonly later: Later | undefined
}

/** The prices; the mistakes in what was given; a word where there is no item; or the outline until there is one. */
export function contentTemplate(
  context: TiersContext | undefined,
  mistakes: readonly Mistake[] | undefined,
  words: PriceTiersWords | undefined,
  { isEmpty, said, later }: ContentState,
): TemplateResult {
  if (mistakes && words) return errorState(mistakes, words)
  if (isEmpty && words) {
    return html`
      <div class="empty" part="empty">
        <p>${words.empty}</p>
        <p class="muted">${words.emptyHelp}</p>
      </div>
    `
  }
  if (!context) return skeletonTemplate(words)
  return html`
    ${headTemplate(context)}
    ${
      context.rows.length > 0
        ? html`<div class="sides">
            <div class="side">
              ${readingTemplate(context, said)}
              ${later ? later.chartTemplate(context) : placeTemplate(context)}
            </div>
            <div class="side">${tableTemplate(context)} ${noticesTemplate(context)}</div>
          </div>`
        : html`
            ${context.curve.terms ? nothing : html`<p class="empty" part="empty">${context.language.words.noPrice}</p>`}
            ${noticesTemplate(context)}
          `
    }
    ${later?.termsTemplate(context)}
  `
}

/** The place of the picture, until it is loaded. */
function placeTemplate({ curve }: TiersContext) {
  if (curve.points.length < 2) return nothing
  return html`<div class="bone picture-bone" aria-hidden="true"></div>`
}

function headTemplate({ title, item, rows, curve, language: { words }, say }: TiersContext) {
  const lowest = rows.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (best === undefined || isLess(row.unit, best.unit) ? row : best),
    undefined,
  )
  return html`
    <div class="head" part="head">
      <div class="titles">
        <h2 class="brief" part="title" title=${title}>${title}</h2>
        <p class="muted brief">${words.perUnit(spoken(item.unit))}</p>
      </div>
      ${
        lowest === undefined || rows.length < 2 || rows.some(({ unitUntil }) => unitUntil !== null)
          ? nothing
          : html`<p class="lowest">${words.from(say.amount(lowest.unit, curve.currency))}</p>`
      }
    </div>
  `
}

/** The real layout without its words, while there is nothing to show yet. */
function skeletonTemplate(words: PriceTiersWords | undefined): TemplateResult {
  return html`
    <p class="unseen" role="status">${words?.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bone title"></div>
      <div class="bone"></div>
      <div class="bone picture-bone"></div>
      ${Array.from({ length: 4 }, () => html`<div class="bone"></div>`)}
    </div>
  `
}
