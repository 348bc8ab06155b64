import type { Rulebook } from '@fieldbook/core/rulebook'
import { html, nothing, type TemplateResult } from 'lit'
import { errorState } from '../internal/error-state.js'
import type { Mistake } from '../internal/mistakes.js'
import { viewsOf, type BoardContext } from './board-context.js'
import { headTemplate } from './head-template.js'
import { listTemplate } from './list-template.js'
import type { GradeBoardWords } from './messages/en.js'
import { overviewTemplate } from './overview-template.js'
import type { Panels } from './panels.js'
import type { RowSpan } from './row-window.js'

export type BoardState = {
  /** What draws the views beside the overview, once it is loaded. */
  readonly panels: Panels | undefined
  readonly span: RowSpan | undefined
  readonly rulebook: Pick<Rulebook, 'title' | 'effectiveFrom'> | undefined
}

/** The board; the mistakes in what it was given; or its outline, while there is nothing to show yet. */
export function contentTemplate(
  context: BoardContext | undefined,
  mistakes: readonly Mistake[] | undefined,
  words: GradeBoardWords | undefined,
  state: BoardState,
): TemplateResult {
  if (mistakes && words) return errorState(mistakes, words)
  return context ? boardTemplate(context, state) : skeletonTemplate(words)
}

function boardTemplate(context: BoardContext, state: BoardState): TemplateResult {
  const { board, view } = context
  if (board.rows.length === 0) return html`${headTemplate(context)} ${emptyTemplate(context)}`
  const content = html`
    <div class="panel" part="view">${viewTemplate(context, state.panels)}</div>
    ${listTemplate(context, state.span)}
  `
  return html`
    ${headTemplate(context)}
    ${
      viewsOf(board).length < 2
        ? content
        : html`<div id="panel" class="tab-panel" role="tabpanel" aria-labelledby="tab-${view}">
            ${content}
          </div>`
    }
    ${footTemplate(context, state)}
  `
}

function viewTemplate(context: BoardContext, panels: Panels | undefined) {
  if (context.view === 'overview') return overviewTemplate(context)
  return panels ? panels.template(context) : html`<div class="bone" aria-hidden="true"></div>`
}

/** The real layout without its words, while there is nothing to show yet. */
function skeletonTemplate(words: GradeBoardWords | undefined): TemplateResult {
  return html`
    <p class="unseen" role="status">${words?.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bone title"></div>
      <div class="bone chart"></div>
      ${Array.from({ length: 6 }, () => html`<div class="bone line"></div>`)}
    </div>
  `
}

function emptyTemplate({ language: { words } }: BoardContext): TemplateResult {
  return html`
    <div class="empty" part="empty">
      <p>${words.empty}</p>
      <p class="muted">${words.emptyHelp}</p>
    </div>
  `
}

function footTemplate({ board, language }: BoardContext, { rulebook }: BoardState) {
  if (rulebook === undefined) return nothing
  const day = language.range(board.today, board.today)
  return html`
    <footer part="foot">${language.words.stand(language.text(rulebook.title), day)}</footer>
  `
}
