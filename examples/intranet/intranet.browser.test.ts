import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe } from 'vitest'
import { expect, test } from '../../tools/browser/browser.js'
import { buildPage } from './build.mjs'
import { freePort } from './free-port.js'
import { serve } from './server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'intranet-'))
let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  await buildPage(folder)
  served = await serve({ port: await freePort(), folder })
})
afterAll(() => {
  served.close()
  rmSync(folder, { recursive: true })
})

// A day with a visit whose morrow has room.
const day = '2026-09-14'
const morrow = '2026-09-15'
const cell = (on: string) => `[data-rep="r2"][data-on="${on}"]`

describe('the sample', () => {
  test('is planned as of the same day every day', async ({ openPage }) => {
    const page = await open(openPage)
    expect(await page.textContent('#as-of')).toBe('Planned as of 14 September 2026')
    expect(await page.textContent('#team-size')).toBe('240 customers, 4 consultants')
    expect(await page.textContent('#list-now')).toBe('Planned from our own list')
    expect(await page.locator('[data-visit]').count()).toBeGreaterThan(20)
  })

  test.for(['en', 'zh-CN'])('nothing moves while it comes, in %s', async (locale, { openPage }) => {
    for (const width of [320, 1400]) {
      const page = await open(openPage, { viewport: { width, height: 900 }, locale })
      expect(await shifted(page)).toEqual([])
    }
  })
})

describe('a visit moved by keyboard', () => {
  test('moves in the plan, is kept in this browser, and can be given back', async ({
    openPage,
  }) => {
    const page = await open(openPage)
    const said = await textsOf(page, '#saving')
    const id = await moveOne(page)
    expect(await dayOf(page, id)).toBe(morrow)
    await page.locator('#saving', { hasText: 'Saved in this browser' }).waitFor()
    expect(await said()).toEqual(['Unsaved changes', 'Saved in this browser'])

    await page.reload()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('Saved in this browser')

    await page.click('#start-over')
    await page.locator(`${cell(day)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
    expect(await page.isVisible('#start-over')).toBe(false)
  })

  test('is kept also when the page is left at once', async ({ openPage }) => {
    const page = await open(openPage)
    const id = await moveOne(page)
    await page.reload()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
  })

  test('is not said to be saved where nothing can be', async ({ openPage }) => {
    const { page } = await openPage()
    await page.addInitScript('Storage.prototype.setItem = () => { throw new Error("full") }')
    await page.goto(served.address)
    await moveOne(page)
    await page.locator('#saving', { hasText: 'Not saved' }).waitFor()
  })

  test('stays where it is when the plan is closed, and the page says why', async ({ openPage }) => {
    const page = await open(openPage)
    await page.getByRole('switch', { name: 'Plan is closed' }).check()
    const id = await moveOne(page)
    expect(await page.textContent('#veto')).toBe(
      'The plan is closed, so nothing was changed. Open it first.',
    )
    expect(await dayOf(page, id)).toBe(day)
    expect(await page.textContent('#saving')).toBe('No changes yet')

    await page.getByRole('switch', { name: 'Plan is closed' }).uncheck()
    expect(await page.textContent('#veto')).toBe('')
    expect(await dayOf(page, await moveOne(page))).toBe(morrow)
  })
})

describe('another list', () => {
  const small = 'id,name,repId,grade,lastVisitOn,note\nc1,Mei,r1,A,2026-09-10,x\nc2,Lin,r2,B,,y\n'

  test('is planned instead of the sample, and the sample can be had back', async ({ openPage }) => {
    const page = await open(openPage)
    await choose(page, small, 'autumn.csv')
    await page.locator('#list-now', { hasText: 'autumn.csv' }).waitFor()
    expect(await page.textContent('#list-now')).toBe('Planned from \u2068autumn.csv\u2069')
    expect(await page.textContent('#team-size')).toBe('2 customers, 4 consultants')
    expect(await page.textContent('#unread')).toBe('Not read: \u2068note\u2069.')
    await page.locator('[data-visit]', { hasText: 'Mei' }).first().waitFor()

    await page.getByRole('button', { name: 'Back to our own list' }).click()
    await page.locator('#list-now', { hasText: 'our own list' }).waitFor()
    expect(await page.locator('[data-visit]').count()).toBeGreaterThan(20)
  })

  test('what was changed in one list stays apart from another', async ({ openPage }) => {
    const page = await open(openPage)
    const id = await moveOne(page)
    await choose(page, small)
    await page.locator('#team-size', { hasText: /^2 customers/ }).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
    await page.getByRole('button', { name: 'Back to our own list' }).click()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('Saved in this browser')
  })

  test('that is wrong changes nothing, and it is said what to mend', async ({ openPage }) => {
    const page = await open(openPage)
    const id = await moveOne(page)
    const wrong = small.replace('2026-09-10', '10.9.2026').replace('r2', 'r7')
    await choose(page, wrong, 'wrong.csv')
    await page.locator('#refused li').first().waitFor()
    expect(await page.locator('#refused p').textContent()).toBe(
      '\u2068wrong.csv\u2069 cannot be planned. The plan is as it was.',
    )
    expect(await page.locator('#refused li').allTextContents()).toEqual([
      'Line 2, column “lastVisitOn”: “10.9.2026” is not a date that exists. Write year, month and day as YYYY-MM-DD, for example 2026-11-21.',
      'Line 3, column “repId”: \u2068r7\u2069 is nobody in the team. Write r1 (陈静), r2 (刘洋), r3 (周敏), or r4 (吴浩), or leave it empty.',
    ])
    expect(await dayOf(page, id)).toBe(morrow)

    await choose(page, small, 'wrong.csv')
    await page.locator('#team-size', { hasText: /^2 customers/ }).waitFor()
    expect(await page.locator('#refused').textContent()).toBe('')
  })

  test('the sample that can be downloaded can be chosen', async ({ openPage }) => {
    const page = await open(openPage)
    await page.getByText('Columns of the file').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download our own list' }).click(),
    ])
    const path = join(folder, '..', download.suggestedFilename())
    await download.saveAs(path)
    await page.setInputFiles('#file', path)
    await page.locator('#sample').waitFor()
    expect(await page.textContent('#list-now')).toContain('customers.csv')
    expect(await page.textContent('#team-size')).toContain('240 customers')
  })

  test.for([320, 1400])('of hostile texts is text, %i px wide', async (width, { openPage }) => {
    const page = await open(openPage, { viewport: { width, height: 900 } })
    const hostile = [
      '<script>document.title="broken"</script>',
      '<img src=x onerror=\'document.title="broken"\'>',
      'abc\u202egpj.exe\u2066\u2067',
      '长'.repeat(10_000),
      'W'.repeat(10_000),
      '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳',
      'שלום עולם مرحبا بالعالم',
    ]
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = hostile.map(
      (text, index) =>
        `${quoted(`${index}${text}`)},${quoted(text)},r${(index % 4) + 1},A,2026-09-10,${quoted(text)}`,
    )
    const head = `id,name,repId,grade,lastVisitOn,area,${quoted(hostile.join())}`
    const csv = [head, ...rows.map((row) => `${row},`)].join('\n')
    await choose(page, csv, '<img src=x>\u202evsc.csv')
    await page.locator('#team-size', { hasText: '7 customers' }).waitFor()
    await page.locator('[data-visit]').first().waitFor()
    expect(await page.title()).toBe('Sales · Sample Dealer Hangzhou')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

describe('in Chinese', () => {
  test('for a browser that asks for it', async ({ openPage }) => {
    const page = await open(openPage, { locale: 'zh-CN' })
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
    expect(await page.title()).toBe('销售部 · 杭州示例经销商')
    expect(await page.textContent('#as-of')).toBe('按 2026年9月14日的情况排定')
  })

  test('when the reader chooses it, the planner too, and again the next time', async ({
    openPage,
  }) => {
    const page = await open(openPage)
    expect(await page.locator('fieldbook-visit-planner').innerText()).not.toMatch(/周一|拜访/)
    await page.getByRole('button', { name: '中文' }).click()
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
    await page.locator('fieldbook-visit-planner', { hasText: '周一' }).waitFor()
    // Without what the planner has in itself.
    const words = await page.evaluate(() => document.body.innerText.match(/[a-z]{4,}/gi))
    expect(words).toEqual(['Fieldbook'])

    await page.reload()
    await page.locator('h1', { hasText: '销售部' }).waitFor()
    await page.getByRole('button', { name: 'EN' }).click()
    expect(await page.textContent('h1')).toBe('Sales')
    expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(1)
  })

  test('a wrong list too', async ({ openPage }) => {
    const page = await open(openPage, { locale: 'zh-CN' })
    await choose(page, '客户编号,客户名称,销售顾问,级别\nc1,王伟,陈静,甲\n')
    expect(await page.locator('#refused li').allTextContents()).toEqual([
      '第 2 行“级别”列：本规则中没有“甲”这一级别，可用的级别为O、A、B或C。',
    ])
  })
})

test.for([320, 900])('nothing is wider than the page, %i px wide', async (width, { openPage }) => {
  for (const locale of ['en', 'zh-CN']) {
    const page = await open(openPage, { viewport: { width, height: 900 }, locale })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
})

test.for([
  { colorScheme: 'light', locale: 'en', viewport: { width: 1400, height: 900 } },
  { colorScheme: 'dark', locale: 'zh-CN', viewport: { width: 900, height: 900 } },
] as const)('axe finds nothing, $colorScheme in $locale', async (options, { openPage }) => {
  const page = await open(openPage, options)
  await page.click('summary')
  await choose(page, 'id,name,repId\nc1,Mei,nobody\n')
  await page.getByRole('switch').check()
  await moveOne(page)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
})

test('the form says that it is an example', async ({ openPage }) => {
  const page = await open(openPage)
  await page.getByLabel('Your note').fill('The silver one is back on Thursday.')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await page.textContent('#note-sent')).toBe(
    'This page is an example: your note was sent nowhere.',
  )
})

type OpenPage = (options?: object) => Promise<{ readonly page: Page }>

async function open(openPage: OpenPage, options?: object): Promise<Page> {
  const { page } = await openPage(options)
  await page.goto(served.address)
  await page.locator('[data-visit]').first().waitFor()
  return page
}

/** Moves the first visit of a day to the day after, as a person without a pointer does. */
async function moveOne(page: Page): Promise<string> {
  const visit = page.locator(`${cell(day)} [data-visit]`).first()
  const id = (await visit.getAttribute('data-visit')) ?? ''
  await visit.focus()
  for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  return id
}

/** Where the plan and the grid have a visit. */
async function dayOf(page: Page, id: string): Promise<string | null> {
  const planned = await page.evaluate((visitId) => {
    const planner = document.querySelector('fieldbook-visit-planner')
    return (planner as unknown as Planner).plan.visits[visitId]?.on
  }, id)
  const shown = page.locator(`[data-on]:has([data-visit="${id}"])`)
  expect(await shown.getAttribute('data-on')).toBe(planned)
  return planned ?? null
}

type Planner = { readonly plan: { readonly visits: Record<string, { readonly on: string }> } }

async function choose(page: Page, csv: string, name = 'list.csv'): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
}

/** Everything that an element says from now on. */
async function textsOf(page: Page, selector: string): Promise<() => Promise<string[]>> {
  const texts = await page.locator(selector).evaluateHandle((element) => {
    const said: string[] = []
    const hear = () => said.push(element.textContent)
    new MutationObserver(hear).observe(element, { childList: true })
    return said
  })
  return () => texts.jsonValue()
}

/** By how many pixels the page is wider than what is seen of it. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** What moved on the page without anybody's doing. */
function shifted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Shift = PerformanceEntry & { readonly sources: readonly { readonly node?: Node }[] }
    const moved: string[] = []
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[]) {
        for (const { node } of sources) moved.push(node?.textContent?.trim().slice(0, 80) ?? '')
      }
    }).observe({ type: 'layout-shift', buffered: true })
    return new Promise<string[]>((resolve) => setTimeout(() => resolve(moved), 500))
  })
}
