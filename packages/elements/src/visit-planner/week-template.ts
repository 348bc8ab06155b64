import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { capacityTemplate } from './capacity-template.js'
import { isSamePlace, previewAt } from './carry.js'
import { shortConsequence } from './consequence.js'
import type { VisitPlannerWords } from './messages/en.js'
import type { PlannerContext } from './planner-context.js'
import { cellKey, type Cell } from './planner-view.js'
import { visitTemplate } from './visit-template.js'

/** Reps as rows, days as columns. */
export function weekTemplate(context: PlannerContext): TemplateResult {
  const { view, plan, language } = context
  const { words, weekday, date } = language
  return html`
    <div class="scroller">
      <table class="week" role="grid" part="grid" aria-label=${words.grid} aria-describedby="help">
        <thead>
          <tr>
            <th scope="col">${words.rep}</th>
            ${view.days.map(
              (on) => html`
                <th scope="col" part="day" aria-current=${on === plan.today ? 'date' : nothing}>
                  <span class="weekday">${weekday(on)}</span> <span class="date">${date(on)}</span>
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            view.rows,
            ({ repId }) => repId,
            ({ name, cells }) => html`
              <tr>
                <th scope="row"><bdi class="brief" title=${name}>${name}</bdi></th>
                ${cells.map((cell) => cellTemplate(cell, context))}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `
}

function cellTemplate(cell: Cell, context: PlannerContext): TemplateResult {
  const { on, repId, items, load, off, outside } = cell
  const key = cellKey(cell)
  const idle = off !== undefined || outside
  return html`
    <td
      role="gridcell"
      class="${idle ? 'idle' : ''} ${placeClass(cell, context)}"
      data-on=${on}
      data-rep=${repId}
      data-cell=${items.length === 0 ? key : nothing}
      tabindex=${tabIndexOf(cell, context)}
    >
      <div class="state">
        ${
          load === undefined
            ? html`<span class="idle-why brief" title=${off?.name ?? nothing}
                >${idleWhy(cell, context.language.words)}</span
              >`
            : html`${capacityTemplate(load, context.language.words)}
              ${consequenceTemplate(cell, context)}`
        }
      </div>
      ${repeat(
        items,
        ({ visit }) => visit.id,
        (item) => visitTemplate(item, context),
      )}
    </td>
  `
}

/** Why a day holds no visits. */
export function idleWhy({ off, outside }: Cell, words: VisitPlannerWords): string {
  if (off !== undefined) return off.name ?? words.dayOff[off.kind]
  return outside ? words.outside : '–'
}

// While a visit is carried the focus goes with it from place to place.
function tabIndexOf(cell: Cell, { carry, current }: PlannerContext) {
  if (carry) return -1
  if (cell.items.length > 0) return nothing
  return current === cellKey(cell) ? 0 : -1
}

/** How a place shows itself to a visit that is carried. */
export function placeClass(place: { on: Cell['on']; repId: string }, { carry }: PlannerContext) {
  if (carry === undefined) return ''
  const status = previewAt(carry, place)?.status ?? 'refused'
  return `${status} ${isSamePlace(carry.over, place) ? 'over' : ''}`
}

/** What a place would mean for the visit that is carried. */
export function consequenceTemplate(
  place: { on: Cell['on']; repId: string },
  { carry, language }: PlannerContext,
) {
  const preview = carry && previewAt(carry, place)
  if (preview === undefined) return nothing
  return html`<span class="consequence"
    >${shortConsequence(preview.reasons[0], language.words)}</span
  >`
}
