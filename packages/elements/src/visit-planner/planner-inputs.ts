import { visitById } from '@fieldbook/core/files/visits/plan-entries'
import type { DragHandlers } from '../internal/drag-controller.js'
import type { CarryController } from './carry-controller.js'
import { downloadPlan } from './download-plan.js'
import type { PlanChange } from './events.js'
import type { Overlays } from './overlays.js'
import type { PlanEditor } from './plan-editor.js'
import type { Planner } from './planner-context.js'
import { carryKey, commandOf, walk, type Command } from './planner-keys.js'

/** What a button asks for by its `data-do`. */
type ButtonCommand = Command | 'week' | 'agenda' | 'download' | 'print' | 'close'

const REST = 700

/** From clicks, keys and drags to commands: whatever asks, the same is done. */
export class PlannerInputs {
  readonly #planner: Planner
  readonly #carrying: CarryController
  readonly #editor: PlanEditor
  readonly #overlays: Overlays
  #rest = 0
  #restingOn: string | undefined

  constructor(planner: Planner, carrying: CarryController, editor: PlanEditor, overlays: Overlays) {
    this.#planner = planner
    this.#carrying = carrying
    this.#editor = editor
    this.#overlays = overlays
  }

  /** @param visitId what the command is for, where it is for a visit */
  run(command: ButtonCommand, visitId = ''): void {
    const context = this.#planner.context()
    if (!context) return
    this.#overlays.close()
    if (command === 'previous' || command === 'next') return void this.#page(command)
    // Whatever else is asked for is not about the visit that is carried.
    this.#carrying.cancel()
    switch (command) {
      case 'close':
        return
      case 'undo':
      case 'redo':
        return this.#again(command)
      case 'week':
      case 'agenda':
        return void this.#planner.show({ view: command })
      case 'download':
        return void downloadPlan(this.#planner)
      case 'print':
        return window.print()
      case 'pick-up':
        return this.#carrying.pickUp(visitId) ? this.#carrying.explain() : undefined
      case 'why':
        return void this.#overlays.openCard(visitId)
      case 'choose':
        return void this.#overlays.choose(visitId)
      case 'lock':
      case 'remove':
      case 'record':
        return this.#change(command, visitId)
    }
  }

  readonly click = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>(
      '[data-do], [data-why], [data-choose], [data-visit], [data-unplanned]',
    )
    if (!target || target.ariaDisabled === 'true') return
    const { do: command, why, choose, visit, unplanned } = target.dataset
    // "More" opens by itself.
    if (command === 'more') return
    if (command) return this.run(command as ButtonCommand, this.#overlays.openVisit)
    if (choose) return this.run('choose', choose)
    const visitId = why ?? visit ?? unplanned
    if (visitId) this.run('why', visitId)
  }

  readonly change = (event: Event): void => {
    const field = event.target as HTMLSelectElement
    if (field.dataset['field'] !== 'rep') return
    if (!this.#planner.show({ rep: field.value || null })) {
      field.value = this.#planner.context()?.repId ?? ''
    }
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const isReversed = this.#planner.isReversed()
    // What lies above the plan has its own keys.
    if ((event.target as Element).closest('#card, #move, #menu')) return
    if (this.#carrying.carry) {
      if (carryKey(event, this.#carrying, this.#planner.layout(), isReversed)) this.#took(event)
      return
    }
    const { visit, unplanned, cell } = (event.target as HTMLElement).dataset
    const visitId = visit ?? unplanned
    if (visitId === undefined && cell === undefined) return
    const command = commandOf(event)
    if (command === 'previous' || command === 'next') {
      if (this.#page(command)) this.#planner.focusGrid()
      this.#took(event)
    } else if (command) {
      this.run(command, visitId)
      this.#took(event)
    } else if (walk(event, isReversed)) this.#took(event)
  }

  // Space presses a button when it is let go, and here it has already picked up or dropped a visit.
  readonly keyup = (event: KeyboardEvent): void => {
    const { visit, unplanned } = (event.target as HTMLElement).dataset
    if (event.key === ' ' && (visit ?? unplanned)) event.preventDefault()
  }

  readonly drag: DragHandlers = {
    pickUp: (handle) => {
      this.#carrying.cancel()
      const { visit, unplanned } = (handle as HTMLElement).dataset
      return this.#carrying.pickUp(visit ?? unplanned ?? '')
    },
    over: (element, at) => {
      this.#overlays.carryGhost(at)
      this.#restOn(element?.closest<HTMLElement>('[data-do="previous"], [data-do="next"]'))
      this.#carryOver(element)
    },
    drop: (element) => {
      this.#restOn(undefined)
      this.#overlays.carryGhost(undefined)
      if (!this.#carryOver(element)) return this.#carrying.cancel()
      if (!this.#carrying.drop()) this.#carrying.giveUp()
    },
    cancel: () => {
      this.#restOn(undefined)
      this.#overlays.carryGhost(undefined)
      this.#carrying.cancel()
    },
  }

  /** @returns whether a day is under the pointer */
  #carryOver(element: Element | null): boolean {
    const day = element?.closest<HTMLElement>('[data-on]')
    const rep = element?.closest<HTMLElement>('td[data-on][data-rep]')
    const { carry } = this.#carrying
    if (!day?.dataset['on'] || !carry) return false
    const repId = rep?.dataset['rep'] ?? carry.over.repId
    this.#carrying.over({ on: day.dataset['on'] as typeof carry.over.on, repId })
    return true
  }

  #change(command: 'lock' | 'remove' | 'record', visitId: string): void {
    const context = this.#planner.context()
    const visit = context && visitById(context.plan, visitId)
    if (!context || !visit) return
    this.#planner.focusVisit(visitId)
    this.#editor.commit(changeOf(command, visitId, context.plan.today, visit.locked === true))
    void this.#planner.redraw()
  }

  #again(command: 'undo' | 'redo'): void {
    const entry = command === 'undo' ? this.#editor.undo() : this.#editor.redo()
    if (!entry) return
    const { visits } = command === 'undo' ? entry.before : entry.step.plan
    const on = visits[entry.change.visitId]?.on
    if (on) this.#planner.show({ day: on })
    // What had the focus may be drawn elsewhere; a button keeps it.
    const isInGrid = this.#planner.find(':is([data-visit], [data-unplanned], [data-cell]):focus')
    if (isInGrid) this.#planner.focusVisit(entry.change.visitId)
    void this.#planner.redraw()
  }

  // A carried visit that rests on the button of another week goes there.
  #restOn(button: HTMLElement | null | undefined): void {
    const command = button?.dataset['do']
    if (command === this.#restingOn) return
    this.#restingOn = command
    clearTimeout(this.#rest)
    if (!command) return
    const page = () => {
      if (!this.#page(command as 'previous' | 'next')) return
      this.#rest = window.setTimeout(page, REST)
    }
    this.#rest = window.setTimeout(page, REST)
  }

  /** @returns whether another week is shown */
  #page(command: 'previous' | 'next'): boolean {
    const day = this.#planner.context()?.view[command]
    return day !== undefined && this.#planner.show({ day })
  }

  #took(event: Event): void {
    event.preventDefault()
    event.stopPropagation()
  }
}

function changeOf(
  command: 'lock' | 'remove' | 'record',
  visitId: string,
  today: Extract<PlanChange, { action: 'record' }>['on'],
  isLocked: boolean,
): PlanChange {
  if (command === 'lock') return { action: isLocked ? 'unlock' : 'lock', visitId }
  return command === 'remove'
    ? { action: 'remove', visitId }
    : { action: 'record', visitId, on: today }
}
