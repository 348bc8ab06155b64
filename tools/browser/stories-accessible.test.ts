import { readFileSync } from 'node:fs'
import axeCore from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright'
import { expect, test } from './browser.js'

// Every story of the catalogue as it is built, in all surroundings that a reader may have.

type Surroundings = {
  name: string
  // Colours and contrast are the same in every language: those are looked at in one.
  languages: ('en' | 'zh-CN')[]
  options?: BrowserContextOptions
  toolbar?: object
}

// Light, English and wide is what every story is played in, with axe, before this.
const surroundings: Surroundings[] = [
  { name: 'light', languages: ['zh-CN'] },
  {
    name: 'dark and right to left',
    languages: ['en'],
    options: { colorScheme: 'dark' },
    toolbar: { scheme: 'dark', direction: 'rtl' },
  },
  { name: 'forced colours', languages: ['en'], options: { forcedColors: 'active' } },
  {
    name: '320 px',
    languages: ['en', 'zh-CN'],
    options: { viewport: { width: 320, height: 640 } },
  },
  {
    name: '200 % zoom',
    languages: ['en'],
    // Zoom halves the pixels of a page and doubles those of the screen behind each.
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  },
]

const cases = surroundings.flatMap(({ name, languages, options, toolbar }) =>
  languages.map((language) => ({
    title: `${name}, ${language}`,
    options,
    toolbar: { language, direction: 'ltr', scheme: 'light', ...toolbar },
  })),
)

const catalogue = new URL('../../storybook-static/', import.meta.url)
const { entries } = JSON.parse(readFileSync(new URL('index.json', catalogue), 'utf8')) as {
  entries: Record<string, { id: string; type: 'story' | 'docs' }>
}
const stories = Object.values(entries).flatMap(({ type, id }) => (type === 'story' ? [id] : []))

test('the catalogue has stories', () => {
  expect(stories).not.toEqual([])
})

// A page goes from story to story as it does under a reader's clicks: loading it for each takes three times as long.
test.concurrent.for(cases)('$title', async ({ options, toolbar }, { openPage, serving }) => {
  // Motion would be looked at half way.
  const { page, complaints } = await openPage({ reducedMotion: 'reduce', ...options })
  const url = `${await serving(catalogue)}iframe.html?viewMode=story`
  await openCatalogue(page, url, toolbar)

  const problems: string[] = []
  for (const id of stories) {
    const end = await show(id, page)
    const found = end === 'success' ? await problemsOf(page) : [end]
    // What is left of a story that failed, its play that still runs too, would be held against the next.
    if (end !== 'success') await openCatalogue(page, url, toolbar)
    problems.push(...[...found, ...complaints.splice(0)].map((problem) => `${id}: ${problem}`))
  }
  expect(problems).toEqual([])
  // Under forced colours it is the system that chooses between light and dark.
  const forced = options?.forcedColors === 'active' ? { scheme: 'light dark' } : {}
  expect(await surroundingsOf(page)).toEqual({ ...toolbar, ...forced })
})

declare const __STORYBOOK_ADDONS_CHANNEL__: {
  last: (event: string) => unknown
  once: (event: string, listener: (detail: { status?: string }) => void) => void
  emit: (event: string, detail: object) => void
}

/** Opens the page of the stories, at none of them. */
async function openCatalogue(page: Page, url: string, toolbar: object): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => __STORYBOOK_ADDONS_CHANNEL__.last('storyMissing'))
  await page.evaluate(axeCore.source)
  // axe is run here, and need not be by the catalogue too.
  await page.evaluate(
    (globals) => __STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals }),
    { ...toolbar, a11y: { manual: true } },
  )
}

/** @returns 'success', or what went wrong */
function show(id: string, page: Page): Promise<string> {
  const end = page.evaluate((storyId) => {
    const channel = __STORYBOOK_ADDONS_CHANNEL__
    return new Promise<string>((resolve) => {
      channel.once('storyFinished', ({ status }) => resolve(status ?? 'no status'))
      for (const failure of [
        'storyErrored',
        'storyMissing',
        'storyThrewException',
        'playFunctionThrewException',
      ]) {
        channel.once(failure, () => resolve(failure))
      }
      setTimeout(() => resolve('still not finished after a minute'), 60_000)
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
    })
  }, id)
  // Such as a page that went elsewhere meanwhile.
  return end.catch((error: unknown) => String(error))
}

async function problemsOf(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  const wide = overflow > 0 ? [`${overflow} px wider than the page`] : []
  return [...wide, ...(await violations(page))]
}

declare const axe: typeof axeCore

async function violations(page: Page): Promise<string[]> {
  // A story is a part of a page, and need not be its landmark.
  const found = await page.evaluate(() =>
    axe.run('#storybook-root', {
      rules: { region: { enabled: false } },
      preload: false,
      resultTypes: ['violations'],
    }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}

function surroundingsOf(page: Page) {
  return page.evaluate(() => {
    const { lang, dir } = document.documentElement
    const scheme = getComputedStyle(document.documentElement).colorScheme
    return { language: lang, direction: dir, scheme }
  })
}
