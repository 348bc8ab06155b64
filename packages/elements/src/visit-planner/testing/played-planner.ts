import type { FieldbookVisitPlanner, PlanChangeDetail } from '@fieldbook/elements/visit-planner'
import { Played } from '../../internal/testing/played.js'

/** The planner of a story, and what it has announced so far. */
export class PlayedPlanner extends Played<FieldbookVisitPlanner> {
  readonly changes: PlanChangeDetail[] = []
  protected override readonly hands = '#card'

  constructor(canvas: HTMLElement) {
    super(canvas, 'fieldbook-visit-planner')
    this.element.addEventListener('fieldbook-plan-change', ({ detail }) =>
      this.changes.push(detail),
    )
  }

  async focusVisit(visitId: string): Promise<void> {
    await this.focus(`[data-visit="${visitId}"]`)
  }

  /** The arrow to the next day: days go across the week, down the agenda, and the other way from right to left. */
  async pressLater(): Promise<void> {
    const isReversed = getComputedStyle(this.element).direction === 'rtl'
    const across = isReversed ? '{ArrowLeft}' : '{ArrowRight}'
    await this.press(this.all('table.week').length > 0 ? across : '{ArrowDown}')
  }

  visit(visitId: string) {
    return this.element.plan?.visits[visitId]
  }

  /** What each change did, in their order. */
  actions(): string[] {
    return this.changes.map(({ action }) => action)
  }

  nameOf(customerId: string): string {
    const customer = this.element.problem?.customers.find(({ id }) => id === customerId)
    return customer?.name ?? ''
  }
}
