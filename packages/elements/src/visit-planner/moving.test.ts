import { stateText } from '@fieldbook/core/shared'
import { addVisit, moveVisit, planVisits } from '@fieldbook/core/visits'
import { describe, expect, test } from 'vitest'
import { eventually, plannerOnPage, type PlannerOnPage } from './testing/planner-on-page.js'
import { smallProblem } from './testing/small-problem.js'

const settings = [
  { direction: 'ltr', view: 'week', width: 1000 },
  { direction: 'rtl', view: 'week', width: 1000 },
  { direction: 'ltr', view: 'agenda', width: 1000 },
  { direction: 'rtl', view: 'agenda', width: 320 },
] as const

type Setting = (typeof settings)[number]

/** The arrow that leads to the next day. */
const later = ({ direction, view }: Setting) =>
  view === 'agenda' ? '{ArrowDown}' : direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}'

type Way = (planner: PlannerOnPage, setting: Setting) => Promise<void>

const chooseWednesday: Way = async (planner) => {
  await planner.click(
    await eventually(() => planner.find('dialog[open] input[value="2026-11-25"]')),
  )
  await planner.click(planner.find('dialog button[value="move"]'))
}

const moves: Readonly<Record<string, Way>> = {
  'by mouse': (planner) => planner.drag(planner.visit('c1#1'), planner.place('2026-11-25', 'r1')),
  'by touch': (planner) =>
    planner.dragByTouch(planner.visit('c1#1'), planner.place('2026-11-25', 'r1')),
  'by keys': async (planner, setting) => {
    planner.visit('c1#1').focus()
    await planner.press(` ${later(setting)}{Enter}`)
  },
  'by the menu, pointed at': async (planner, setting) => {
    await planner.click(planner.visit('c1#1'))
    await planner.click(await eventually(() => planner.find('#card [data-do="choose"]')))
    await chooseWednesday(planner, setting)
  },
  'by the menu, with keys': async (planner) => {
    planner.visit('c1#1').focus()
    await planner.press('m')
    const day = await eventually(() => planner.find('dialog[open] input[value="2026-11-25"]'))
    day.focus()
    await planner.press(' ')
    await planner.press('{Enter}')
  },
}

const additions: Readonly<Record<string, Way>> = {
  'by mouse': (planner) => planner.drag(planner.visit('c5#1'), planner.place('2026-11-25', 'r1')),
  'by touch': (planner) =>
    planner.dragByTouch(planner.visit('c5#1'), planner.place('2026-11-25', 'r1')),
  'by keys': async (planner, setting) => {
    planner.visit('c5#1').focus()
    await planner.press(` ${later(setting)}${later(setting)}{Enter}`)
  },
  'by its button': async (planner, setting) => {
    await planner.click(planner.find('[data-choose="c5#1"]'))
    await chooseWednesday(planner, setting)
  },
  'by its card': async (planner, setting) => {
    await planner.click(planner.visit('c5#1'))
    await planner.click(await eventually(() => planner.find('#card [data-do="choose"]')))
    await chooseWednesday(planner, setting)
  },
}

const plan = planVisits(smallProblem)
const wednesday = { on: '2026-11-25', repId: 'r1' } as const
const moved = moveVisit(plan, { visitId: 'c1#1', ...wednesday }, smallProblem)
const added = addVisit(plan, { customerId: 'c5', ...wednesday }, smallProblem)

describe.each(settings)('$view, $direction, $width px', (setting) => {
  test.each(Object.entries(moves))('a visit is moved %s', async (_, move) => {
    const planner = await plannerOnPage(setting)
    await move(planner, setting)
    await eventually(() => expect(planner.changes).toHaveLength(1))

    expect(planner.changes).toEqual([
      {
        action: 'move',
        change: { action: 'move', visitId: 'c1#1', ...wednesday },
        plan: moved.plan,
        patches: moved.patches,
        inversePatches: moved.inversePatches,
        reasons: moved.reasons,
      },
    ])
    expect(stateText(planner.element.plan)).toBe(stateText(moved.plan))
    expect(planner.views).toEqual([])
    await expect.poll(() => planner.status).toContain('Late by 1 day')
    await eventually(() => expect(planner.focused).toBe(planner.visit('c1#1')))
  })

  test.each(Object.entries(additions))('a visit is added %s', async (_, add) => {
    const planner = await plannerOnPage(setting)
    await add(planner, setting)
    await eventually(() => expect(planner.changes).toHaveLength(1))

    expect(planner.changes).toEqual([
      {
        action: 'add',
        change: { action: 'add', visitId: 'c5#1', customerId: 'c5', ...wednesday },
        plan: added.plan,
        patches: added.patches,
        inversePatches: added.inversePatches,
        reasons: added.reasons,
      },
    ])
    expect(planner.views).toEqual([])
    expect(stateText(planner.element.plan)).toBe(stateText(added.plan))
    await eventually(() => expect(planner.focused).toBe(planner.visit('c5#1')))
  })
})
