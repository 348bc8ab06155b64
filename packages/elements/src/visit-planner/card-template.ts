import type { IsoDate } from '@fieldbook/core/shared'
import type { PlannedVisit } from '@fieldbook/core/visits'
import { html, nothing, type TemplateResult } from 'lit'
import { whyHead, whyItem } from '../internal/why-card.js'
import type { PlannerContext } from './planner-context.js'
import type { UnplannedItem, VisitItem } from './planner-view.js'
import { gradeTemplate } from './visit-template.js'

/** A visit's details: what it is, why it is where it is, what can be done with it. */
export function cardTemplate(
  item: VisitItem | UnplannedItem,
  context: PlannerContext,
): TemplateResult {
  const { words, sentence } = context.language
  const { customer, name, visit } = item
  const isPlanned = 'standing' in item
  const sign = customer?.grade === undefined ? nothing : gradeTemplate(customer, context)
  return html`
    ${whyHead(sign, name, words.close)}
    ${isPlanned ? plannedFacts(item, context) : unplannedFacts(item, context)}
    <h4>${isPlanned ? words.why : words.whyNot}</h4>
    <ul class="reasons" part="reasons">
      ${visit.reasons.map((reason) => whyItem(sentence(reason), reason))}
    </ul>
    ${context.readOnly ? nothing : actionsTemplate(item, context)}
  `
}

function plannedFacts({ visit, repName, standing }: VisitItem, { language }: PlannerContext) {
  const { words, day } = language
  return html`
    <dl>
      <dt>${words.on}</dt>
      <dd>${day(visit.on)} ${visit.at ?? nothing}</dd>
      <dt>${words.withRep}</dt>
      <dd><bdi class="brief" title=${repName}>${repName}</bdi></dd>
      <dt>${words.interval}</dt>
      <dd class=${standing}>
        ${words.standing[standing]}${
          visit.lateDays > 0 && standing !== 'done' ? ` · ${words.lateBy(visit.lateDays)}` : nothing
        }
      </dd>
      <dd>${words.dueOn(day(visit.dueOn))}</dd>
      <dd>${words.window(day(visit.earliest), day(visit.latest))}</dd>
    </dl>
  `
}

function unplannedFacts({ visit, repName }: UnplannedItem, { language }: PlannerContext) {
  const { words, day } = language
  return html`
    <dl>
      <dt>${words.interval}</dt>
      <dd>${words.dueOn(day(visit.dueOn))}</dd>
      ${
        visit.overdueDays > 0
          ? html`<dd class="overdue">${words.overdueBy(visit.overdueDays)}</dd>`
          : nothing
      }
      <dt>${words.withRep}</dt>
      <dd><bdi class="brief" title=${repName ?? nothing}>${repName ?? words.nobody}</bdi></dd>
    </dl>
  `
}

function actionsTemplate(item: VisitItem | UnplannedItem, context: PlannerContext) {
  const { language, plan } = context
  const { words } = language
  const button = (command: string, label: string, kind = '') =>
    html`<button class=${kind} data-do=${command}>${label}</button>`
  if (!('standing' in item)) {
    return html`<div class="actions">${button('choose', words.planOn, 'primary')}</div>`
  }
  const { visit } = item
  if (visit.status === 'done') return nothing
  if (visit.locked === true) {
    return html`<div class="actions">${button('lock', words.unlock)}</div>`
  }
  return html`
    <div class="actions">
      ${button('choose', words.moveTo, 'primary')} ${button('lock', words.lock)}
      ${canBeRecorded(visit, plan.today) ? button('record', words.record) : nothing}
      ${button('remove', words.takeOut)}
    </div>
  `
}

function canBeRecorded({ on }: PlannedVisit, today: IsoDate): boolean {
  return on <= today
}
