import { describe, expect, test } from 'vitest'
import { eventually, plannerOnPage } from './testing/planner-on-page.js'

describe.each(['ltr', 'rtl'] as const)('%s', (direction) => {
  const [onward, back] =
    direction === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}']

  test('arrows go from day to day and from rep to rep, over empty days too', async () => {
    const planner = await plannerOnPage({ direction })
    planner.visit('c1#1').focus()
    await planner.press(onward)
    await eventually(() => expect(planner.focused).toBe(planner.visit('c2#1')))
    await planner.press(onward)
    await eventually(() => expect(planner.focused).toBe(planner.place('2026-11-26', 'r1')))
    await planner.press(`${back}{ArrowDown}`)
    await eventually(() => expect(planner.focused).toBe(planner.place('2026-11-25', 'r2')))
    await planner.press('{ArrowUp}')
    await eventually(() => expect(planner.focused).toBe(planner.visit('c2#1')))
    await planner.press('{Home}')
    await eventually(() => expect(planner.focused).toBe(planner.place('2026-11-23', 'r1')))
    await planner.press('{Control>}{End}{/Control}')
    await eventually(() => expect(planner.focused).toBe(planner.visit('c3#1')))
    await planner.press(onward)
    await eventually(() => expect(planner.focused).toBe(planner.visit('c3#1')))
  })

  test('arrows carry a visit to another rep', async () => {
    const planner = await plannerOnPage({ direction })
    planner.visit('c1#1').focus()
    await planner.press(' {ArrowDown}')
    await expect.poll(() => planner.status).toMatch(/^Tue 24 Nov, .*Owen Pryce/)
    await planner.press('{Enter}')
    expect(planner.changes[0]?.change).toEqual({
      action: 'move',
      visitId: 'c1#1',
      on: '2026-11-24',
      repId: 'r2',
    })
  })
})

test('Tab goes through the grid in one step, to where it was left', async () => {
  const planner = await plannerOnPage()
  expect(planner.all('table [tabindex="0"]')).toHaveLength(1)
  planner.visit('c1#1').focus()
  await planner.press('{ArrowRight}{Tab}')
  expect(planner.focused?.closest('table')).toBeFalsy()
  await planner.press('{Shift>}{Tab}{/Shift}')
  await eventually(() => expect(planner.focused).toBe(planner.visit('c2#1')))
})

test('Tab puts a carried visit back, and goes on', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press(' {ArrowRight}{Tab}')
  expect(planner.all('.carried')).toHaveLength(0)
  expect(planner.changes).toEqual([])
})

test('letters work only while a visit has the focus', async () => {
  const planner = await plannerOnPage()
  planner.button('undo').focus()
  await planner.press('l')
  planner.place('2026-11-23', 'r1').focus()
  await planner.press('l m {Delete}')
  expect(planner.changes).toEqual([])
  expect(planner.find('dialog')).toHaveProperty('open', false)
})

test('a key that the planner uses does not reach the page, and the others do', async () => {
  const planner = await plannerOnPage()
  const seen: string[] = []
  const listen = ({ key }: KeyboardEvent) => seen.push(key)
  document.addEventListener('keydown', listen)
  planner.visit('c1#1').focus()
  await planner.press('lx{F2}')
  document.removeEventListener('keydown', listen)
  expect(seen).toEqual(['x', 'F2'])
})

test('the question mark and Enter open the card, which says why, and Escape leads back', async () => {
  const planner = await plannerOnPage()
  for (const key of ['?', '{Enter}']) {
    planner.visit('c1#1').focus()
    await planner.press(key)
    const card = planner.find('#card')
    await eventually(() => expect(card.matches(':popover-open')).toBe(true))
    expect(planner.find('#card [part="reasons"]').textContent).toContain('Planned on its due date.')
    await eventually(() => expect(planner.focused).toBe(card))
    await planner.press('{Escape}')
    await eventually(() => expect(card.matches(':popover-open')).toBe(false))
    await eventually(() => expect(planner.focused).toBe(planner.visit('c1#1')))
  }
})

test('closing the dialog without a choice leads back to the visit', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('m')
  await eventually(() => planner.find('dialog[open]'))
  await planner.press('{Escape}')
  await eventually(() => expect(planner.focused).toBe(planner.visit('c1#1')))
  expect(planner.changes).toEqual([])
})

test('every day of the dialog says what it would mean', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('m')
  await eventually(() => planner.find('dialog[open]'))
  const days = planner.all('dialog .choice').map(({ innerText }) => innerText.split(/\s*\n+\s*/))
  expect(days).toEqual([
    ['Mon 23 Nov', 'In time', 'then 1 of 2'],
    ['Tue 24 Nov', 'Now here', '1 of 2'],
    ['Wed 25 Nov', '1 day late', 'then 2 of 2'],
    ['Thu 26 Nov', '2 days late', 'then 1 of 2'],
    ['Fri 27 Nov', '3 days late', 'then 1 of 2'],
    ['Sat 28 Nov', 'Day off'],
    ['Sun 29 Nov', 'Day off'],
  ])
})
