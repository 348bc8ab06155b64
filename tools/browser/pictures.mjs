// Takes the pictures of the planner from its stories in the built catalogue: pnpm run pictures

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium, provideChromium } from '../../scripts/chromium.mjs'
import { root } from '../../scripts/run.mjs'

const stories = join(root, 'storybook-static')
const pictures = join(root, 'docs', 'pictures')
// Nobody serves it: what is asked of this address is answered from the folder.
const address = 'http://stories.test'

if (!(await provideChromium())) process.exit(1)
mkdirSync(pictures, { recursive: true })
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
})
for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  const name = scheme === 'light' ? 'visit-planner' : 'visit-planner-dark'
  const page = await browser.newPage({
    viewport: { width: 1120, height: 830 },
    deviceScaleFactor: 1.5,
  })
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join(stories, pathname) })
  })
  const story = 'id=visit-planner--why-this-day&viewMode=story'
  await page.goto(`${address}/iframe.html?${story}&globals=scheme:${scheme};language:en`)
  await page.getByRole('dialog').waitFor()
  // The card fades in.
  await page.waitForTimeout(1_000)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  await page.close()
}
await browser.close()
