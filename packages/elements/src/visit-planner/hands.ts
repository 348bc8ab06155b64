// Loaded once a plan is on the page: to look at one needs none of this.

import type { ReactiveControllerHost, TemplateResult } from 'lit'
import { adoptStyles } from '../internal/adopt-styles.js'
import { DragController } from '../internal/drag-controller.js'
import { card } from '../internal/card.styles.js'
import { floating } from '../internal/floating.styles.js'
import { CarryController } from './carry-controller.js'
import { Overlays } from './overlays.js'
import { PlanEditor } from './plan-editor.js'
import type { Planner, PlannerContext } from './planner-context.js'
import { PlannerInputs } from './planner-inputs.js'
import { carryStyles } from './styles/carry.styles.js'
import { overlayStyles } from './styles/overlay.styles.js'

/** All by which a person works with a plan. */
export class Hands {
  readonly carrying: CarryController
  readonly editor: PlanEditor
  readonly inputs: PlannerInputs
  readonly #overlays: Overlays

  constructor(planner: Planner, host: ReactiveControllerHost & HTMLElement) {
    this.editor = new PlanEditor(planner)
    this.carrying = new CarryController(planner, this.editor)
    this.#overlays = new Overlays(planner, this.editor)
    this.inputs = new PlannerInputs(planner, this.carrying, this.editor, this.#overlays)
    adoptStyles(host, [floating, card, carryStyles, overlayStyles])
    new DragController(host, '[data-visit], [data-unplanned]', this.inputs.drag)
  }

  /** What lies above the plan. */
  template(context: PlannerContext): TemplateResult {
    return this.#overlays.template(context)
  }

  /** The planner leaves the page, or its plan goes: nothing is carried, and nothing open. */
  leave(): void {
    this.carrying.giveUp()
    this.#overlays.leave()
  }
}
