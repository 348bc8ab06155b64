import type { CustomerOpenDetail, FieldbookGradeBoard } from '@fieldbook/elements/grade-board'
import { Played } from '../../internal/testing/played.js'

/** The board of a story, and which customers it was asked for. */
export class PlayedBoard extends Played<FieldbookGradeBoard> {
  readonly opened: CustomerOpenDetail[] = []
  protected override readonly hands = '#card'

  constructor(canvas: HTMLElement) {
    super(canvas, 'fieldbook-grade-board')
    this.element.addEventListener('fieldbook-customer-open', ({ detail }) =>
      this.opened.push(detail),
    )
  }
}
