// Loaded once a board is on the page: to look at one needs none of this.

import type { ReactiveControllerHost } from 'lit'
import { adoptStyles } from '../internal/adopt-styles.js'
import { card } from '../internal/card.styles.js'
import { floating } from '../internal/floating.styles.js'
import { BoardInputs, type BoardHands } from './board-inputs.js'
import { CustomerCard } from './customer-card.js'
import { printStyles } from './styles/print.styles.js'

/** All by which a person works with a board. */
export class Hands {
  readonly card: CustomerCard
  readonly inputs: BoardInputs

  constructor(host: ReactiveControllerHost & HTMLElement, board: Omit<BoardHands, 'closeCard'>) {
    this.card = new CustomerCard(host)
    this.inputs = new BoardInputs({ ...board, closeCard: () => this.card.close() })
    adoptStyles(host, [floating, card, printStyles])
  }
}
