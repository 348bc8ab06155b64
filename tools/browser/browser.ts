/* eslint no-empty-pattern: ["error", { "allowObjectPatternsAsParameters": true }] -- Vitest reads from the pattern what a fixture needs */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { expect, test as vitestTest } from 'vitest'
import { launch } from './launch.js'
import { serve, type Content } from './serve.js'

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
  .extend('serving', ({}, { onCleanup }) => {
    const closing: (() => Promise<void>)[] = []
    onCleanup(async () => {
      await Promise.all(closing.map((close) => close()))
    })
    return async (content: URL | Content, headers?: Record<string, string>) => {
      const { url, close } = await serve(content, headers)
      closing.push(close)
      return url
    }
  })
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- what is named here ends after the pages do, and they would complain of its end
  .extend('openPage', ({ browser, serving }, { onCleanup }) => {
    const opened: WatchedPage[] = []
    onCleanup(async () => {
      await Promise.all(opened.map(({ page }) => page.context().close()))
      expect(opened.flatMap(({ complaints }) => complaints)).toEqual([])
    })
    return async (options?: BrowserContextOptions) => {
      const watched = await openWatchedPage(browser, options)
      opened.push(watched)
      return watched
    }
  })

/** For what outlives a single test; otherwise the `openPage` of a test, which looks at the complaints at its end. */
export async function openWatchedPage(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const complaints: string[] = []
  await context.exposeFunction('complainToTest', (text: string) => complaints.push(text))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      complainToTest(`against ${violatedDirective}: ${blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    const type = message.type()
    if (type === 'error' || type === 'warning') complaints.push(`${type}: ${message.text()}`)
  })
  return { page, complaints }
}

// The page has this from its context.
declare function complainToTest(text: string): void
