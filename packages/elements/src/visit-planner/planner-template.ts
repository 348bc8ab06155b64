import type { Rulebook } from '@fieldbook/core/rulebook'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { errorState } from '../internal/error-state.js'
import type { Mistake } from '../internal/mistakes.js'
import { agendaTemplate } from './agenda-template.js'
import { headTemplate, type HeadState } from './head-template.js'
import type { VisitPlannerWords } from './messages/en.js'
import { spokenName, type PlannerContext } from './planner-context.js'
import { legendTemplate, unplannedTemplate } from './visit-template.js'
import { weekTemplate } from './week-template.js'

export type PlannerState = HeadState & {
  readonly status: string
  readonly rulebook: Pick<Rulebook, 'title' | 'effectiveFrom'> | undefined
}

// Above this what is out of sight is not laid out until it is scrolled to.
const MANY = 100

/** The planner; the mistakes in what it was given; or its outline, while there is nothing to show yet. */
export function contentTemplate(
  context: PlannerContext | undefined,
  mistakes: readonly Mistake[] | undefined,
  words: VisitPlannerWords | undefined,
  state: PlannerState,
): TemplateResult {
  if (mistakes && words) return errorState(mistakes, words)
  return context ? plannerTemplate(context, state) : skeletonTemplate(words)
}

/** The whole planner, from its head to what is not planned. */
function plannerTemplate(context: PlannerContext, state: PlannerState): TemplateResult {
  const { words } = context.language
  const { layout, status } = state
  return html`
    ${headTemplate(context, state)}
    ${
      context.plan.score.due === 0
        ? emptyTemplate(context)
        : html`
            <p class="status" part="status" role="status">
              ${status || (context.readOnly ? words.hintReadOnly : words.hint)}
            </p>
            <p id="help" hidden>${words.gridHelp}</p>
            ${layout === 'week' ? weekTemplate(context) : agendaTemplate(context)}
            ${legendTemplate(context)} ${missingTemplate(context)}
          `
    }
    ${findingsTemplate(context)} ${footTemplate(context, state)}
  `
}

/** The real layout without its words, while there is nothing to show yet. */
function skeletonTemplate(words: VisitPlannerWords | undefined): TemplateResult {
  return html`
    <p class="unseen" role="status">${words?.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bone title"></div>
      ${Array.from({ length: 4 }, () => html`<div class="bone"></div>`)}
    </div>
  `
}

function emptyTemplate({ plan, language }: PlannerContext) {
  const { words } = language
  return html`
    <div class="empty" part="empty">
      <p>${words.empty(language.range(plan.from, plan.until))}</p>
      <p class="muted">${words.emptyHelp}</p>
    </div>
  `
}

function missingTemplate(context: PlannerContext) {
  const { view, language } = context
  const { words, number } = language
  if (view.unplanned.length === 0) return nothing
  return html`
    <section class="missing" part="unplanned" aria-labelledby="missing-title">
      <h3 id="missing-title">
        ${words.unplanned} <span class="count">${number(view.unplanned.length)}</span>
      </h3>
      <p class="muted">${words.unplannedHelp}</p>
      <ul class=${view.unplanned.length > MANY ? 'many' : ''}>
        ${repeat(
          view.unplanned,
          ({ visit }) => visit.id,
          (item) => unplannedTemplate(item, context),
        )}
      </ul>
    </section>
  `
}

function findingsTemplate(context: PlannerContext) {
  const { plan, language } = context
  if (plan.findings.length === 0) return nothing
  return html`
    <details class="findings">
      <summary>${language.words.findings(plan.findings.length)}</summary>
      <ul>
        ${plan.findings.map(
          (finding) => html`
            <li>
              ${
                finding.customerId === undefined
                  ? nothing
                  : html`<b>${spokenName(context, finding.customerId)}</b> `
              }
              ${language.sentence(finding)}
            </li>
          `,
        )}
      </ul>
    </details>
  `
}

function footTemplate({ language }: PlannerContext, { rulebook }: PlannerState) {
  if (rulebook === undefined) return nothing
  const { title, effectiveFrom } = rulebook
  return html`
    <footer part="foot">
      ${language.words.stand(language.text(title), language.range(effectiveFrom, effectiveFrom))}
    </footer>
  `
}
