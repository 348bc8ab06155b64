import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** What a widget does with a drag. */
export type DragHandlers = {
  /** @returns false when this cannot be dragged */
  readonly pickUp: (handle: Element) => boolean
  readonly over: (element: Element | null, at: { readonly x: number; readonly y: number }) => void
  readonly drop: (element: Element | null) => void
  readonly cancel: () => void
}

const THRESHOLD = 5
const LONG_PRESS = 350
const EDGE = 40
const SCROLL_STEP = 12

/**
 * Dragging by mouse, pen and touch, on pointer events: the browser's own drag and drop has no touch, and libraries
 * lose the pointer inside a shadow root. A touch drags after a long press, so that a swipe still scrolls.
 */
export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #handles: string
  readonly #handlers: DragHandlers
  #drag: { handle: Element; pointerId: number; x: number; y: number; active: boolean } | undefined
  #press = 0
  #scroll = 0

  /** @param handles a selector of what can be picked up */
  constructor(host: ReactiveControllerHost & HTMLElement, handles: string, handlers: DragHandlers) {
    this.#host = host
    this.#handles = handles
    this.#handlers = handlers
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#down)
    // Not passive: after a long press the finger drags and must not scroll. A browser asks before the touch who listens.
    this.#host.addEventListener('touchmove', this.#hold, { passive: false })
    this.#host.addEventListener('contextmenu', this.#hold)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#down)
    this.#host.removeEventListener('touchmove', this.#hold)
    this.#host.removeEventListener('contextmenu', this.#hold)
    this.#cancel()
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#drag) return
    const handle = event
      .composedPath()
      .find((node): node is Element => node instanceof Element && node.matches(this.#handles))
    if (handle === undefined) return
    const { pointerId, clientX: x, clientY: y } = event
    this.#drag = { handle, pointerId, x, y, active: false }
    // The handle hears of its finger even when another week is drawn in its place.
    handle.addEventListener('touchmove', this.#hold, { passive: false })
    if (event.pointerType === 'touch') this.#press = window.setTimeout(this.#start, LONG_PRESS)
    window.addEventListener('pointermove', this.#move)
    window.addEventListener('pointerup', this.#up)
    window.addEventListener('pointercancel', this.#lost)
    window.addEventListener('keydown', this.#key, { capture: true })
  }

  readonly #start = (): void => {
    if (!this.#drag) return
    this.#drag.active = this.#handlers.pickUp(this.#drag.handle)
    if (this.#drag.active) this.#scroll = requestAnimationFrame(this.#scrollAtEdge)
    else this.#end()
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag
    if (drag?.pointerId !== event.pointerId) return
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > THRESHOLD
    if (!drag.active) {
      if (!far) return
      // A finger that moves before the long press is over scrolls.
      if (event.pointerType === 'touch') return this.#end()
      this.#start()
      if (!this.#drag) return
    }
    Object.assign(drag, { x: event.clientX, y: event.clientY })
    this.#handlers.over(this.#under(drag), drag)
  }

  readonly #up = (event: PointerEvent): void => {
    const drag = this.#drag
    if (drag?.pointerId !== event.pointerId) return
    this.#end()
    if (!drag.active) return
    // The click that follows belongs to the drag.
    const swallow = (click: Event) => {
      click.stopPropagation()
      click.preventDefault()
    }
    window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
    this.#handlers.drop(this.#under({ x: event.clientX, y: event.clientY }))
  }

  readonly #lost = ({ pointerId }: PointerEvent): void => {
    if (this.#drag?.pointerId === pointerId) this.#cancel()
  }

  #cancel(): void {
    const wasActive = this.#drag?.active
    this.#end()
    if (wasActive) this.#handlers.cancel()
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag?.active) return
    event.stopPropagation()
    this.#cancel()
  }

  // Neither a scroll nor the menu of a long press while something is dragged.
  readonly #hold = (event: Event): void => {
    if (this.#drag?.active) event.preventDefault()
  }

  readonly #scrollAtEdge = (): void => {
    const drag = this.#drag
    if (!drag?.active) return
    const step = (at: number, size: number) =>
      at < EDGE ? -SCROLL_STEP : at > size - EDGE ? SCROLL_STEP : 0
    const scroller = this.#host.shadowRoot?.querySelector('.scroller')
    const box = scroller?.getBoundingClientRect()
    const across = box ? step(drag.x - box.left, box.width) : 0
    const down = step(drag.y, window.innerHeight)
    if (across !== 0 || down !== 0) {
      scroller?.scrollBy(across, 0)
      window.scrollBy(0, down)
      // What is under a pointer that rests has changed.
      this.#handlers.over(this.#under(drag), drag)
    }
    this.#scroll = requestAnimationFrame(this.#scrollAtEdge)
  }

  #under({ x, y }: { readonly x: number; readonly y: number }): Element | null {
    return this.#host.shadowRoot?.elementFromPoint(x, y) ?? null
  }

  #end(): void {
    this.#drag?.handle.removeEventListener('touchmove', this.#hold)
    this.#drag = undefined
    clearTimeout(this.#press)
    cancelAnimationFrame(this.#scroll)
    window.removeEventListener('pointermove', this.#move)
    window.removeEventListener('pointerup', this.#up)
    window.removeEventListener('pointercancel', this.#lost)
    window.removeEventListener('keydown', this.#key, { capture: true })
  }
}
