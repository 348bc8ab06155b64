import type { DayLoad } from '@fieldbook/core/visits'
import { html, type TemplateResult } from 'lit'
import { customProperties } from '../internal/custom-properties.js'
import type { VisitPlannerWords } from './messages/en.js'

/** How full a day is: a bar with its figure. */
export function capacityTemplate(load: DayLoad, words: VisitPlannerWords): TemplateResult {
  const { visits, capacity } = load
  return html`
    <div
      class="capacity ${levelOf(load)}"
      part="capacity"
      ${customProperties({ '--_share': `${filled(load) * 100}%` })}
    >
      <span class="bar"></span>
      <span class="figure" aria-hidden="true">${words.capacity(visits, capacity)}</span>
      <span class="unseen">${words.capacityOf(visits, capacity)}</span>
    </div>
  `
}

/** The part of the bar that is filled, from 0 to 1. */
export function filled({ visits, capacity }: DayLoad): number {
  return visits >= capacity ? 1 : visits / capacity
}

export function levelOf({ visits, capacity }: DayLoad): 'within' | 'full' | 'over' {
  if (visits === capacity) return 'full'
  return visits > capacity ? 'over' : 'within'
}
