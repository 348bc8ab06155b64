// Loaded only for more rows than a browser takes at once.

import { VirtualizerController } from '@tanstack/lit-virtual'
import type { ReactiveControllerHost } from 'lit'

/** The rows that are drawn: each at its place in the list, so many pixels below the first. */
export type RowSpan = {
  readonly items: readonly { readonly place: number; readonly start: number | undefined }[]
  /** The height of all rows together, in pixels. */
  readonly size: number
}

export type RowWindowOptions = {
  readonly scroller: () => Element | null
  /** In pixels; rows are of one height. */
  readonly rowHeight: () => number
  readonly headHeight: () => number
  /** The row that stays drawn out of sight, because it has the focus. */
  readonly kept: () => number | undefined
}

const BEYOND = 10

/** Which of very many rows are in sight, and a few beyond. */
export class RowWindow {
  readonly #controller: VirtualizerController<Element, Element>
  readonly #options: RowWindowOptions

  constructor(host: ReactiveControllerHost, options: RowWindowOptions) {
    this.#options = options
    this.#controller = new VirtualizerController(host, {
      count: 0,
      getScrollElement: options.scroller,
      estimateSize: options.rowHeight,
      overscan: BEYOND,
    })
  }

  /** Nothing before the place is measured. */
  span(count: number): RowSpan | undefined {
    const virtualizer = this.#controller.getVirtualizer()
    const head = this.#options.headHeight()
    virtualizer.setOptions({
      ...virtualizer.options,
      count,
      scrollMargin: head,
    })
    const items = virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ place: index, start: start - head }))
    if (items.length === 0) return undefined
    return { items: this.#withKept(items, count), size: virtualizer.getTotalSize() }
  }

  /** Rows have got another height. */
  measure(): void {
    this.#controller.getVirtualizer().measure()
  }

  #withKept(items: RowSpan['items'], count: number): RowSpan['items'] {
    const place = this.#options.kept()
    if (place === undefined || place >= count) return items
    const kept = { place, start: place * this.#options.rowHeight() }
    if (place < (items[0]?.place ?? 0)) return [kept, ...items]
    return place > (items.at(-1)?.place ?? count) ? [...items, kept] : items
  }
}
