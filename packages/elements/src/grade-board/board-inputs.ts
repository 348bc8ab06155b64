import { viewsOf, type BoardContext, type View } from './board-context.js'
import { nextSort, type Filter, type SortKey } from './board-rows.js'
import type { ListController } from './list-controller.js'

/** What the inputs work with. */
export type BoardHands = {
  readonly context: () => BoardContext | undefined
  readonly list: ListController
  /** @returns false when the page does not want another view */
  readonly show: (view: View) => boolean
  readonly open: (index: number) => void
  readonly closeCard: () => void
  /** From a figure to its table, or back. */
  readonly toggleFigure: () => void
  /** Focuses what a selector finds, once the board is drawn. */
  readonly focus: (selector: string) => void
}

const SEARCH = '[data-field="search"]'

/** From clicks and keys to what is shown. */
export class BoardInputs {
  readonly #hands: BoardHands

  constructor(hands: BoardHands) {
    this.#hands = hands
  }

  readonly click = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>(
      '[data-do], [data-view], [data-grade], [data-cell], [data-sort], [data-open], [data-take]',
    )
    const context = this.#hands.context()
    if (!target || !context) return
    const { list } = this.#hands
    const { view, grade, cell, sort, open, take } = target.dataset
    if (view) this.#hands.show(view as View)
    else if (grade) this.#toggle('grade', Number(grade), context)
    else if (cell) this.#chooseCell(cell, context)
    else if (sort) list.sort(context.view, nextSort(context.sort, sort as SortKey))
    else if (open) this.#hands.open(Number(open))
    else if (take) {
      list.take(take as keyof Filter)
      // The button is gone with its filter.
      this.#hands.focus(SEARCH)
    } else this.#run(target.dataset['do'] ?? '', context)
  }

  readonly input = (event: Event): void => {
    const field = event.target as HTMLInputElement
    if (field.matches(SEARCH)) this.#hands.list.filter({ text: field.value })
  }

  readonly change = (event: Event): void => {
    const field = event.target as HTMLSelectElement
    const context = this.#hands.context()
    if (field.dataset['field'] !== 'sort' || !context) return
    const key = field.value as SortKey
    if (key !== context.sort.key) this.#hands.list.sort(context.view, nextSort(context.sort, key))
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    const context = this.#hands.context()
    if (!context || event.altKey) return
    if (target.dataset['place'] !== undefined) this.#walk(event, context)
    else if (target.role === 'tab') this.#turn(event, context)
  }

  readonly focusin = (event: Event): void => {
    const { place } = (event.target as HTMLElement).dataset
    if (place !== undefined) this.#hands.list.hold(Number(place))
  }

  #run(command: string, context: BoardContext): void {
    const { list } = this.#hands
    switch (command) {
      case 'show-all':
        list.filter(undefined)
        return this.#hands.focus(SEARCH)
      case 'ungraded':
        return this.#toggle('grade', context.board.grades.length - 1, context)
      case 'noted':
        return this.#toggle('isNoted', true, context)
      case 'up':
      case 'down':
        if (this.#hands.show('changes')) {
          list.filter(undefined)
          list.filter({ moved: command })
          this.#hands.focus('[role="tab"][aria-selected="true"]')
        }
        return
      case 'figure':
        return this.#hands.toggleFigure()
      case 'close':
        return this.#hands.closeCard()
    }
  }

  #toggle<Part extends keyof Filter>(part: Part, value: Filter[Part], context: BoardContext): void {
    const { list } = this.#hands
    if (context.filter[part] === value) list.take(part)
    else list.filter({ [part]: value })
  }

  #chooseCell(cell: string, { filter }: BoardContext): void {
    const [row = 0, column = 0] = cell.split(' ').map(Number)
    const isChosen = filter.cell?.[0] === row && filter.cell[1] === column
    this.#hands.list.filter(undefined)
    if (!isChosen) this.#hands.list.filter({ cell: [row, column] })
  }

  // Up and down the customers, as in a grid of one column (APG).
  #walk(event: KeyboardEvent, { rows }: BoardContext): void {
    const place = Number((event.target as HTMLElement).dataset['place'])
    const last = rows.length - 1
    const { list } = this.#hands
    const to = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: Math.min(place + list.page, last),
      PageUp: Math.max(place - list.page, 0),
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    take(event)
    if (to >= 0 && to <= last && to !== place) void list.focus(to)
  }

  // A tab that has the focus is the view that is shown (APG).
  #turn(event: KeyboardEvent, { board, view }: BoardContext): void {
    const shown = viewsOf(board)
    const isReversed = getComputedStyle(event.target as Element).direction === 'rtl'
    const forward = isReversed ? 'ArrowLeft' : 'ArrowRight'
    const backward = isReversed ? 'ArrowRight' : 'ArrowLeft'
    const place = shown.indexOf(view)
    const to = {
      [forward]: shown[(place + 1) % shown.length],
      [backward]: shown.at(place - 1),
      Home: shown[0],
      End: shown.at(-1),
    }[event.key]
    if (to === undefined) return
    take(event)
    if (this.#hands.show(to)) this.#hands.focus(`[role="tab"][data-view="${to}"]`)
  }
}

function take(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}
