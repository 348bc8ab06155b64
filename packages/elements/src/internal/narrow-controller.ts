import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Below this a table's columns become a list, in CSS pixels. */
const NARROW = 480

/** Whether the widget's own box is narrow, whatever the window is. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #observer: ResizeObserver | undefined
  isNarrow = false

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#measure(this.#host.clientWidth)
    // What is drawn anew changes the height, which must not happen while sizes are told.
    this.#observer = new ResizeObserver(([entry]) => {
      requestAnimationFrame(() => entry && this.#measure(entry.contentRect.width))
    })
    this.#observer.observe(this.#host)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }

  #measure(width: number): void {
    // A box that is not laid out says nothing about its width.
    const isNarrow = width > 0 && width < NARROW
    if (isNarrow === this.isNarrow) return
    this.isNarrow = isNarrow
    this.#host.requestUpdate()
  }
}
