/* eslint no-empty-pattern: ["error", { "allowObjectPatternsAsParameters": true }] -- Vitest reads from the pattern what a fixture needs */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright'
import { expect, test as browserTest } from '../../../tools/browser/browser.js'
import { buildPage } from '../build.mjs'
import { freePort } from '../free-port.js'
import { serve } from '../server.mjs'

export { expect }

/** A test of the page, which it opens as a visitor of its own: `open(options)` waits for the plan. */
export const test = browserTest
  .extend('folder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'intranet-'))
    onCleanup(() => rmSync(folder, { recursive: true }))
    await buildPage(folder)
    return folder
  })
  .extend('address', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const { address, close } = await serve({ port: await freePort(), folder })
    onCleanup(close)
    return address
  })
  .extend('open', ({ openPage, address }) => async (options?: BrowserContextOptions) => {
    const { page } = await openPage(options)
    await page.goto(address)
    await page.locator('[data-visit]').first().waitFor()
    return page
  })

// A day with a visit whose morrow has room.
export const day = '2026-09-14'
export const morrow = '2026-09-15'
export const cell = (on: string) => `[data-rep="r2"][data-on="${on}"]`

/** Moves the first visit of a day to the day after, as a person without a pointer does. */
export async function moveOne(page: Page): Promise<string> {
  const visit = page.locator(`${cell(day)} [data-visit]`).first()
  const id = (await visit.getAttribute('data-visit')) ?? ''
  await visit.focus()
  for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  return id
}

/** Where the plan and the grid have a visit. */
export async function dayOf(page: Page, id: string): Promise<string | null> {
  const planned = await page.evaluate((visitId) => {
    const planner = document.querySelector('fieldbook-visit-planner')
    return (planner as unknown as Planner).plan.visits[visitId]?.on
  }, id)
  const shown = page.locator(`[data-on]:has([data-visit="${id}"])`)
  expect(await shown.getAttribute('data-on')).toBe(planned)
  return planned ?? null
}

type Planner = { readonly plan: { readonly visits: Record<string, { readonly on: string }> } }

export async function choose(page: Page, csv: string, name = 'list.csv'): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
}

/** Everything that an element says from now on. */
export async function textsOf(page: Page, selector: string): Promise<() => Promise<string[]>> {
  const texts = await page.locator(selector).evaluateHandle((element) => {
    const said: string[] = []
    const hear = () => said.push(element.textContent)
    new MutationObserver(hear).observe(element, { childList: true })
    return said
  })
  return () => texts.jsonValue()
}

/** By how many pixels the page is wider than what is seen of it. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
