import { stateText } from '@fieldbook/core/shared'
import {
  lockVisit,
  planVisits,
  recordVisit,
  removeVisit,
  type PlanStep,
} from '@fieldbook/core/visits'
import { describe, expect, test } from 'vitest'
import type { PlanChange } from './events.js'
import { eventually, plannerOnPage, type PlannerOnPage } from './testing/planner-on-page.js'
import { smallProblem } from './testing/small-problem.js'

const plan = planVisits(smallProblem)

type Case = {
  readonly change: PlanChange
  readonly step: PlanStep
  /** The button in the visit's card. */
  readonly button: string
  readonly key: string
}

const cases: readonly Case[] = [
  {
    change: { action: 'lock', visitId: 'c1#1' },
    step: lockVisit(plan, { visitId: 'c1#1', locked: true }),
    button: 'lock',
    key: 'l',
  },
  {
    change: { action: 'remove', visitId: 'c1#1' },
    step: removeVisit(plan, { visitId: 'c1#1' }, smallProblem),
    button: 'remove',
    key: '{Delete}',
  },
  {
    change: { action: 'record', visitId: 'c4#1', on: '2026-11-23' },
    step: recordVisit(plan, { visitId: 'c4#1', on: '2026-11-23' }, smallProblem),
    button: 'record',
    key: 'd',
  },
]

const byCard = async (planner: PlannerOnPage, { change, button }: Case) => {
  await planner.click(planner.visit(change.visitId))
  await planner.click(await eventually(() => planner.find(`#card [data-do="${button}"]`)))
}

const byKeyInCard = async (planner: PlannerOnPage, { change, button }: Case) => {
  planner.visit(change.visitId).focus()
  await planner.press('{Enter}')
  const found = await eventually(() => planner.find(`#card:popover-open [data-do="${button}"]`))
  found.focus()
  await planner.press('{Enter}')
}

const byKey = async (planner: PlannerOnPage, { change, key }: Case) => {
  planner.visit(change.visitId).focus()
  await planner.press(key)
}

describe.each(['ltr', 'rtl'] as const)('%s', (direction) => {
  describe.each(cases)('$change.action', (one) => {
    test.each([
      ['by its button in the card', byCard],
      ['by keys in the card', byKeyInCard],
      ['by its letter', byKey],
    ])('is done %s', async (_, act) => {
      const planner = await plannerOnPage({ direction })
      await act(planner, one)
      await eventually(() => expect(planner.changes).toHaveLength(1))

      const { change, step } = one
      const { patches, inversePatches, reasons } = step
      const detail = { action: change.action, change, plan: step.plan, patches, inversePatches }
      expect(planner.changes).toEqual([{ ...detail, reasons }])
      expect(stateText(planner.element.plan)).toBe(stateText(step.plan))
      await eventually(() => expect(planner.focused).toBe(planner.visit(change.visitId)))
    })

    test('is undone and done again, by buttons and by keys alike', async () => {
      const planner = await plannerOnPage({ direction })
      await byKey(planner, one)
      await planner.click(planner.button('undo'))
      expect(stateText(planner.element.plan)).toBe(stateText(plan))
      await planner.click(planner.button('redo'))
      expect(stateText(planner.element.plan)).toBe(stateText(one.step.plan))
      const byButtons = planner.changes.slice(1)

      planner.find('[data-visit]').focus()
      await planner.press('{Control>}z{/Control}')
      expect(stateText(planner.element.plan)).toBe(stateText(plan))
      await planner.press('{Control>}y{/Control}')
      expect(stateText(planner.element.plan)).toBe(stateText(one.step.plan))
      expect(planner.changes.slice(3)).toEqual(byButtons)
      expect(byButtons.map(({ action }) => action)).toEqual(['undo', 'redo'])
    })
  })
})

test('a locked visit can be unlocked, and not moved', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('l')
  await planner.press(' ')
  await expect.poll(() => planner.status).toContain('The visit is locked. Unlock it first.')
  await planner.drag(planner.visit('c1#1'), planner.place('2026-11-25', 'r1'))
  await planner.press('l')

  expect(planner.changes.map(({ action }) => action)).toEqual(['lock', 'unlock'])
})

test('a place that is impossible says why, and takes nothing', async () => {
  const full = {
    ...smallProblem,
    reps: smallProblem.reps.map((rep) => ({ ...rep, visitsPerDay: 1 })),
  }
  const planner = await plannerOnPage({ problem: full })
  planner.visit('c1#1').focus()
  await planner.press(' {ArrowRight}{Enter}')
  await expect.poll(() => planner.status).toContain('is full: its 1 visit is taken')
  expect(planner.all('.carried')).toHaveLength(1)
  await planner.press('{Escape}')
  await eventually(() => expect(planner.focused).toBe(planner.visit('c1#1')))

  await planner.drag(planner.visit('c1#1'), planner.place('2026-11-25', 'r1'))
  await expect.poll(() => planner.status).toContain('is full: its 1 visit is taken')
  expect(planner.all('.carried')).toHaveLength(0)
  await planner.press('m')
  expect(planner.find('dialog input[value="2026-11-25"]')).toHaveProperty('disabled', true)
  expect(planner.changes).toEqual([])
})

test('another week is shown by buttons and by keys alike', async () => {
  const problem = { ...smallProblem, days: 21 }
  const planner = await plannerOnPage({ problem })
  const views: unknown[] = []
  planner.element.addEventListener('fieldbook-plan-view', ({ detail }) => views.push(detail))
  await planner.click(planner.button('next'))
  await planner.click(planner.button('previous'))
  planner.find('[data-visit]').focus()
  await planner.press('{PageDown}{PageUp}')

  expect(views.slice(2)).toEqual(views.slice(0, 2))
  expect(views[0]).toEqual({ view: 'week', day: '2026-11-30' })
})

test('a carried visit goes on into the next week, and comes back when it is put back', async () => {
  const planner = await plannerOnPage({ problem: { ...smallProblem, days: 14 } })
  planner.visit('c3#1').focus()
  await planner.press(' {ArrowRight}')
  await eventually(() => expect(planner.focused).toBe(planner.place('2026-11-30', 'r2')))
  await planner.press('{Escape}')

  await eventually(() => expect(planner.focused).toBe(planner.visit('c3#1')))
  expect(planner.changes).toEqual([])
})

test('one rep is shown by the field, and all again', async () => {
  const planner = await plannerOnPage()
  const field = planner.find('select[data-field="rep"]') as HTMLSelectElement
  field.value = 'r2'
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await planner.element.updateComplete
  expect(planner.element.rep).toBe('r2')
  expect(planner.all('[data-rep="r1"]')).toHaveLength(0)
  field.value = ''
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await planner.element.updateComplete
  expect(planner.all('[data-rep="r1"]').length).toBeGreaterThan(0)
})

test('a plan that can only be read takes no change, however it is tried', async () => {
  const planner = await plannerOnPage({ readOnly: true })
  await planner.drag(planner.visit('c1#1'), planner.place('2026-11-25', 'r1'))
  planner.visit('c1#1').focus()
  for (const key of [' ', 'm', 'l', '{Delete}', '{Control>}z{/Control}']) {
    await planner.press(key)
    await expect.poll(() => planner.status).toBe('This plan can only be read.')
  }
  planner.element.undo()
  await planner.press('{Enter}')

  expect(planner.find('#card').textContent).toContain('Why this day?')
  expect(planner.all('#card .actions, [data-do="undo"], [data-choose]')).toHaveLength(0)
  expect(planner.changes).toEqual([])
})
