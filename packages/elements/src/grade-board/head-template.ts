import { html, nothing, type TemplateResult } from 'lit'
import { beforeName, viewsOf, type BoardContext } from './board-context.js'

/** The title, the day, how many customers there are, and the views to choose from. */
export function headTemplate(context: BoardContext): TemplateResult {
  const { board, language, title } = context
  const { words, number } = language
  const day = language.range(board.today, board.today)
  const count = board.rows.length
  return html`
    <div class="head" part="head">
      <div class="titles">
        <h2 class="brief" part="title">${title}</h2>
        <p class="muted brief">
          ${board.before ? words.asOfAgainst(day, beforeName(context)) : words.asOf(day)}
        </p>
      </div>
      <p class="count">${words.customers(count, number(count))}</p>
    </div>
    ${count === 0 ? nothing : tabs(context)}
  `
}

function tabs({ board, view, language: { words } }: BoardContext) {
  const views = viewsOf(board)
  if (views.length < 2) return nothing
  return html`
    <div class="tabs controls" role="tablist" part="tabs" aria-label=${words.views}>
      ${views.map(
        (one) => html`
          <button
            class="quiet"
            role="tab"
            id="tab-${one}"
            data-view=${one}
            aria-selected=${one === view}
            aria-controls="panel"
            tabindex=${one === view ? 0 : -1}
          >
            ${words.view[one]}
          </button>
        `,
      )}
    </div>
  `
}
