import type { Page, Route } from 'playwright'
import { expect, test, type WatchedPage } from '../tools/browser/browser.js'
import type { Content } from '../tools/browser/serve.js'
import {
  contentOf,
  examplePages,
  guideFiles,
  headersOf,
  mountingPage,
  type ExamplePage,
} from './example-pages.js'

type Tools = {
  readonly openPage: () => Promise<WatchedPage>
  readonly serving: (content: Content, headers: Record<string, string>) => Promise<string>
}

/** Opens an example, under the policy of the guide, and waits for its widget. */
async function open(example: ExamplePage, { openPage, serving }: Tools) {
  const url = await serving(await contentOf(example), headersOf(example))
  const watched = await openPage()
  await watched.page.goto(url)
  await watched.page.locator(shown(example)).first().waitFor()
  return watched
}

// What a widget shows once it has what it needs.
const shown = ({ html, files }: ExamplePage) => {
  if (isOf('grade-board', html, files)) return '[data-open]'
  if (isOf('price-quote', html, files)) return '.steps li'
  if (isOf('price-tiers', html, files)) return '[part="tier"]'
  return isOf('grade-card', html, files) ? '[part="contribution"]' : '[data-visit]'
}

/** Whether a page names a widget, itself or in a script that it has. */
function isOf(widget: string, html: string, files: ExamplePage['files']): boolean {
  const scripts = [...files].filter(([name]) => name.endsWith('.js') && html.includes(name))
  return [html, ...scripts.map(([, code]) => code)].some((text) =>
    text.includes(`fieldbook-${widget}`),
  )
}

function example(name: string): ExamplePage {
  const found = examplePages.find((page) => page.name.endsWith(` ${name}`))
  if (found === undefined) throw new Error(`No page has an example ${name}`)
  return found
}

async function move(page: Page, visitId: string, key: string): Promise<void> {
  await page.locator(`[data-visit="${visitId}"]`).focus()
  for (const pressed of ['Space', key, 'Enter']) await page.keyboard.press(pressed)
}

async function placeOf(page: Page, visitId: string): Promise<string> {
  const place = page.locator('td', { has: page.locator(`[data-visit="${visitId}"]`) })
  const parts = ['data-rep', 'data-on'].map((name) => place.getAttribute(name))
  return (await Promise.all(parts)).join(' ')
}

test('there are pages to open', () => {
  expect(examplePages.length).toBeGreaterThan(5)
})

test.for(examplePages)('$name shows its widget', async (page, { openPage, serving }) => {
  const opened = await open(page, { openPage, serving })
  expect(await opened.page.locator(shown(page)).count()).toBeGreaterThan(1)
})

test('the example of a grade says what the page says of it', async ({ openPage, serving }) => {
  const { page } = await open(example('grade.html'), { openPage, serving })
  expect(await page.locator('[part="head"] [part="grade"] bdi').textContent()).toBe('B')
  expect(await page.locator('[part="score"]').innerText()).toContain('80 of 100')
  expect(await page.locator('[part="contribution"] .amount').allInnerTexts()).toEqual(['40', '40'])
  await page.getByText('3 more orders').waitFor()
  await page.getByText('To reach grade A by 31 Mar 2027').waitFor()
})

test('the example of tasks hears of the step that is chosen', async ({ openPage, serving }) => {
  const { page } = await open(example('tasks.js'), { openPage, serving })
  await page.locator('[data-step]').first().click()
  await expect.poll(() => page.title()).toBe('c1: orders 12')
})

test('the example of a book says what the page says of it', async ({ openPage, serving }) => {
  const { page } = await open(example('book.html'), { openPage, serving })
  await page.getByRole('heading', { name: 'North region' }).waitFor()
  expect(await page.locator('[part="grades"] .count').allInnerTexts()).toEqual(['1', '1', '1', '1'])
  await page.getByRole('tab', { name: 'Changes' }).click()
  await page.getByText('1 of 3 customers has another grade.').waitFor()
  expect(await page.locator('[data-open]').allInnerTexts()).toEqual(['Mill Street Bakery'])
})

test('the example of opening a customer leaves it to the page', async ({ openPage, serving }) => {
  const { page } = await open(example('open.js'), { openPage, serving })
  await page.getByRole('button', { name: 'Mill Street Bakery' }).click()
  await expect.poll(() => page.title()).toBe('Mill Street Bakery: B')
  expect(await page.locator('#card:popover-open').count()).toBe(0)
})

test('messages that are registered are spoken', async ({ openPage, serving }) => {
  const { page } = await open(example('german.js'), { openPage, serving })
  expect(await page.getByRole('heading', { name: 'Besuchsplan' }).count()).toBe(1)
})

test('the example of a veto lets days change, and no rep', async ({ openPage, serving }) => {
  const { page } = await open(example('veto.js'), { openPage, serving })
  const before = await placeOf(page, 'c3#1')
  await move(page, 'c3#1', 'ArrowUp')
  await page.getByText('This page did not accept the change').waitFor()
  expect(await placeOf(page, 'c3#1')).toBe(before)
  await move(page, 'c3#1', 'ArrowLeft')
  await page.getByText('moved to Wed 25 Nov').waitFor()
  expect(await placeOf(page, 'c3#1')).not.toBe(before)
})

const refusal = 'Not saved: this is the plan that the server has.'

test.for([
  { name: 'takes', answer: (route: Route) => route.fulfill({ status: 204 }), taken: true },
  { name: 'refuses', answer: (route: Route) => route.fulfill({ status: 409 }), taken: false },
  { name: 'never hears of', answer: (route: Route) => route.abort(), taken: false },
])(
  'in the example of saving, a change that the server $name is kept: $taken',
  async ({ answer, taken }, { openPage, serving }) => {
    const { page, complaints } = await open(example('saving.js'), { openPage, serving })
    const sent: unknown[] = []
    await page.route('**/plan', (route) => {
      sent.push(route.request().postDataJSON())
      return answer(route)
    })
    const before = await placeOf(page, 'c3#1')
    await move(page, 'c3#1', 'ArrowLeft')
    if (!taken) await page.getByText(refusal).waitFor()
    await expect.poll(() => sent.length).toBe(1)
    await expect.poll(async () => (await placeOf(page, 'c3#1')) === before).toBe(!taken)
    expect(await page.getByText(refusal).count()).toBe(taken ? 0 : 1)
    // The browser itself reports an answer of 409, and a connection that was dropped.
    expect(complaints.splice(0).length).toBe(taken ? 0 : 1)
  },
)

test('in the example of saving, a change stays that was made before the one before was refused', async ({
  openPage,
  serving,
}) => {
  const { page, complaints } = await open(example('saving.js'), { openPage, serving })
  const asked: Route[] = []
  await page.route('**/plan', (route) => void asked.push(route))
  const [first, second] = [await placeOf(page, 'c3#1'), await placeOf(page, 'c2#1')]
  await move(page, 'c3#1', 'ArrowLeft')
  await move(page, 'c2#1', 'ArrowRight')
  const moved = await placeOf(page, 'c2#1')
  expect(moved).not.toBe(second)
  expect(asked.length).toBe(1)
  await asked[0]?.fulfill({ status: 409 })
  await expect.poll(() => asked.length).toBe(2)
  expect(await placeOf(page, 'c2#1')).toBe(moved)
  await asked[1]?.fulfill({ status: 204 })
  await move(page, 'c2#1', 'ArrowRight')
  await expect.poll(() => asked.length).toBe(3)
  await asked[2]?.fulfill({ status: 409 })
  await page.getByText(refusal).waitFor()
  await expect.poll(() => placeOf(page, 'c2#1')).toBe(moved)
  expect(await placeOf(page, 'c3#1')).not.toBe(first)
  expect(complaints.splice(0).length).toBe(2)
})

const problem = guideFiles.get('problem.json') ?? ''
const mounting = {
  React: `
    import { createElement } from 'react'
    import { createRoot } from 'react-dom/client'
    import { TeamWeek } from './team-week.tsx'
    const onPlan = (plan) => (document.title = plan.visits['c3#1'].on)
    const week = createElement(TeamWeek, { problem: ${problem}, onPlan })
    createRoot(document.querySelector('main')).render(week)`,
  Vue: `
    import { createApp } from 'vue'
    import TeamWeek from './TeamWeek.vue'
    const onPlan = (plan) => (document.title = plan.visits['c3#1'].on)
    createApp(TeamWeek, { problem: ${problem}, onPlan }).mount('main')`,
}

test.for(Object.entries(mounting))(
  'the component for %s shows a plan, and hands on what becomes of it',
  async ([, code], { openPage, serving }) => {
    const { page } = await open(mountingPage(code), { openPage, serving })
    expect(await page.getByRole('heading', { name: 'North team' }).count()).toBe(1)
    await move(page, 'c3#1', 'ArrowLeft')
    await expect.poll(() => page.title()).toMatch(/^2026-11-\d\d$/)
  },
)
