import type { FieldbookVisitPlanner, PlanChangeDetail } from '@fieldbook/elements/visit-planner'
import { expect, userEvent, waitFor } from 'storybook/test'

/** The planner of a story as a person with a keyboard has it, and what it has announced so far. */
export class PlayedPlanner {
  readonly element: FieldbookVisitPlanner
  readonly changes: PlanChangeDetail[] = []

  constructor(canvas: HTMLElement) {
    const element = canvas.querySelector<FieldbookVisitPlanner>('fieldbook-visit-planner')
    if (!element) throw new Error('The story shows no planner')
    this.element = element
    element.addEventListener('fieldbook-plan-change', ({ detail }) => this.changes.push(detail))
  }

  /** What the planner draws, once it has drawn it. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(() => {
      const found = this.all(selector)[0]
      if (!found) throw new Error(`The planner shows no ${selector}`)
      return found
    })
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  async focusVisit(visitId: string): Promise<void> {
    await this.#hands()
    const visit = await this.find(`[data-visit="${visitId}"]`)
    visit.focus()
  }

  /** Keys as `userEvent.keyboard` spells them. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  /** The arrow to the next day: days go across the week, down the agenda, and the other way from right to left. */
  async pressLater(): Promise<void> {
    const isReversed = getComputedStyle(this.element).direction === 'rtl'
    const across = isReversed ? '{ArrowLeft}' : '{ArrowRight}'
    await this.press(this.all('table.week').length > 0 ? across : '{ArrowDown}')
  }

  async click(selector: string): Promise<void> {
    await this.#hands()
    await userEvent.click(await this.find(selector))
    await this.element.updateComplete
  }

  /** What works with a plan is loaded when one is on the page, and the card comes with it. */
  async #hands(): Promise<void> {
    await this.find('#card')
  }

  dayOf(visitId: string): string | undefined {
    return this.element.plan?.visits[visitId]?.on
  }

  nameOf(customerId: string): string {
    const customer = this.element.problem?.customers.find(({ id }) => id === customerId)
    return customer?.name ?? ''
  }

  /** What has been said last holds this. */
  async expectSaid(text: string): Promise<void> {
    const status = await this.find('[part="status"]')
    await eventually(() => expect(status).toHaveTextContent(text))
  }
}

/** Without the whole document, which a failure would print. */
const eventually = <Found>(look: () => Found) =>
  waitFor(look, { timeout: 10_000, onTimeout: (error) => error })
