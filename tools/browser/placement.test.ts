import type { Page } from 'playwright'
import { expect, test } from './browser.js'
import { plannerPage, smallProblem as problem } from './planner-page.js'

// Where a page may put the planner, and when it may take it away.

const script = `globalThis.planner = document.querySelector('fieldbook-visit-planner')`
const wide = { viewport: { width: 1200, height: 900 } }

test.for(['open', 'closed'])(
  "it works in another component's shadow root, %s",
  async (mode, { openPage, serving }) => {
    const wrapped = `
      globalThis.planner = document.createElement('fieldbook-visit-planner')
      planner.problem = problem
      document.querySelector('#outer').attachShadow({ mode: '${mode}' }).append(planner)`
    const body = '<div id="outer" lang="zh-CN"></div>'
    const { page } = await openPage(wide)
    await page.goto(await serving(plannerPage({ problem, body, script: wrapped })))
    await whenShown(page)
    expect(await textOf(page, 'h2')).toBe('拜访计划')

    await moveByKeyboard(page)
    expect(await dayOf(page)).toBe('2026-11-25')
    await page.keyboard.press('Control+z')
    expect(await dayOf(page)).toBe('2026-11-24')
    await dragTo(page, '2026-11-26')
    await page.mouse.up()
    expect(await dayOf(page)).toBe('2026-11-26')
    await page.keyboard.press('Enter')
    await expect.poll(() => isThere(page, '#card:popover-open')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => isThere(page, '#card:popover-open')).toBe(false)
  },
)

test.for([
  { width: 1000, shown: 'week' },
  { width: 300, shown: 'agenda' },
])(
  'a planner that was hidden shows the $shown in $width px',
  async ({ width, shown }, { openPage, serving }) => {
    const body = '<div id="box" hidden><fieldbook-visit-planner></fieldbook-visit-planner></div>'
    const styles = `#box { width: ${width}px }`
    const { page } = await openPage(wide)
    await page.goto(await serving(plannerPage({ problem, body, styles, script })))
    await whenShown(page)
    await page.evaluate(() => document.querySelector('#box')?.removeAttribute('hidden'))
    await page.locator(`table.${shown} [data-visit]`).first().waitFor()
    await page.locator('[data-visit="c1#1"]').click()
    await page.locator('#card:popover-open').waitFor()
  },
)

test('moved in the page while something is open, it stays usable', async ({
  openPage,
  serving,
}) => {
  const body = '<fieldbook-visit-planner></fieldbook-visit-planner><main></main>'
  const { page } = await openPage(wide)
  await page.goto(await serving(plannerPage({ problem, body, script })))
  await whenShown(page)
  await moveByKeyboard(page)

  for (const [key, overlay] of [
    ['Enter', '#card:popover-open'],
    ['m', '#move[open]'],
  ] as const) {
    for (const parent of ['main', 'body']) {
      await focusVisit(page)
      await page.keyboard.press(key)
      await page.locator(overlay).waitFor()
      await page.evaluate((to) => document.querySelector(to)?.append(planner), parent)
      expect(await isThere(page, overlay)).toBe(false)
      expect(await dayOf(page)).toBe('2026-11-25')
    }
  }
  await page.locator('[data-do="undo"]').click()
  expect(await dayOf(page)).toBe('2026-11-24')
})

test('taken away with a visit in the hand, it comes back with the visit in its place', async ({
  openPage,
  serving,
}) => {
  const { page } = await openPage(wide)
  await page.goto(await serving(plannerPage({ problem, script })))
  await whenShown(page)

  for (const pickUp of [carryByKeyboard, (at: Page) => dragTo(at, '2026-11-26')]) {
    await pickUp(page)
    expect(await isThere(page, '.carried')).toBe(true)
    await page.evaluate(() => planner.remove())
    await page.keyboard.press('Enter')
    await page.mouse.up()
    await page.evaluate(() => document.body.append(planner))
    await whenShown(page)
    expect(await isThere(page, '.carried, .possible, #ghost:popover-open')).toBe(false)
    expect(await dayOf(page)).toBe('2026-11-24')
  }
  await moveByKeyboard(page)
  expect(await dayOf(page)).toBe('2026-11-25')
})

test('two planners on a page each speak their own language', async ({ openPage, serving }) => {
  const body = ['en', 'zh-CN']
    .map((lang) => `<div lang="${lang}"><fieldbook-visit-planner></fieldbook-visit-planner></div>`)
    .join('')
  const { page } = await openPage(wide)
  await page.goto(await serving(plannerPage({ problem, body })))
  const titles = page.locator('[part="title"]')
  await page.locator('[data-visit]').first().waitFor()
  expect(await titles.allTextContents()).toEqual(['Visit plan', '拜访计划'])
  const visits = page.locator('[data-visit="c1#1"]')
  await visits.first().focus()
  for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  const days = () =>
    visits.evaluateAll((found) => found.map((visit) => visit.closest('td')?.dataset['on']))
  expect(await days()).toEqual(['2026-11-25', '2026-11-24'])
  expect(await page.locator('[part="status"]').first().textContent()).toContain('moved to')
  expect(await page.locator('[part="status"]').last().textContent()).toContain('拖到')

  await page.evaluate(() => document.querySelector('div')?.setAttribute('lang', 'zh'))
  await expect.poll(() => titles.allTextContents()).toEqual(['拜访计划', '拜访计划'])
})

declare const planner: HTMLElement & {
  readonly plan?: { readonly visits: Readonly<Record<string, { readonly on: string }>> }
}

const whenShown = (page: Page) =>
  page.waitForFunction(() => planner.shadowRoot?.querySelector('[data-visit]'))

const isThere = (page: Page, selector: string) =>
  page.evaluate((wanted) => planner.shadowRoot?.querySelector(wanted) !== null, selector)

const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => planner.shadowRoot?.querySelector(wanted)?.textContent, selector)

const dayOf = (page: Page) => page.evaluate(() => planner.plan?.visits['c1#1']?.on)

const focusVisit = (page: Page) =>
  page.evaluate(() =>
    planner.shadowRoot?.querySelector<HTMLElement>('[data-visit="c1#1"]')?.focus(),
  )

async function carryByKeyboard(page: Page): Promise<void> {
  await focusVisit(page)
  for (const key of ['Space', 'ArrowRight']) await page.keyboard.press(key)
}

async function moveByKeyboard(page: Page): Promise<void> {
  await carryByKeyboard(page)
  await page.keyboard.press('Enter')
}

/** Takes the visit by mouse to the same rep's place on a day, and holds it there. */
async function dragTo(page: Page, on: string): Promise<void> {
  const [from, to] = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const box = planner.shadowRoot?.querySelector(selector)?.getBoundingClientRect()
        return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 10 }
      }),
    ['[data-visit="c1#1"]', `td[data-on="${on}"][data-rep="r1"]`],
  )
  if (!from || !to) throw new Error('There is nothing to drag')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
}
