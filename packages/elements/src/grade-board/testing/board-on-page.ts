import { userEvent } from 'vitest/browser'
import { vi } from 'vitest'
import type { BoardViewDetail, CustomerOpenDetail } from '../events.js'
import { FieldbookGradeBoard } from '../grade-board.js'
import { smallBook } from './small-book.js'

/** Asks until it is so, for as long as a busy machine may take. */
export function eventually<Found>(look: () => Found | Promise<Found>): Promise<Found> {
  return vi.waitFor(look, { timeout: 10_000 })
}

type Given = 'customers' | 'policy' | 'today' | 'comparedWith' | 'value' | 'view' | 'validate'
type Setting = Partial<Pick<FieldbookGradeBoard, Given | 'density' | 'rulebook' | 'heading'>> & {
  readonly direction?: 'ltr' | 'rtl'
  readonly lang?: string
  readonly width?: number
}

/** A board in a document of its own making, with the hands of a person. */
export class BoardOnPage {
  readonly element: FieldbookGradeBoard
  readonly opened: CustomerOpenDetail[] = []
  readonly views: BoardViewDetail[] = []

  constructor(element: FieldbookGradeBoard) {
    this.element = element
    element.addEventListener('fieldbook-customer-open', ({ detail }) => this.opened.push(detail))
    element.addEventListener('fieldbook-board-view', ({ detail }) => this.views.push(detail))
  }

  find(selector: string): HTMLElement {
    const found = this.all(selector)[0]
    if (!found) throw new Error(`The board shows no ${selector}`)
    return found
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** What is read where this is, with single spaces. */
  text(selector: string): string {
    return read(this.find(selector))
  }

  texts(selector: string): string[] {
    return this.all(selector).map(read)
  }

  /** The cells of each row. */
  rows(selector: string): string[] {
    return (this.all(selector) as HTMLTableRowElement[]).map(({ cells }) =>
      [...cells].map(read).join(' | '),
    )
  }

  /** The customers of the list as they are drawn, from the top. */
  get names(): string[] {
    return this.texts('.customers [data-open]')
  }

  get status(): string {
    return this.text('[part="status"]')
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  async click(selector: string): Promise<void> {
    await userEvent.click(this.find(selector))
    await this.element.updateComplete
  }

  async search(text: string): Promise<void> {
    await userEvent.fill(this.find('[data-field="search"]'), text)
    await this.element.updateComplete
  }

  /** What has the focus inside the board. */
  get focused(): HTMLElement | undefined {
    const active = this.element.shadowRoot?.activeElement
    return active instanceof HTMLElement ? active : undefined
  }
}

// Without the marks that keep a name from turning what is around it.
function read({ textContent }: Element): string {
  return textContent
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
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
export function emptyBoardOnPage({ direction = 'ltr', lang = 'en', width = 1000 }: Setting = {}) {
  FieldbookGradeBoard.define()
  document.documentElement.lang = lang
  document.documentElement.dir = direction
  document.body.innerHTML = '<fieldbook-grade-board></fieldbook-grade-board>'
  document.body.style.width = `${width}px`
  const [element] = document.body.children
  return new BoardOnPage(element as FieldbookGradeBoard)
}
