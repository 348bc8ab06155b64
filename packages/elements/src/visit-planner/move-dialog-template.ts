import type { MovePreview } from '@fieldbook/core/visits'
import { html, nothing, type TemplateResult } from 'lit'
import { shorten } from '../internal/shorten.js'
import { isSamePlace, previewAt, type Carry } from './carry.js'
import { shortConsequence } from './consequence.js'
import type { PlannerContext } from './planner-context.js'

/** "Move to…": every day with its consequence; those that are impossible say why. */
export function moveDialogTemplate(choice: Carry, context: PlannerContext): TemplateResult {
  const { language, view } = context
  const { words } = language
  const days = [...choice.previews.values()].filter(({ repId }) => repId === choice.over.repId)
  const chosen = previewAt(choice, choice.over)
  return html`
    <form method="dialog">
      <h3 id="move-title">
        <bdi>${(choice.origin ? words.moving : words.planning)(choice.name)}</bdi>
      </h3>
      ${
        view.reps.length < 2
          ? nothing
          : html`<label class="field">
              ${words.rep}
              <select name="rep">
                ${view.reps.map(
                  ({ id, name }) =>
                    html`<option value=${id} .selected=${id === choice.over.repId}>
                      ${shorten(name)}
                    </option>`,
                )}
              </select>
            </label>`
      }
      <fieldset>
        <legend>${words.chooseDay}</legend>
        ${days.length === 0 ? html`<p class="muted">${words.noDays}</p>` : nothing}
        ${days.map((preview) => dayTemplate(preview, choice, context))}
      </fieldset>
      <p class="sentence" role="status">
        ${chosen?.reasons.map((reason) => language.sentence(reason)).join(' ') ?? nothing}
      </p>
      <div class="actions">
        <button class="primary" value="move" ?disabled=${chosen?.status !== 'possible'}>
          ${choice.origin ? words.move : words.plan}
        </button>
        <button value="cancel">${words.cancel}</button>
      </div>
    </form>
  `
}

function dayTemplate(preview: MovePreview, { over }: Carry, { language }: PlannerContext) {
  const { on, load, reasons, status } = preview
  const { words } = language
  const capacity = status === 'possible' ? words.wouldBe : words.capacity
  const isOff = reasons[0]?.code === 'visits/day-off'
  return html`
    <label class="choice ${status} ${reasons[0]?.code === 'visits/change-late' ? 'late' : ''}">
      <input
        type="radio"
        name="day"
        value=${on}
        .checked=${isSamePlace(over, preview)}
        ?disabled=${status === 'refused'}
      />
      <span>${language.day(on)}</span>
      <span class="short">${shortConsequence(reasons[0], words)}</span>
      <span class="load">${isOff ? nothing : capacity(load.visits, load.capacity)}</span>
    </label>
  `
}
