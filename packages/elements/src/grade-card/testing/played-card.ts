import type { FieldbookGradeCard, GradeStepDetail } from '@fieldbook/elements/grade-card'
import { expect, userEvent, waitFor } from 'storybook/test'

/** The card of a story as a person with a keyboard has it, and what it has announced so far. */
export class PlayedCard {
  readonly element: FieldbookGradeCard
  readonly choices: GradeStepDetail[] = []

  constructor(canvas: HTMLElement) {
    const element = canvas.querySelector<FieldbookGradeCard>('fieldbook-grade-card')
    if (!element) throw new Error('The story shows no card')
    this.element = element
    element.addEventListener('fieldbook-step-choose', ({ detail }) => this.choices.push(detail))
  }

  /** What the card draws, once it has drawn it. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(() => {
      const found = this.all(selector)[0]
      if (!found) throw new Error(`The card shows no ${selector}`)
      return found
    })
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** What the lines of the account add to the score. */
  amounts(): string[] {
    return this.all('tbody .amount').map(({ textContent }) => textContent.trim())
  }

  /** Keys as `userEvent.keyboard` spells them. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
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
