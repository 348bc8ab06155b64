import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { samples } from '../../packages/elements/src/visit-planner/sample/index.js'
import { expect, test } from './browser.js'
import { plannerPage } from './planner-page.js'

// Pages that have a rule for everything, a hand on every key, and that put the planner where it did not expect to be.

const problem = samples.en.typical
const hostileStyles = readFileSync(new URL('hostile-page.css', import.meta.url), 'utf8')
// The planner's box is the page's to set: here the same on every page.
const place = `
  html, fieldbook-visit-planner { font-family: monospace }
  fieldbook-visit-planner {
    position: absolute; top: 0; left: 0; width: 1000px; margin: 0; padding: 0; border: 0;
  }`
const script = `globalThis.planner = document.querySelector('fieldbook-visit-planner')`

test('no rule of the page reaches what is inside', async ({ openPage, serving }) => {
  const [plain = {}, hostile = {}] = await Promise.all(
    [place, hostileStyles + place].map(async (styles) => {
      // Half way through a motion everything looks different.
      const { page } = await openPage({ reducedMotion: 'reduce' })
      await page.goto(await serving(plannerPage({ problem, script, styles })))
      return stylesIn(page)
    }),
  )
  expect(Object.keys(plain).length).toBeGreaterThan(100)
  expect(Object.keys(hostile)).toEqual(Object.keys(plain))
  const leaks = Object.entries(plain).flatMap(([part, properties]) =>
    Object.entries(properties).flatMap(([property, value]) => {
      const found = hostile[part]?.[property]
      return found === value ? [] : [`${part}: ${property} is ${found}, not ${value}`]
    }),
  )
  expect(leaks).toEqual([])
})

test('face, direction, colour scheme and tokens follow the page', async ({ openPage, serving }) => {
  const styles = `
    html { font-family: cursive; direction: rtl; color-scheme: dark }
    fieldbook-visit-planner { --fieldbook-accent: rgb(1, 2, 3) }`
  const { page } = await openPage({ viewport: { width: 1200, height: 900 } })
  await page.goto(await serving(plannerPage({ problem, script, styles })))
  const today = page.locator('[aria-current="date"] .date')
  const found = await today.evaluate((element) => {
    const { fontFamily, direction, colorScheme, color } = getComputedStyle(element)
    return { fontFamily, direction, colorScheme, color }
  })
  expect(found).toEqual({
    fontFamily: 'cursive',
    direction: 'rtl',
    colorScheme: 'dark',
    color: 'rgb(1, 2, 3)',
  })
  const ground = page.locator('.ground')
  expect(await ground.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(21, 24, 29)',
  )
})

test('the page scrolls sideways at no width', async ({ openPage, serving }) => {
  const { page } = await openPage()
  await page.goto(await serving(plannerPage({ problem, script, styles: 'body { margin: 0 }' })))
  await page.locator('[data-visit]').first().waitFor()
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => (document.dir = dir), direction)
    for (const width of [240, 320, 479, 480, 560, 640, 760, 900]) {
      await page.setViewportSize({ width, height: 700 })
      await expect.poll(overflow, { message: `${direction} at ${width} px` }).toBe(0)
    }
  }
})

test('the page gets the keys that the planner has no use for, and no others', async ({
  openPage,
  serving,
}) => {
  const { page } = await openPage({ viewport: { width: 1200, height: 900 } })
  const keys = `
    globalThis.heard = []
    document.addEventListener('keydown', ({ key }) => heard.push(key))`
  await page.goto(await serving(plannerPage({ problem, script: script + keys })))
  const visit = page.locator('[data-visit="c05#1"]')
  await visit.focus()

  const heardOf = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
    return page.evaluate(() => heard.splice(0))
  }
  expect(await heardOf('ArrowRight', 'ArrowLeft', 'End', 'Home', 'PageDown', 'PageUp')).toEqual([])
  await visit.focus()
  expect(await heardOf('Space', 'ArrowRight', 'x', 'ArrowLeft', 'Escape')).toEqual(['x'])
  await visit.focus()
  expect(await heardOf('Space', 'ArrowRight', 'Enter', 'Control+z', 'Control+y')).toEqual([
    'Control',
    'Control',
  ])
  expect(await heardOf('l', 'l')).toEqual([])
  expect(await heardOf('x', 'F2', 'Alt+l', 'Control+l', 'Shift+Tab')).toEqual([
    ...['x', 'F2', 'Alt', 'l', 'Control', 'l', 'Shift', 'Tab'],
  ])
  await page.locator('[data-do="more"]').focus()
  expect(await heardOf('l', 'm', 'd', 'ArrowDown', 'Delete')).toEqual([
    ...['l', 'm', 'd', 'ArrowDown', 'Delete'],
  ])
  expect(await page.locator('.carried, #card:popover-open, #move[open]').count()).toBe(0)
})

declare const planner: HTMLElement
declare const heard: string[]

type Styles = Record<string, Record<string, string>>

/** The computed styles of one element of each kind, in the week, the agenda, the card and the list of days. */
async function stylesIn(page: Page): Promise<Styles> {
  const visit = page.locator('[data-visit]').first()
  await visit.waitFor()
  const week = await stylesNow(page, 'week')
  await visit.focus()
  await page.keyboard.press('Enter')
  await page.locator('#card:popover-open').waitFor()
  const card = await stylesNow(page, 'card')
  await page.locator('#card [data-do="choose"]').click()
  await page.locator('#move[open]').waitFor()
  const dialog = await stylesNow(page, 'dialog')
  await page.locator('#move [value="cancel"]').click()
  await page.locator('[data-do="agenda"]').click()
  return { ...week, ...card, ...dialog, ...(await stylesNow(page, 'agenda')) }
}

function stylesNow(page: Page, state: string): Promise<Styles> {
  return page.evaluate((stateName) => {
    const styles: Styles = {}
    for (const element of planner.shadowRoot?.querySelectorAll('*') ?? []) {
      const parent = element.parentElement?.localName ?? ''
      const kind = [stateName, parent, element.localName, ...element.classList].join(' ')
      if (kind in styles || !element.checkVisibility()) continue
      const computed = getComputedStyle(element)
      styles[kind] = Object.fromEntries(
        [...computed].map((property) => [property, computed.getPropertyValue(property)]),
      )
    }
    return styles
  }, state)
}
