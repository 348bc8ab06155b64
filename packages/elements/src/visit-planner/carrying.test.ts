import { planVisits } from '@fieldbook/core/visits'
import { describe, expect, test } from 'vitest'
import { eventually, plannerOnPage, type PlannerOnPage } from './testing/planner-on-page.js'
import { smallProblem } from './testing/small-problem.js'

const carrying = async () => {
  const planner = await plannerOnPage({ problem: { ...smallProblem, days: 14 } })
  planner.visit('c1#1').focus()
  await planner.press(' {ArrowRight}')
  await expect.poll(() => planner.all('.carried')).toHaveLength(1)
  return planner
}

const interruptions: Readonly<Record<string, (planner: PlannerOnPage) => unknown>> = {
  'another problem': ({ element }) => (element.problem = { ...smallProblem, days: 14 }),
  'another plan': ({ element }) => (element.plan = planVisits({ ...smallProblem, days: 14 })),
  'the other view': ({ element }) => (element.view = 'agenda'),
  'one rep only': ({ element }) => (element.rep = 'r1'),
  'a plan to be read only': ({ element }) => (element.readOnly = true),
  'its being moved in the page': ({ element }) => document.body.append(element),
}

describe('a carried visit is put back by', () => {
  test.each(Object.entries(interruptions))('%s', async (_, interrupt) => {
    const planner = await carrying()
    await interrupt(planner)
    await expect.poll(() => planner.all('.carried')).toHaveLength(0)
    await expect.poll(() => planner.all('td.possible')).toHaveLength(0)
    await planner.press('{Enter}')
    expect(planner.changes).toEqual([])
  })
})

test('a dialog that is open has the keys, whatever was carried before', async () => {
  const planner = await carrying()
  await planner.click(planner.find('[data-choose="c5#1"]'))
  await planner.click(
    await eventually(() => planner.find('dialog[open] input[value="2026-11-26"]')),
  )
  await planner.press('{Enter}')
  await eventually(() => expect(planner.changes).toHaveLength(1))
  expect(planner.changes.map(({ change }) => change)).toMatchObject([
    { action: 'add', visitId: 'c5#1' },
  ])
})

test('a drop that the page does not accept leaves the week, the focus and the plan as they were', async () => {
  const planner = await plannerOnPage({ problem: { ...smallProblem, days: 14 } })
  planner.element.addEventListener('fieldbook-plan-change', (event) => event.preventDefault())
  planner.visit('c3#1').focus()
  await planner.press(' {ArrowRight}{Enter}')
  await eventually(() => expect(planner.focused).toBe(planner.visit('c3#1')))
  expect(planner.all('[data-on="2026-11-27"]').length).toBeGreaterThan(0)
})

test('a week that there is not takes no focus, then or later', async () => {
  const planner = await plannerOnPage()
  const field = document.body.appendChild(document.createElement('input'))
  planner.visit('c1#1').focus()
  await planner.press('{PageUp}')
  field.focus()
  planner.element.heading = 'Calls'
  await planner.element.updateComplete
  expect(document.activeElement).toBe(field)
})

test('a rep who may not be shown is not chosen either', async () => {
  const planner = await plannerOnPage()
  planner.element.addEventListener('fieldbook-plan-view', (event) => event.preventDefault())
  const field = planner.find('select[data-field="rep"]') as HTMLSelectElement
  field.value = 'r2'
  field.dispatchEvent(new Event('change', { bubbles: true }))
  expect(field.value).toBe('')
})

test('a visit is dropped where the pointer is, not where it was last over a day', async () => {
  const planner = await plannerOnPage()
  await planner.drag(planner.visit('c1#1'), planner.place('2026-11-25', 'r1'), planner.find('h2'))
  expect(planner.changes).toEqual([])
  await expect.poll(() => planner.status).toContain('stays where it was')
})
