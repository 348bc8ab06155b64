import type { FieldbookGradeCard, GradeStepDetail } from '@fieldbook/elements/grade-card'
import { Played } from '../../internal/testing/played.js'

/** The card of a story, and what it has announced so far. */
export class PlayedCard extends Played<FieldbookGradeCard> {
  readonly choices: GradeStepDetail[] = []

  constructor(canvas: HTMLElement) {
    super(canvas, 'fieldbook-grade-card')
    this.element.addEventListener('fieldbook-step-choose', ({ detail }) =>
      this.choices.push(detail),
    )
  }

  /** What the lines of the account add to the score. */
  amounts(): string[] {
    return this.all('tbody .amount').map(({ textContent }) => textContent.trim())
  }
}
