import type { Customer } from '@fieldbook/core/shared'
import { html, nothing, type TemplateResult } from 'lit'
import { check, dot, halfDot, hollowTriangle, lock, ring, triangle } from '../internal/icons.js'
import type { PlannerContext } from './planner-context.js'
import type { Standing, UnplannedItem, VisitItem } from './planner-view.js'

const SIGNS: Readonly<Record<Standing, TemplateResult>> = {
  done: check,
  overdue: triangle,
  late: hollowTriangle,
  due: dot,
  early: ring,
  'in-time': halfDot,
}

const STANDINGS = ['overdue', 'late', 'due', 'in-time', 'early', 'done'] as const

/** A visit in the grid: its standing as a sign with a word, the grade, the name, the time. */
export function visitTemplate(
  { visit, customer, name, standing }: VisitItem,
  context: PlannerContext,
): TemplateResult {
  const { language, current, carry } = context
  const { words } = language
  const carried = carry?.visitId === visit.id
  return html`
    <div class="visit ${standing} ${carried ? 'carried' : ''}" part="visit">
      <button
        class="name"
        data-visit=${visit.id}
        tabindex=${current === visit.id ? 0 : -1}
        aria-haspopup="dialog"
        title=${name}
      >
        <span class="sign">${SIGNS[standing]}</span>
        <span class="unseen">${words.standing[standing]}</span>
        ${gradeTemplate(customer, context)}
        <bdi>${name}</bdi>
        ${visit.at === undefined ? nothing : html`<time>${visit.at}</time>`}
        ${
          visit.locked === true
            ? html`<span class="lock">${lock}</span><span class="unseen">${words.locked}</span>`
            : nothing
        }
      </button>
      <button
        class="why quiet controls"
        data-why=${visit.id}
        tabindex="-1"
        aria-label=${words.whyOf(name)}
      >
        ?
      </button>
    </div>
  `
}

/** What the signs mean. */
export function legendTemplate({ view, language: { words } }: PlannerContext): TemplateResult {
  const items = view.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items))
  const used = new Set(items.map(({ standing }) => standing))
  return html`
    <ul class="legend">
      ${STANDINGS.filter((standing) => used.has(standing)).map(
        (standing) => html`
          <li class=${standing}>
            <span class="sign">${SIGNS[standing]}</span><span>${words.legend[standing]}</span>
          </li>
        `,
      )}
    </ul>
  `
}

/** A visit that is not in the plan: why not, and the way into it. */
export function unplannedTemplate(
  { visit, customer, name, repName }: UnplannedItem,
  context: PlannerContext,
): TemplateResult {
  const { language, readOnly, carry } = context
  const { words, sentence, day } = language
  const overdue = visit.overdueDays > 0
  const why = visit.reasons.at(-1)
  const carried = carry?.visitId === visit.id
  return html`
    <li class="unplanned ${overdue ? 'overdue' : 'due'} ${carried ? 'carried' : ''}">
      <div class="visit ${overdue ? 'overdue' : 'due'}">
        <button class="name" data-unplanned=${visit.id} aria-haspopup="dialog" title=${name}>
          <span class="sign">${overdue ? triangle : ring}</span>
          ${gradeTemplate(customer, context)}
          <bdi>${name}</bdi>
        </button>
        <button class="why quiet controls" data-why=${visit.id} aria-label=${words.whyNotOf(name)}>
          ?
        </button>
      </div>
      <p class="when">
        ${overdue ? words.overdueBy(visit.overdueDays) : words.dueOn(day(visit.dueOn))}
      </p>
      <p class="who"><bdi>${repName ?? words.nobody}</bdi></p>
      <p class="reason">${why === undefined ? nothing : sentence(why)}</p>
      ${
        readOnly
          ? nothing
          : html`<button
              class="controls"
              data-choose=${visit.id}
              aria-haspopup="dialog"
              aria-label=${words.planOnOf(name)}
            >
              ${words.planOn}
            </button>`
      }
    </li>
  `
}

/** A grade is a letter in a square; what it is, is said to those who do not see the square. */
export function gradeTemplate(
  customer: Customer | undefined,
  { view, language: { words } }: PlannerContext,
) {
  if (!view.isGraded) return nothing
  const grade = customer?.grade
  if (grade === undefined) return html`<span class="grade none" aria-hidden="true"></span>`
  return html`<span class="grade" aria-hidden="true">${grade}</span
    ><span class="unseen">${words.grade(grade)}</span>`
}
