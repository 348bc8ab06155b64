import type { VisitProblem } from '@fieldbook/core/visits'
import { cdp } from 'vitest/browser'
import { alone, eventually, OnPage, type Surroundings } from '../../internal/testing/on-page.js'
import type { PlanChangeDetail, PlanViewDetail } from '../events.js'
import { FieldbookVisitPlanner } from '../visit-planner.js'
import { smallProblem } from './small-problem.js'

export { eventually }

type Setting = Surroundings & { readonly problem?: VisitProblem | undefined } & Partial<
    Pick<FieldbookVisitPlanner, 'view' | 'readOnly' | 'day' | 'rep' | 'plan' | 'validate'>
  >

/** A planner, what it announces, and the hands that carry visits. */
export class PlannerOnPage extends OnPage<FieldbookVisitPlanner> {
  readonly changes: PlanChangeDetail[] = []
  readonly views: PlanViewDetail[] = []

  constructor(element: FieldbookVisitPlanner) {
    super(element)
    element.addEventListener('fieldbook-plan-change', ({ detail }) => this.changes.push(detail))
    element.addEventListener('fieldbook-plan-view', ({ detail }) => this.views.push(detail))
  }

  visit(id: string): HTMLElement {
    return this.find(`[data-visit="${id}"], [data-unplanned="${id}"]`)
  }

  place(on: string, repId: string): HTMLElement {
    return (
      this.all(`td[data-on="${on}"][data-rep="${repId}"]`)[0] ??
      this.find(`tbody[data-on="${on}"] th`)
    )
  }

  button(command: string): HTMLElement {
    return this.find(`[data-do="${command}"]`)
  }

  /** By mouse, in steps, as a hand does it. */
  async drag(from: HTMLElement, ...over: readonly HTMLElement[]): Promise<void> {
    const start = middleOf(from)
    const path = over.map(middleOf)
    await mouse('mouseMoved', start)
    await mouse('mousePressed', start)
    await mouse('mouseMoved', { x: start.x + 8, y: start.y + 8 })
    for (const point of path) {
      await mouse('mouseMoved', point)
      await this.element.updateComplete
    }
    await mouse('mouseReleased', path.at(-1) ?? start)
    await this.element.updateComplete
  }

  /** By finger, after a long press. */
  async dragByTouch(from: HTMLElement, to: HTMLElement): Promise<void> {
    await touch('touchStart', middleOf(from))
    await eventually(() => this.find('.carried'))
    await touch('touchMove', middleOf(to))
    await touch('touchEnd')
    await this.element.updateComplete
  }

  get status(): string {
    return this.find('[part="status"]').textContent.trim()
  }
}

/** Puts a planner into an empty document, and waits until it has drawn its plan. */
export async function plannerOnPage(setting: Setting = {}): Promise<PlannerOnPage> {
  const { problem = smallProblem, direction, lang, width, ...properties } = setting
  const planner = emptyPlannerOnPage(setting)
  Object.assign(planner.element, { problem, ...properties })
  // The card is there when the hands are.
  await eventually(() => planner.find('#card'))
  return planner
}

/** The same before it has been given anything. */
export function emptyPlannerOnPage(surroundings: Surroundings = {}): PlannerOnPage {
  FieldbookVisitPlanner.define()
  return new PlannerOnPage(alone('fieldbook-visit-planner', surroundings))
}

type Point = { readonly x: number; readonly y: number }

// In the coordinates of the page of the tests: what is tested stands in a frame of it, which may be scaled.
function middleOf(element: HTMLElement): Point {
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const frame = window.frameElement?.getBoundingClientRect()
  const scale = frame ? frame.width / window.innerWidth : 1
  return {
    x: (frame?.x ?? 0) + (x + width / 2) * scale,
    y: (frame?.y ?? 0) + (y + Math.min(height / 2, 16)) * scale,
  }
}

function mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point) {
  const pressed = type === 'mouseMoved' ? { buttons: 1 } : { button: 'left', clickCount: 1 }
  return cdp().send('Input.dispatchMouseEvent', { type, x, y, ...pressed } as never)
}

function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) {
  const touchPoints = point ? [{ x: point.x, y: point.y }] : []
  return cdp().send('Input.dispatchTouchEvent', { type, touchPoints })
}
