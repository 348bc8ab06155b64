import { html, nothing, type TemplateResult } from 'lit'
import { errorState } from '../internal/error-state.js'
import type { Mistake } from '../internal/mistakes.js'
import type { QuoteHands } from './hands.js'
import { headTemplate } from './head-template.js'
import { linesTemplate } from './lines-template.js'
import type { PriceQuoteWords } from './messages/en.js'
import { noticesTemplate } from './notices-template.js'
import type { QuoteContext } from './quote-context.js'
import { totalsTemplate } from './totals-template.js'

/** All that decides what is drawn. */
export type QuoteView = {
  readonly context: QuoteContext | undefined
  readonly mistakes: readonly Mistake[] | undefined
  readonly words: PriceQuoteWords | undefined
  /** Whether nothing is asked for. */
  readonly isEmpty: boolean
  readonly canEdit: boolean
  readonly said: string
  /** What follows the prices, and by what a person works with them, once it is loaded. */
  readonly hands: QuoteHands | undefined
}

/** The quotation; the mistakes in what it was given; a word where nothing is asked for; or its outline until then. */
export function contentTemplate(view: QuoteView): TemplateResult {
  const { context, mistakes, words, isEmpty } = view
  if (mistakes && words) return errorState(mistakes, words)
  if (isEmpty && words) return emptyTemplate(words, view)
  if (!context) return skeletonTemplate(words)
  const { hands } = view
  return html`
    ${headTemplate(context)} ${saidTemplate(view)} ${hands?.paperHead(context)}
    ${noticesTemplate(context)}
    <div class="body">
      <div class="main">
        ${linesTemplate(context, hands)} ${pickerTemplate(view)} ${hands?.classes(context)}
        ${hands?.waterfall(context)}
      </div>
      <div class="aside">${totalsTemplate(context)} ${hands?.aside(context)}</div>
    </div>
    ${hands?.paperFoot(context)} ${hands?.card(context)}
  `
}

function pickerTemplate({ canEdit, hands, words }: QuoteView) {
  if (!canEdit || !words) return nothing
  return html`<div class="picker controls">${hands?.picker.template(words)}</div>`
}

function saidTemplate({ canEdit, said }: QuoteView) {
  return canEdit ? html`<p class="said" part="said" role="status">${said}</p>` : nothing
}

function emptyTemplate(words: PriceQuoteWords, view: QuoteView): TemplateResult {
  return html`
    <div class="empty" part="empty">
      <p>${words.empty}</p>
      <p class="muted">${view.canEdit ? words.emptyEdit : words.emptyHelp}</p>
      ${pickerTemplate(view)}
    </div>
    ${saidTemplate(view)}
  `
}

/** The real layout without its words, while there is nothing to show yet. */
function skeletonTemplate(words: PriceQuoteWords | undefined): TemplateResult {
  return html`
    <p class="unseen" role="status">${words?.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bone title"></div>
      <div class="body">
        <div class="main">${Array.from({ length: 6 }, () => html`<div class="bone"></div>`)}</div>
        <div class="aside"><div class="bone high"></div></div>
      </div>
    </div>
  `
}
