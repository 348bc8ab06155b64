// Loaded once a board is on the page: to look at one needs none of this.

import type { ReactiveControllerHost, TemplateResult } from 'lit'
import { adoptStyles } from '../internal/adopt-styles.js'
import { card } from '../internal/card.styles.js'
import { floating } from '../internal/floating.styles.js'
import { WhyPopover } from '../internal/why-popover.js'
import type { BoardRow } from './board.js'
import type { BoardContext } from './board-context.js'
import { BoardInputs, type BoardHands } from './board-inputs.js'
import { customerTemplate } from './customer-template.js'
import { printStyles } from './styles/print.styles.js'

/** All by which a person works with a board. */
export class Hands {
  /** A customer's grade and why it has it, beside its name. */
  readonly card: WhyPopover<BoardRow>
  readonly inputs: BoardInputs

  constructor(host: ReactiveControllerHost & HTMLElement, board: Omit<BoardHands, 'closeCard'>) {
    this.card = new WhyPopover(host, ({ index }) => `[data-open="${index}"]`)
    this.inputs = new BoardInputs({ ...board, closeCard: () => this.card.close() })
    adoptStyles(host, [floating, card, printStyles])
  }

  template(context: BoardContext): TemplateResult {
    return this.card.template((row) => customerTemplate(row, context))
  }
}
