/* eslint no-empty-pattern: ["error", { "allowObjectPatternsAsParameters": true }] -- Vitest reads from the pattern what a fixture needs */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { expect, test as vitestTest } from 'vitest'
import { launch } from './launch.js'
import { serve, type Content, type Served } from './serve.js'

export { expect }

export type WatchedPage = {
  readonly page: Page
  /**
   * What the page printed as an error or a warning, threw, or did against its Content-Security-Policy. What is left
   * of it at the end fails the test: one that expects complaints takes them out, `complaints.splice(0)`.
   */
  readonly complaints: string[]
}

/**
 * A test that drives a browser: `openPage(options)` opens a page with storage of its own and `serving(content,
 * headers)` serves to it, both until the test ends.
 *
 * @example
 * test('the page has a title', async ({ openPage, serving }) => {
 *   const url = await serving({ '/': '<h1>Visits</h1>' }, { 'content-security-policy': "style-src 'self'" })
 *   const { page } = await openPage({ colorScheme: 'dark' })
 *   await page.goto(url)
 *   expect(await page.textContent('h1')).toBe('Visits')
 * })
 */
export const test = vitestTest
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(launch)
    onCleanup(() => browser.close())
    return browser
  })
  .extend('opened', ({}, { onCleanup }) => {
    const opened: { pages: WatchedPage[]; servers: Served[] } = { pages: [], servers: [] }
    onCleanup(async () => {
      // In this order: a page would complain of the end of its server.
      await Promise.all(opened.pages.map(({ page }) => page.context().close()))
      await Promise.all(opened.servers.map(({ close }) => close()))
      expect(opened.pages.flatMap(({ complaints }) => complaints)).toEqual([])
    })
    return opened
  })
  .extend(
    'serving',
    ({ opened }) =>
      async (content: URL | Content, headers?: Record<string, string>) => {
        const served = await serve(content, headers)
        opened.servers.push(served)
        return served.url
      },
  )
  .extend('openPage', ({ browser, opened }) => async (options?: BrowserContextOptions) => {
    const watched = await openWatchedPage(browser, options)
    opened.pages.push(watched)
    return watched
  })

/** For what outlives a single test; otherwise the `openPage` of a test, which looks at the complaints at its end. */
export async function openWatchedPage(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const complaints: string[] = []
  await context.exposeFunction('complainToTest', (text: string) => complaints.push(text))
  await context.addInitScript({ content: reportViolations })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    const type = message.type()
    if (type === 'error' || type === 'warning') complaints.push(`${type}: ${message.text()}`)
  })
  return { page, complaints }
}

const reportViolations = `addEventListener('securitypolicyviolation', (violation) => {
  complainToTest('against ' + violation.violatedDirective + ': ' + violation.blockedURI)
})`
