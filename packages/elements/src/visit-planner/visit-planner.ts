import type { IsoDate } from '@fieldbook/core/shared'
import type { VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import { html } from 'lit'
import { property } from 'lit/decorators.js'
import { FieldbookElement } from '../internal/fieldbook-element.js'

/**
 * A team's visits on its working days, to be moved by pointer, keyboard or menu.
 *
 * @tag fieldbook-visit-planner
 * @tagname fieldbook-visit-planner
 */
export class FieldbookVisitPlanner extends FieldbookElement {
  static override readonly tag = 'visit-planner'

  /** What is planned: customers, reps, policy, calendar and days. */
  @property({ attribute: false }) problem?: VisitProblem
  /** The plan that is shown. Without it the widget plans the problem. */
  @property({ attribute: false }) plan?: VisitPlan
  @property() view: 'week' | 'agenda' = 'week'
  /** A day of the week that is shown; the plan's first day without it. */
  @property() day?: IsoDate

  protected override render() {
    return html`<p>${Object.keys(this.plan?.visits ?? {}).length}</p>`
  }
}
