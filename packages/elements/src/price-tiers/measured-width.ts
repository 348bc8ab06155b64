import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Follows how wide one part of a widget is, for what is drawn in pixels. */
export class MeasuredWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #selector: string
  #observer: ResizeObserver | undefined
  #observed: Element | undefined
  /** Zero until there is something to measure. */
  width = 0

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host
    this.#selector = selector
    host.addController(this)
  }

  hostConnected(): void {
    // What is drawn anew changes the height, which must not happen while sizes are told.
    this.#observer = new ResizeObserver(([entry]) => {
      requestAnimationFrame(() => entry && this.#keep(entry.contentRect.width))
    })
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observed = undefined
  }

  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector) ?? undefined
    if (part === this.#observed) return
    this.#observer?.disconnect()
    this.#observed = part
    if (part) this.#observer?.observe(part)
  }

  #keep(measured: number): void {
    const width = Math.round(measured)
    // A box that is not laid out says nothing about its width.
    if (width === 0 || width === this.width) return
    this.width = width
    this.#host.requestUpdate()
  }
}
