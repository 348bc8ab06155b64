import { html, nothing, type TemplateResult } from 'lit'
import { backward, forward, more, redo, undo } from '../internal/icons.js'
import { shorten } from '../internal/shorten.js'
import type { Layout, PlannerContext } from './planner-context.js'

/** What the head needs beyond the plan. */
export type HeadState = {
  readonly layout: Layout
  readonly isNarrow: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** The title, the figures that matter, and what can be done; `data-do` names each command. */
export function headTemplate(context: PlannerContext, state: HeadState): TemplateResult {
  const { plan, view, language } = context
  const { words, number } = language
  const { planned, due, late, unplanned } = view.score
  return html`
    <div class="head" part="head">
      <div class="titles">
        <h2 class="brief" part="title">${context.title}</h2>
        <p class="muted">${language.range(plan.from, plan.until)}</p>
      </div>
      <ul class="figures">
        ${due > 0 ? html`<li>${words.planned(number(planned), number(due))}</li>` : nothing}
        ${late > 0 ? html`<li class="late">${words.late(number(late))}</li>` : nothing}
        ${
          unplanned > 0
            ? html`<li class="missing">${words.notPlanned(number(unplanned))}</li>`
            : nothing
        }
      </ul>
    </div>
    <div class="toolbar controls" part="toolbar">
      ${weekControls(context)} ${repControl(context)}
      ${state.isNarrow ? nothing : viewControls(context, state)} ${changeControls(context, state)}
    </div>
  `
}

function weekControls({ view, language }: PlannerContext): TemplateResult {
  const { words } = language
  const [first, last] = [view.days[0], view.days.at(-1)]
  return html`
    <div class="weeks">
      ${iconButton('previous', words.previousWeek, backward, view.previous === undefined)}
      <span class="range">
        ${first === undefined || last === undefined ? nothing : language.range(first, last)}
      </span>
      ${iconButton('next', words.nextWeek, forward, view.next === undefined)}
    </div>
  `
}

function repControl({ view, repId, language: { words } }: PlannerContext) {
  if (view.reps.length < 2) return nothing
  return html`
    <label class="rep">
      <span class="unseen">${words.rep}</span>
      <select data-field="rep">
        <option value="" .selected=${repId === undefined}>${words.allReps}</option>
        ${view.reps.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === repId}>${shorten(name)}</option>`,
        )}
      </select>
    </label>
  `
}

function viewControls({ language: { words } }: PlannerContext, { layout }: HeadState) {
  return html`
    <div class="views" role="group" aria-label=${words.view}>
      ${(['week', 'agenda'] as const).map(
        (view) =>
          html`<button data-do=${view} aria-pressed=${view === layout}>${words[view]}</button>`,
      )}
    </div>
  `
}

function changeControls({ language, readOnly }: PlannerContext, state: HeadState): TemplateResult {
  const { words } = language
  return html`
    <div class="changes">
      ${
        readOnly
          ? nothing
          : html`${iconButton('undo', words.undo, undo, !state.canUndo)}
            ${iconButton('redo', words.redo, redo, !state.canRedo)}`
      }
      ${iconButton('more', words.more, more, false)}
    </div>
  `
}

// A disabled button would lose the focus of who has just pressed it, so it only says that it is.
function iconButton(command: string, label: string, icon: TemplateResult, isOff: boolean) {
  return html`<button
    class="quiet icon"
    data-do=${command}
    aria-label=${label}
    title=${label}
    aria-disabled=${isOff}
    popovertarget=${command === 'more' ? 'menu' : nothing}
  >
    ${icon}
  </button>`
}
