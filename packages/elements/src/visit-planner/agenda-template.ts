import type { IsoDate } from '@fieldbook/core/shared'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { capacityTemplate } from './capacity-template.js'
import type { PlannerContext } from './planner-context.js'
import type { Cell, VisitItem } from './planner-view.js'
import { visitTemplate } from './visit-template.js'
import { consequenceTemplate, idleWhy, placeClass } from './week-template.js'

// With more reps than this their loads would bury the visits of the day.
const MOST_LOADS = 8

/** Day by day, one visit a line. */
export function agendaTemplate(context: PlannerContext): TemplateResult {
  const { view, language } = context
  const { words } = language
  return html`
    <table class="agenda" role="grid" part="grid" aria-label=${words.grid} aria-describedby="help">
      ${repeat(
        view.days,
        (on) => on,
        (on, index) => {
          const cells = view.rows.flatMap(({ cells: days }) => days[index] ?? [])
          return dayTemplate(on, cells, context)
        },
      )}
    </table>
  `
}

function dayTemplate(on: IsoDate, cells: readonly Cell[], context: PlannerContext): TemplateResult {
  const { carry, current, language, plan } = context
  const { words } = language
  const items = cells.flatMap((cell) => cell.items)
  const place = { on, repId: carry?.over.repId ?? cells[0]?.repId ?? '' }
  return html`
    <tbody class=${placeClass(place, context)} data-on=${on}>
      <tr>
        <th scope="rowgroup" colspan="2" part="day" tabindex=${carry ? -1 : nothing}>
          <div class="day">
            <h3 aria-current=${on === plan.today ? 'date' : nothing}>${language.day(on)}</h3>
            ${
              cells.length > MOST_LOADS
                ? nothing
                : html`<ul class="loads">
                    ${cells.map((cell) => loadTemplate(cell, cells.length > 1, context))}
                  </ul>`
            }
            ${consequenceTemplate(place, context)}
          </div>
        </th>
      </tr>
      ${
        items.length === 0
          ? html`<tr>
              <td
                role="gridcell"
                colspan="2"
                class="none"
                data-cell=${on}
                tabindex=${current === on ? 0 : -1}
              >
                ${words.noVisits}
              </td>
            </tr>`
          : repeat(
              items,
              ({ visit }) => visit.id,
              (item) => lineTemplate(item, cells.length > 1, context),
            )
      }
    </tbody>
  `
}

function loadTemplate(cell: Cell, isNamed: boolean, { language: { words } }: PlannerContext) {
  const { load, off, outside, repName } = cell
  const name = isNamed ? html`<bdi title=${repName}>${repName}</bdi>` : nothing
  if (load !== undefined) return html`<li>${name}${capacityTemplate(load, words)}</li>`
  if (off === undefined && !outside) return nothing
  return html`<li>
    ${name}<span class="idle-why" title=${off?.name ?? nothing}>${idleWhy(cell, words)}</span>
  </li>`
}

function lineTemplate(item: VisitItem, isNamed: boolean, context: PlannerContext): TemplateResult {
  const { words } = context.language
  const { standing, visit, repName } = item
  return html`
    <tr class="line">
      <td role="gridcell" data-rep=${visit.repId}>${visitTemplate(item, context)}</td>
      <td role="gridcell" class="about">
        ${isNamed ? html`<bdi class="who">${repName}</bdi>` : nothing}
        <span class="when ${standing}">
          <b>${words.standing[standing]}</b> ${whenTemplate(item, context)}
        </span>
      </td>
    </tr>
  `
}

// How late it is, or when it is due where that is another day.
function whenTemplate({ visit, standing }: VisitItem, { language }: PlannerContext) {
  const { words, day } = language
  if (standing === 'due' || standing === 'done') return nothing
  const when = visit.lateDays > 0 ? words.lateBy(visit.lateDays) : words.dueOn(day(visit.dueOn))
  return html`<span class="muted">${when}</span>`
}
