import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Board, BoardRow } from './board.js'
import { viewsOf, type BoardContext, type View } from './board-context.js'
import { filteredRows, sortedRows, type Filter, type Sort, unfiltered } from './board-rows.js'
import type { RowSpan, RowWindow } from './row-window.js'

/** A browser draws so many rows at once without a pause. */
const DRAWN_AT_ONCE = 2000
/** What is drawn of more, until what knows which are in sight is loaded. */
const FIRST = 60

const SORTS: Record<View, Sort> = {
  overview: { key: 'grade', isDescending: false },
  concentration: { key: 'value', isDescending: true },
  changes: { key: 'before', isDescending: false },
  'stock-take': { key: 'grade', isDescending: false },
}

type Host = ReactiveControllerHost & HTMLElement

/** Which customers are listed, in which order, which of them are drawn, and which has the focus. */
export class ListController implements ReactiveController {
  readonly #host: Host
  readonly #draw: () => void
  #filter = unfiltered
  #sorts = SORTS
  #current = 0
  /** Listed already: the same question has the same answer. */
  #listed: { readonly key: readonly unknown[]; readonly rows: readonly BoardRow[] } | undefined
  #window: RowWindow | 'loading' | undefined
  #loaded: Promise<void> | undefined
  #isWhole = false
  #isPrinting = false
  #rowHeight = 0

  /** @param draw draws at once what is asked for, without waiting for the page to be free */
  constructor(host: Host, draw: () => void) {
    this.#host = host
    this.#draw = draw
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print)
    window.addEventListener('afterprint', this.#printed)
    window.addEventListener('keydown', this.#search, { capture: true })
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print)
    window.removeEventListener('afterprint', this.#printed)
    window.removeEventListener('keydown', this.#search, { capture: true })
  }

  /** Everything about the list is as at first. */
  begin(filter: Filter): void {
    this.#filter = filter
    this.#sorts = SORTS
    this.#listChanged()
  }

  filter(change: Partial<Filter> | undefined): void {
    this.#filter = change ? { ...this.#filter, ...change } : unfiltered
    this.#listChanged()
  }

  /** Takes a part of the filter away. */
  take(part: keyof Filter): void {
    const { [part]: _, ...rest } = this.#filter
    this.#filter = { text: '', ...rest }
    this.#listChanged()
  }

  sort(view: View, sort: Sort): void {
    this.#sorts = { ...this.#sorts, [view]: sort }
    this.#listChanged()
  }

  context(
    board: Board,
    shown: Pick<BoardContext, 'language' | 'title' | 'view' | 'isNarrow' | 'viewColumns'>,
  ): BoardContext {
    const view = viewsOf(board).includes(shown.view) ? shown.view : 'overview'
    const sort = this.#sorts[view]
    const { locale } = shown.language
    const key = [board, this.#filter, sort, locale, view === 'changes']
    if (!this.#listed?.key.every((part, index) => part === key[index])) {
      this.#listed = { key, rows: this.#rows(board, view, sort, locale) }
    }
    const { rows } = this.#listed
    const current = Math.max(0, Math.min(this.#current, rows.length - 1))
    return {
      ...shown,
      board,
      view,
      sort,
      rows,
      current,
      filter: this.#filter,
      isPrinting: this.#isPrinting,
    }
  }

  /** The rows to draw of a list of so many; nothing where all are drawn. */
  span(count: number): RowSpan | undefined {
    if (count <= DRAWN_AT_ONCE || this.#isWhole) return undefined
    if (this.#window === undefined) this.#loaded = this.#loadWindow()
    const span = typeof this.#window === 'object' ? this.#window.span(count) : undefined
    if (span) return span
    const height = this.#rowHeight || 40
    return {
      items: Array.from({ length: FIRST }, (_, place) => ({ place, start: place * height })),
      size: count * height,
    }
  }

  /** The rows may have got another height. */
  updated(): void {
    const height = this.#one('.customers tbody tr')?.getBoundingClientRect().height ?? 0
    if (height === 0 || Math.abs(height - this.#rowHeight) < 0.5) return
    this.#rowHeight = height
    if (typeof this.#window !== 'object') return
    this.#window.measure()
    this.#host.requestUpdate()
  }

  /** The row that Tab reaches from now on. */
  hold(place: number): void {
    if (place === this.#current) return
    this.#current = place
    this.#host.requestUpdate()
  }

  /** Focuses a row, which is drawn for it and brought into sight. */
  async focus(place: number): Promise<void> {
    await this.#loaded
    this.#current = place
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const name = this.#one(`[data-place="${place}"]`)
    name?.focus({ preventScroll: true })
    name?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }

  /** How many rows are in sight at once. */
  get page(): number {
    const height = this.#one('.scroller')?.clientHeight ?? 0
    return Math.max(1, Math.floor(height / (this.#rowHeight || 40)) - 2)
  }

  #rows(board: Board, view: View, sort: Sort, locale: string): readonly BoardRow[] {
    const rows = filteredRows(board, this.#filter)
    // A cell of those who stayed asks for them; else the changes are a list of who moved.
    const isMovers = view === 'changes' && !this.#filter.cell
    return sortedRows(isMovers ? rows.filter(({ move }) => move) : rows, sort, board, locale)
  }

  #listChanged(): void {
    this.#current = 0
    this.#isWhole = false
    this.#one('.scroller')?.scrollTo({ top: 0 })
    this.#host.requestUpdate()
  }

  async #loadWindow(): Promise<void> {
    this.#window = 'loading'
    const { RowWindow } = await import('./row-window.js')
    this.#window = new RowWindow(this.#host, {
      scroller: () => this.#one('.scroller'),
      rowHeight: () => this.#rowHeight || 40,
      headHeight: () => this.#one('.customers thead')?.offsetHeight ?? 0,
      kept: () => (this.#one('.customers tbody :focus') ? this.#current : undefined),
    })
    this.#host.requestUpdate()
  }

  readonly #print = (): void => {
    this.#isPrinting = true
    this.#isWhole = true
    this.#drawNow()
  }

  readonly #printed = (): void => {
    this.#isPrinting = false
    this.#isWhole = false
    this.#host.requestUpdate()
  }

  // The browser's search sees what is drawn, before it opens.
  readonly #search = (event: KeyboardEvent): void => {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f'
    if (!(isFind || event.key === 'F3') || typeof this.#window !== 'object') return
    this.#isWhole = true
    this.#drawNow()
  }

  // Printing and searching do not wait.
  #drawNow(): void {
    this.#host.requestUpdate()
    this.#draw()
  }

  #one(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
  }
}
