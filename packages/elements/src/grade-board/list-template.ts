import { html, nothing, type TemplateResult } from 'lit'
import { cross, search } from '../internal/icons.js'
import { isolate } from '../internal/isolate.js'
import { spokenGrade, type BoardContext } from './board-context.js'
import type { Filter } from './board-rows.js'
import { columnsOf } from './columns.js'
import type { RowSpan } from './row-window.js'
import { tableTemplate } from './table-template.js'

/** The customers with what they are searched, filtered and sorted by. */
export function listTemplate(context: BoardContext, span: RowSpan | undefined): TemplateResult {
  const { board, rows, language, filter } = context
  const { words, number } = language
  const all = board.rows.length
  return html`
    <div class="toolbar" part="toolbar">
      <label class="search controls">
        ${search} <span class="unseen">${words.search}</span>
        <input
          type="search"
          data-field="search"
          autocomplete="off"
          placeholder=${words.search}
          .value=${filter.text}
        />
      </label>
      ${context.isNarrow ? sortControl(context) : nothing} ${chips(context)}
      <p class="status ${rows.length === all ? 'unseen' : ''}" part="status" role="status">
        ${
          rows.length === all
            ? words.customers(all, number(all))
            : words.found(number(rows.length), number(all))
        }
      </p>
    </div>
    ${tableTemplate(context, span)}
  `
}

function sortControl(context: BoardContext): TemplateResult {
  const { sort, language } = context
  const columns = columnsOf({ ...context, isNarrow: false })
  return html`
    <label class="sorting controls">
      <span class="unseen">${language.words.sortBy}</span>
      <select data-field="sort">
        ${columns.map(({ sort: key, label }) =>
          key === undefined
            ? nothing
            : html`<option value=${key} .selected=${key === sort.key}>
                ${language.words.sortBy}: ${label}
              </option>`,
        )}
      </select>
    </label>
  `
}

/** What the list is filtered by, each with a cross to take it away. */
function chips(context: BoardContext): TemplateResult {
  const { filter, language, board } = context
  const { words } = language
  const gradeOf = (grade: string | null | undefined) => spokenGrade(grade ?? null, language)
  const { migration } = board.before ?? {}
  const [row = 0, column = 0] = filter.cell ?? []
  const shown: readonly (readonly [keyof Filter, string | undefined])[] = [
    ['grade', filter.grade === undefined ? undefined : gradeOf(board.grades[filter.grade]?.grade)],
    ['isNoted', filter.isNoted && words.isNoted],
    ['moved', filter.moved && (filter.moved === 'up' ? words.isUp : words.isDown)],
    [
      'cell',
      filter.cell &&
        words.fromTo(
          gradeOf(migration?.before[row]?.grade),
          gradeOf(migration?.after[column]?.grade),
        ),
    ],
  ]
  return html`${shown.map(([part, text]) =>
    text === undefined
      ? nothing
      : html`<button class="chip" data-take=${part} aria-label=${words.takeAway(isolate(text))}>
          <bdi>${text}</bdi> <span class="controls">${cross}</span>
        </button>`,
  )}`
}
