import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { customProperties } from '../internal/custom-properties.js'
import { sortDown, sortUp } from '../internal/icons.js'
import type { BoardRow } from './board.js'
import type { BoardContext } from './board-context.js'
import { columnsOf, type Column } from './columns.js'
import type { RowSpan } from './row-window.js'

/** Above this what is out of sight is not laid out until it is scrolled to. */
const MANY = 100

/** The customers, a row each; of very many those that are in sight. */
export function tableTemplate(context: BoardContext, span: RowSpan | undefined): TemplateResult {
  const { rows, language, isNarrow } = context
  const { words } = language
  const columns = columnsOf(context)
  const widths = columns.map(({ key }) => `[${key}] var(--_w-${key})`).join(' ')
  const shown = span?.items ?? rows.map((_, place) => ({ place, start: undefined }))
  const body = ['body', span ? 'windowed' : rows.length > MANY ? 'many' : ''].join(' ')
  return html`
    <div class="scroller">
      <table
        class="customers ${isNarrow ? 'lines' : ''}"
        role="grid"
        part="table"
        aria-label=${words.list}
        aria-describedby="list-help"
        aria-rowcount=${rows.length + 1}
        aria-colcount=${columns.length}
        ${customProperties({ '--_columns': widths, '--_size': span ? `${span.size}px` : 'auto' })}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${columns.map((column) => headTemplate(column, context))}
          </tr>
        </thead>
        <tbody class=${body} role="rowgroup">
          ${repeat(
            shown,
            ({ place }) => rows[place]?.index,
            ({ place, start }) => rowTemplate(place, start, columns, context),
          )}
        </tbody>
      </table>
      ${rows.length === 0 ? noneTemplate(context) : nothing}
    </div>
    <p id="list-help" hidden>${words.listHelp}</p>
  `
}

function headTemplate(
  column: Column,
  { sort, isNarrow, isPrinting }: BoardContext,
): TemplateResult {
  const { key, label, isFigure } = column
  const isSorted = column.sort !== undefined && column.sort === sort.key
  const order = sort.isDescending ? 'descending' : 'ascending'
  const text = html`<span class="label">${label}</span>`
  return html`<th
    role="columnheader"
    scope="col"
    class="${key} ${isFigure ? 'figure' : ''}"
    aria-sort=${isSorted ? order : nothing}
  >
    ${
      column.sort === undefined || isNarrow || isPrinting
        ? text
        : html`<button class="quiet" data-sort=${column.sort}>
            ${text} ${isSorted ? (sort.isDescending ? sortDown : sortUp) : nothing}
          </button>`
    }
  </th>`
}

function rowTemplate(
  place: number,
  start: number | undefined,
  columns: readonly Column[],
  { rows, current }: BoardContext,
): TemplateResult {
  const row = rows[place] as BoardRow
  return html`<tr
    role="row"
    aria-rowindex=${place + 2}
    ${customProperties({ '--_start': `${start ?? 0}px` })}
  >
    ${columns.map(({ key, isFigure, cell }) =>
      key === 'name'
        ? html`<th role="rowheader" scope="row" class="name">
            <button
              class="quiet"
              data-open=${row.index}
              data-place=${place}
              tabindex=${place === current ? 0 : -1}
              title=${row.name}
            >
              <bdi>${row.name}</bdi>
            </button>
          </th>`
        : html`<td role="gridcell" class="${key} ${isFigure ? 'figure' : ''}">${cell(row)}</td>`,
    )}
  </tr>`
}

function noneTemplate({ language: { words } }: BoardContext): TemplateResult {
  return html`<div class="nobody">
    <p>${words.nobodyFound}</p>
    <button data-do="show-all">${words.showAll}</button>
  </div>`
}
