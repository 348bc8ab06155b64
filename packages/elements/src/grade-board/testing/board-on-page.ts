import { userEvent } from 'vitest/browser'
import { alone, eventually, OnPage, type Surroundings } from '../../internal/testing/on-page.js'
import type { BoardViewDetail, CustomerOpenDetail } from '../events.js'
import { FieldbookGradeBoard } from '../grade-board.js'
import { smallBook } from './small-book.js'

export { eventually }

type Given = 'customers' | 'policy' | 'today' | 'comparedWith' | 'value' | 'view' | 'validate'
type Setting = Surroundings &
  Partial<Pick<FieldbookGradeBoard, Given | 'density' | 'rulebook' | 'heading'>>

/** A board, and what it announces. */
export class BoardOnPage extends OnPage<FieldbookGradeBoard> {
  readonly opened: CustomerOpenDetail[] = []
  readonly views: BoardViewDetail[] = []

  constructor(element: FieldbookGradeBoard) {
    super(element)
    element.addEventListener('fieldbook-customer-open', ({ detail }) => this.opened.push(detail))
    element.addEventListener('fieldbook-board-view', ({ detail }) => this.views.push(detail))
  }

  /** The customers of the list as they are drawn, from the top. */
  get names(): string[] {
    return this.texts('.customers [data-open]')
  }

  get status(): string {
    return this.text('[part="status"]')
  }

  async search(text: string): Promise<void> {
    await userEvent.fill(this.find('[data-field="search"]'), text)
    await this.element.updateComplete
  }
}

/** Puts a board into an empty document, and waits until it has drawn its customers. */
export async function boardOnPage(setting: Setting = {}): Promise<BoardOnPage> {
  const { direction, lang, width, ...properties } = setting
  const board = emptyBoardOnPage(setting)
  Object.assign(board.element, smallBook, properties)
  // The card is there when the hands are.
  await eventually(() => board.find('#card, [part="error"]'))
  return board
}

/** The same before it has been given anything. */
export function emptyBoardOnPage(surroundings: Surroundings = {}): BoardOnPage {
  FieldbookGradeBoard.define()
  return new BoardOnPage(alone('fieldbook-grade-board', surroundings))
}
