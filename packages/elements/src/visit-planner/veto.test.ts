import { stateText } from '@fieldbook/core/shared'
import { planVisits } from '@fieldbook/core/visits'
import { expect, test } from 'vitest'
import { eventually, plannerOnPage, type PlannerOnPage } from './testing/planner-on-page.js'
import { smallProblem } from './testing/small-problem.js'

const plan = planVisits(smallProblem)

const attempts: Readonly<Record<string, (planner: PlannerOnPage) => Promise<void>>> = {
  'a move by mouse': (planner) =>
    planner.drag(planner.visit('c1#1'), planner.place('2026-11-25', 'r1')),
  'a move by touch': (planner) =>
    planner.dragByTouch(planner.visit('c1#1'), planner.place('2026-11-25', 'r1')),
  'a move by keys': (planner) => planner.press(' {ArrowRight}{Enter}'),
  'a move by the menu': async (planner) => {
    await planner.press('m')
    await planner.click(
      await eventually(() => planner.find('dialog[open] input[value="2026-11-25"]')),
    )
    await planner.click(planner.find('dialog button[value="move"]'))
  },
  'a lock': (planner) => planner.press('l'),
  'a removal': (planner) => planner.press('{Delete}'),
}

test.each(Object.entries(attempts))(
  'a page that does not accept %s keeps the plan as it was, and that is said',
  async (_, attempt) => {
    const planner = await plannerOnPage()
    planner.element.addEventListener('fieldbook-plan-change', (event) => event.preventDefault())
    planner.visit('c1#1').focus()
    await attempt(planner)

    await eventually(() => expect(planner.changes).toHaveLength(1))
    expect(stateText(planner.element.plan)).toBe(stateText(plan))
    await expect
      .poll(() => planner.status)
      .toMatch(/^This page did not accept the change\..*Aldridge Castings/)
    await eventually(() => expect(planner.focused).toBe(planner.visit('c1#1')))
    expect(planner.button('undo').ariaDisabled).toBe('true')
  },
)

test('an undo that is not accepted leaves the change, and can be tried again', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('l')
  const locked = stateText(planner.element.plan)
  const refuse = (event: Event) => event.preventDefault()
  planner.element.addEventListener('fieldbook-plan-change', refuse)
  await planner.click(planner.button('undo'))
  expect(stateText(planner.element.plan)).toBe(locked)
  await expect.poll(() => planner.status).toMatch(/^This page did not accept the change/)

  planner.element.removeEventListener('fieldbook-plan-change', refuse)
  await planner.click(planner.button('undo'))
  expect(stateText(planner.element.plan)).toBe(stateText(plan))
})

test('a page that shows its own details keeps the card closed', async () => {
  const planner = await plannerOnPage()
  const opened: unknown[] = []
  planner.element.addEventListener('fieldbook-visit-open', (event) => {
    event.preventDefault()
    opened.push(event.detail)
  })
  await planner.click(planner.visit('c1#1'))

  expect(opened).toEqual([{ visit: plan.visits['c1#1'], customer: smallProblem.customers[0] }])
  expect(planner.find('#card').matches(':popover-open')).toBe(false)
})

test('a page can keep the week that is shown', async () => {
  const planner = await plannerOnPage({ problem: { ...smallProblem, days: 14 } })
  planner.element.addEventListener('fieldbook-plan-view', (event) => event.preventDefault())
  await planner.click(planner.button('next'))

  expect(planner.all('[data-on="2026-11-23"]').length).toBeGreaterThan(0)
})

test('a page can take the calendar file', async () => {
  const planner = await plannerOnPage()
  const file = new Promise<{ fileName: string; mediaType: string; text: string }>((resolve) => {
    planner.element.addEventListener('fieldbook-plan-download', (event) => {
      event.preventDefault()
      resolve(event.detail)
    })
  })
  await planner.click(planner.button('more'))
  await planner.click(planner.find('#menu [data-do="download"]'))

  const { fileName, mediaType, text } = await file
  expect(fileName).toBe('visits-2026-11-23.ics')
  expect(mediaType).toBe('text/calendar;charset=utf-8')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4)
  expect(text).toContain('SUMMARY:Aldridge Castings')
  expect(text).toContain('X-WR-CALNAME:Visit plan')
})

test('the calendar of one rep has the visits of that rep, at their moments here', async () => {
  const appointments = [
    { id: 'a1', customerId: 'c1', repId: 'r1', on: '2026-11-24', at: '09:30' },
  ] as const
  const planner = await plannerOnPage({ problem: { ...smallProblem, appointments }, rep: 'r1' })
  const file = new Promise<string>((resolve) => {
    planner.element.addEventListener('fieldbook-plan-download', (event) => {
      event.preventDefault()
      resolve(event.detail.text)
    })
  })
  await planner.click(planner.button('more'))
  await planner.click(planner.find('#menu [data-do="download"]'))

  const text = await file
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  const moment = new Date('2026-11-24T09:30').toISOString().replace(/[-:]|\.000/g, '')
  expect(text).toContain(`DTSTART:${moment}`)
})
