import type { Step } from '@fieldbook/core/grading'
import { html, nothing, type TemplateResult } from 'lit'
import type { CardContext } from './card-context.js'
import { check } from '../internal/icons.js'
import { spoken } from '../internal/isolate.js'
import { stepWords } from './step-words.js'

/** What would lift the grade: a step a line. */
export function stepsTemplate(context: CardContext) {
  const { steps, target, deadline, language } = context
  const { words } = language
  if (target === undefined) return nothing
  return html`
    <section part="steps" aria-labelledby="steps-title" aria-busy=${steps === undefined}>
      <div class="section-head">
        <h3 id="steps-title">
          ${deadline === undefined ? words.reach(spoken(target)) : words.reachBy(spoken(target), language.fullDate(deadline))}
        </h3>
        ${(steps?.length ?? 0) > 1 ? html`<p class="muted small">${words.anyOf}</p>` : nothing}
      </div>
      ${steps === undefined ? html`<div class="bone" aria-hidden="true"></div>` : listTemplate(steps, target, context)}
    </section>
  `
}

function listTemplate(steps: readonly Step[], target: string, context: CardContext) {
  const { graded, language } = context
  const { words } = language
  if (steps.length === 0) {
    const isHeld = graded.rule === '/override' || graded.rule === '/minimumStay'
    return html`<p class="muted">
      ${isHeld ? words.noStepWhileHeld : words.noStep(spoken(target))}
    </p>`
  }
  return html`
    <ul class="steps">
      ${steps.map((step, index) => stepTemplate(step, index, context))}
    </ul>
  `
}

function stepTemplate(step: Step, index: number, context: CardContext): TemplateResult {
  const { canChoose } = context
  const { brief, details } = stepWords(step, context)
  return html`
    <li part="step">
      <div class="what">
        <p>${brief}</p>
        ${details.map((detail) => html`<p class="muted small">${detail}</p>`)}
      </div>
      ${canChoose ? chooseButton(brief, index, context.chosen.has(step), context) : nothing}
    </li>
  `
}

function chooseButton(
  brief: string,
  index: number,
  isChosen: boolean,
  { language: { words } }: CardContext,
): TemplateResult {
  return html`<button
    class="controls"
    data-step=${index}
    aria-pressed=${isChosen}
    aria-label=${isChosen ? words.chosenStep(brief) : words.chooseStep(brief)}
  >
    ${isChosen ? html`${check}${words.chosen}` : words.choose}
  </button>`
}

/** The first step, on a line. */
export function bestStepTemplate(context: CardContext) {
  const { steps, target, language } = context
  const [best] = steps ?? []
  if (best === undefined || target === undefined) return nothing
  const { brief, details } = stepWords(best, context, language.date)
  return html`<span class="best" part="step" title=${language.together(details)}
    ><span class="target">${language.words.reachBriefly(spoken(target))}</span> ${brief}</span
  >`
}
