import type { PlanStep, VisitPlan } from '@fieldbook/core/visits'
import { changePlan } from './change-plan.js'
import type { PlanChange, PlanChangeDetail } from './events.js'
import { afterChange, afterRedo, afterUndo, emptyHistory, type Entry } from './plan-history.js'
import {
  spokenName,
  spokenRep,
  visitOf,
  type Planner,
  type PlannerContext,
} from './planner-context.js'

/** Changes a plan, and takes changes back: each is announced before it is kept. */
export class PlanEditor {
  readonly #planner: Planner
  #history = emptyHistory

  constructor(planner: Planner) {
    this.#planner = planner
  }

  get canUndo(): boolean {
    return this.#history.done.length > 0
  }

  get canRedo(): boolean {
    return this.#history.undone.length > 0
  }

  /** Another plan is shown: what was done to the one before cannot be taken back. */
  forget(): void {
    this.#history = emptyHistory
  }

  /** @returns the step when it was kept; undefined when it was refused or vetoed, which is said */
  commit(change: PlanChange): PlanStep | undefined {
    const context = this.#planner.context()
    if (!context) return undefined
    const { plan, problem, language, readOnly } = context
    if (readOnly) {
      this.#planner.say(language.words.readOnly)
      return undefined
    }
    const step = changePlan(plan, change, problem)
    if (step.status === 'refused') {
      this.#planner.say(language.together(step.reasons.map(language.sentence)))
      return undefined
    }
    const { patches, inversePatches, reasons } = step
    const detail = { action: change.action, change, plan: step.plan, patches, inversePatches }
    const spoken = spokenChange(change, step, context)
    if (!this.#make({ ...detail, reasons }, context, spoken)) return undefined
    this.#history = afterChange(this.#history, { change, before: plan, step })
    return step
  }

  /** Takes the last change back. */
  undo(): Entry | undefined {
    return this.#again(this.#history.done.at(-1), 'undo')
  }

  /** Makes the change again that was taken back last. */
  redo(): Entry | undefined {
    return this.#again(this.#history.undone.at(-1), 'redo')
  }

  #again(entry: Entry | undefined, action: 'undo' | 'redo'): Entry | undefined {
    const context = this.#planner.context()
    if (!context) return undefined
    const { words } = context.language
    if (context.readOnly) {
      this.#planner.say(words.readOnly)
      return undefined
    }
    const isUndo = action === 'undo'
    if (entry === undefined) {
      this.#planner.say(isUndo ? words.nothingToUndo : words.nothingToRedo)
      return undefined
    }
    const { change, before, step } = entry
    const [patches, inversePatches] = isUndo
      ? [step.inversePatches, step.patches]
      : [step.patches, step.inversePatches]
    const plan = isUndo ? before : step.plan
    const reasons = isUndo ? [] : step.reasons
    const name = nameIn(before, change, context)
    const spoken = (isUndo ? words.undone : words.redone)(name)
    const detail = { action, change, plan, patches, inversePatches, reasons }
    if (!this.#make(detail, context, spoken)) return undefined
    this.#history = isUndo ? afterUndo(this.#history) : afterRedo(this.#history)
    return entry
  }

  #make(detail: PlanChangeDetail, context: PlannerContext, spoken: string): boolean {
    if (!this.#planner.announce('fieldbook-plan-change', detail)) {
      const name = nameIn(context.plan, detail.change, context, detail.plan)
      this.#planner.say(context.language.words.vetoed(name))
      return false
    }
    this.#planner.keep(detail.plan)
    this.#planner.say(spoken)
    return true
  }
}

/** Whom a change is about: the visit may be in the plan before it only, or in the one after it only. */
function nameIn(
  plan: VisitPlan,
  { visitId }: PlanChange,
  context: PlannerContext,
  other = plan,
): string {
  const visit = visitOf(plan, visitId) ?? visitOf(other, visitId)
  return spokenName(context, visit?.customerId ?? visitId)
}

function spokenChange(change: PlanChange, step: PlanStep, context: PlannerContext): string {
  const { language, plan } = context
  const { words } = language
  const name = nameIn(plan, change, context, step.plan)
  const consequence = language.together(step.reasons.map(language.sentence))
  switch (change.action) {
    case 'move':
    case 'add': {
      const speak = change.action === 'move' ? words.moved : words.added
      return speak(name, language.day(change.on), spokenRep(context, change.repId), consequence)
    }
    case 'remove':
      return words.removed(name)
    default:
      return words.changed(name, consequence)
  }
}
