import { html, nothing, type TemplateResult } from 'lit'
import { placePopover } from '../internal/place-popover.js'
import { whyCard } from '../internal/why-card.js'
import { cardTemplate } from './card-template.js'
import { carryOf, changeOf } from './carry-controller.js'
import type { Carry } from './carry.js'
import { moveDialogTemplate } from './move-dialog-template.js'
import type { PlanEditor } from './plan-editor.js'
import { visitSelector, type Planner, type PlannerContext } from './planner-context.js'
import { itemOf } from './planner-view.js'

/** What lies above the plan: a visit's card, the dialog "Move to…", the menu, and the name under a dragging pointer. */
export class Overlays {
  readonly #planner: Planner
  readonly #editor: PlanEditor
  #choice: Carry | undefined
  /** The visit whose card is open. */
  openVisit: string | undefined

  constructor(planner: Planner, editor: PlanEditor) {
    this.#planner = planner
    this.#editor = editor
  }

  template(context: PlannerContext): TemplateResult {
    const { words } = context.language
    const item = this.openVisit === undefined ? undefined : itemOf(context, this.openVisit)
    return html`
      ${whyCard(item === undefined ? nothing : cardTemplate(item, context), this.#cardToggled)}
      <dialog id="move" aria-labelledby="move-title" @change=${this.#chosen} @close=${this.#closed}>
        ${this.#choice === undefined ? nothing : moveDialogTemplate(this.#choice, context)}
      </dialog>
      <div id="menu" class="menu" popover="auto" @toggle=${this.#menuToggled}>
        <button class="quiet" data-do="download">${words.download}</button>
        <button class="quiet" data-do="print">${words.print}</button>
      </div>
      <div id="ghost" class="ghost" popover="manual" aria-hidden="true">
        <bdi>${context.carry?.name ?? nothing}</bdi>
      </div>
    `
  }

  /** Opens a visit's card beside it, unless the page shows its own. */
  async openCard(visitId: string): Promise<void> {
    const context = this.#planner.context()
    const item = context && itemOf(context, visitId)
    if (!item) return
    const { visit, customer } = item
    const detail = { visit, ...(customer && { customer }) }
    if (!this.#planner.announce('fieldbook-visit-open', detail)) return
    this.openVisit = visitId
    await this.#planner.redraw()
    const card = this.#planner.find('#card')
    const anchor = this.#planner.find(visitSelector(visitId))
    if (!card || !anchor) return
    card.showPopover()
    placePopover(card, anchor)
    card.focus()
  }

  /** Opens the list of the days that a visit can move to. */
  async choose(visitId: string): Promise<void> {
    const context = this.#planner.context()
    this.#choice = context && carryOf(visitId, context, this.#planner.say)
    if (!this.#choice) return
    await this.#planner.redraw()
    const dialog = this.#dialog()
    if (!dialog) return
    // Escape gives no answer, and not every browser forgets the one before.
    dialog.returnValue = ''
    dialog.showModal()
    this.#planner.find('#move input:enabled')?.focus()
  }

  close(): void {
    for (const id of ['#card', '#menu']) {
      const popover = this.#planner.find(id)
      if (popover?.matches(':popover-open')) popover.hidePopover()
    }
  }

  /** What is open is about a plan that is no longer shown, or on a page that the planner has left. */
  leave(): void {
    this.close()
    this.openVisit = undefined
    this.#choice = undefined
    this.#dialog()?.close()
  }

  /** The name that goes with the pointer. */
  carryGhost(at: { readonly x: number; readonly y: number } | undefined): void {
    const ghost = this.#planner.find('#ghost')
    if (!ghost) return
    if (!at) {
      if (ghost.matches(':popover-open')) ghost.hidePopover()
      return
    }
    if (!ghost.matches(':popover-open')) ghost.showPopover()
    ghost.style.left = `${at.x}px`
    ghost.style.top = `${at.y}px`
  }

  readonly #menuToggled = (event: Event): void => {
    const menu = event.target as HTMLElement
    const button = this.#planner.find('[data-do="more"]')
    if ((event as ToggleEvent).newState !== 'open' || !button) return
    placePopover(menu, button)
    menu.querySelector('button')?.focus()
  }

  readonly #cardToggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed' || this.openVisit === undefined) return
    // Who closed it with a key is back where it was opened; who clicked elsewhere is there.
    const card = event.target as HTMLElement
    const isNowhere = document.activeElement === document.body
    if (isNowhere || card.contains(this.#planner.find(':focus'))) {
      this.#planner.find(visitSelector(this.openVisit))?.focus({ preventScroll: true })
    }
    this.openVisit = undefined
  }

  readonly #chosen = (event: Event): void => {
    const field = event.target
    if (!this.#choice) return
    const { over } = this.#choice
    if (field instanceof HTMLSelectElement) {
      this.#choice = { ...this.#choice, over: { ...over, repId: field.value } }
    } else if (field instanceof HTMLInputElement) {
      const chosen = [...this.#choice.previews.values()].find(({ on }) => on === field.value)
      if (chosen) this.#choice = { ...this.#choice, over: { ...over, on: chosen.on } }
    }
    void this.#planner.redraw()
  }

  readonly #closed = (event: Event): void => {
    const choice = this.#choice
    const context = this.#planner.context()
    this.#choice = undefined
    if (!choice || !context) return
    this.#planner.focusVisit(choice.visitId)
    if ((event.target as HTMLDialogElement).returnValue === 'move') {
      const step = this.#editor.commit(changeOf(choice, context))
      if (step) this.#planner.show({ day: choice.over.on })
    }
    void this.#planner.redraw()
  }

  #dialog(): HTMLDialogElement | null {
    return this.#planner.find('#move') as HTMLDialogElement | null
  }
}
