import { obstacleOfVisit } from '@fieldbook/core/files/visits/candidate'
import { previewMove } from '@fieldbook/core/files/visits/preview-move'
import type { ChangeReason, MovePreview } from '@fieldbook/core/visits'
import {
  isSamePlace,
  placeBeside,
  previewAt,
  previewsByPlace,
  type Carry,
  type Direction,
  type Place,
} from './carry.js'
import type { PlanChange } from './events.js'
import type { PlanEditor } from './plan-editor.js'
import {
  isPlanned,
  spokenName,
  spokenRep,
  visitOf,
  type Planner,
  type PlannerContext,
} from './planner-context.js'

/** A visit on its way from one place to another, whoever carries it: a pointer, the keyboard or the dialog. */
export class CarryController {
  readonly #planner: Planner
  readonly #editor: PlanEditor
  carry: Carry | undefined

  constructor(planner: Planner, editor: PlanEditor) {
    this.#planner = planner
    this.#editor = editor
  }

  /** @returns false, and says why, when the visit cannot be moved */
  pickUp(visitId: string): boolean {
    const context = this.#planner.context()
    this.carry = context && carryOf(visitId, context, this.#planner.say)
    void this.#planner.redraw()
    return this.carry !== undefined
  }

  /** Tells how to go on; who drags by pointer sees it. */
  explain(): void {
    const context = this.#planner.context()
    if (!this.carry || !context) return
    this.#planner.say(context.language.words.pickedUp(this.carry.name))
    this.#planner.focusPlace(this.carry.over)
  }

  step(direction: Direction): void {
    const context = this.#planner.context()
    if (!this.carry || !context) return
    this.over(placeBeside(this.carry.over, direction, daysOf(this.carry), context.view))
    this.#planner.focusPlace(this.carry.over)
  }

  over(place: Place): void {
    const context = this.#planner.context()
    if (!this.carry || !context || isSamePlace(place, this.carry.over)) return
    this.carry = { ...this.carry, over: place }
    if (!context.view.days.includes(place.on)) this.#planner.show({ day: place.on })
    const { language } = context
    const { reasons = [], load, status } = previewAt(this.carry, place) ?? {}
    const then =
      load && status === 'possible' ? language.words.then(load.visits, load.capacity) : ''
    this.#planner.say(
      language.words.over(
        language.day(place.on),
        spokenRep(context, place.repId),
        language.together([...reasons.map(language.sentence), then]),
      ),
    )
    void this.#planner.redraw()
  }

  /** @returns false when the place is impossible: then the visit is still carried */
  drop(): boolean {
    const { carry } = this
    const context = this.#planner.context()
    if (!carry || !context) return true
    if (isSamePlace(carry.origin, carry.over)) {
      this.cancel()
      return true
    }
    const preview = previewAt(carry, carry.over)
    if (preview?.status !== 'possible') {
      this.#planner.say(refusal(preview?.reasons ?? [], context))
      return false
    }
    this.carry = undefined
    this.#planner.focusVisit(carry.visitId)
    const step = this.#editor.commit(changeOf(carry, context))
    if (!step) this.#showOrigin(carry)
    void this.#planner.redraw()
    return true
  }

  /** Puts the visit back without a word: why it cannot go there has been said. */
  giveUp(): void {
    const { carry } = this
    if (!carry) return
    this.carry = undefined
    this.#showOrigin(carry)
    this.#planner.focusVisit(carry.visitId)
    void this.#planner.redraw()
  }

  cancel(): void {
    const { carry } = this
    const context = this.#planner.context()
    if (!carry) return
    if (context) this.#planner.say(context.language.words.putBack(carry.name))
    this.giveUp()
  }

  // Where it was may be in another week by now.
  #showOrigin({ origin }: Carry): void {
    if (origin) this.#planner.show({ day: origin.on })
  }
}

/** A visit as it is taken up, with what every place would mean for it. */
export function carryOf(
  visitId: string,
  context: PlannerContext,
  say: (text: string) => void,
): Carry | undefined {
  const { plan, problem, language, readOnly } = context
  const visit = visitOf(plan, visitId)
  if (visit === undefined) return undefined
  const name = spokenName(context, visit.customerId)
  if (readOnly) {
    say(language.words.readOnly)
    return undefined
  }
  const obstacle = isPlanned(visit) ? obstacleOfVisit(visit) : null
  if (obstacle) {
    say(language.words.notPickedUp(name, language.sentence(obstacle)))
    return undefined
  }
  const previews = previewMove(plan, visitId, problem)
  const origin = isPlanned(visit) ? { on: visit.on, repId: visit.repId } : undefined
  const over = origin ?? firstPlace(previews, visit.repId, context)
  return {
    visitId,
    name,
    ...(origin && { origin }),
    over,
    previews: previewsByPlace(previews),
  }
}

// Where a visit that has no place would best go: to the first day that takes it, with its own rep if that can be.
function firstPlace(
  previews: readonly MovePreview[],
  repId: string | null,
  { plan, view }: PlannerContext,
): Place {
  const shown = previews.filter((preview) => view.rows.some((row) => row.repId === preview.repId))
  const possible = shown.filter(({ status }) => status === 'possible')
  const theirs = (places: readonly MovePreview[]) => places.find((place) => place.repId === repId)
  const { on = plan.from, repId: whose = '' } =
    theirs(possible) ?? possible[0] ?? theirs(shown) ?? shown[0] ?? {}
  return { on, repId: whose }
}

/** The change that brings a carried visit to the place it is over. */
export function changeOf({ visitId, origin, over }: Carry, { plan }: PlannerContext): PlanChange {
  const visit = visitOf(plan, visitId)
  return origin || !visit
    ? { action: 'move', visitId, ...over }
    : { action: 'add', visitId, customerId: visit.customerId, ...over }
}

function refusal(reasons: readonly ChangeReason[], { language }: PlannerContext): string {
  return reasons.length === 0
    ? language.words.noDays
    : language.together(reasons.map(language.sentence))
}

// Days off are passed over: nobody means to put a visit there.
function daysOf({ previews }: Carry) {
  const open = [...previews.values()].filter(({ reasons }) => reasons[0]?.code !== 'visits/day-off')
  return [...new Set(open.map(({ on }) => on))].sort()
}
