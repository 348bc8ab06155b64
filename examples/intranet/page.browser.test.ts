import axe from 'axe-core'
import type { Page } from 'playwright'
import { describe } from 'vitest'
import { choose, expect, moveOne, overflow, test } from './testing/open-intranet.js'

describe('the sample', () => {
  test('is planned as of the same day every day', async ({ open }) => {
    const page = await open()
    expect(await page.textContent('#as-of')).toBe('Planned as of 14 September 2026')
    expect(await page.textContent('#team-size')).toBe('240 customers, 4 consultants')
    expect(await page.textContent('#list-now')).toBe('Planned from our own list')
    expect(await page.locator('[data-visit]').count()).toBeGreaterThan(20)
  })

  test.for(['en', 'zh-CN'])('nothing moves while it comes, in %s', async (locale, { open }) => {
    for (const width of [320, 1400]) {
      const page = await open({ viewport: { width, height: 900 }, locale })
      expect(await shifted(page)).toEqual([])
    }
  })
})

describe('in Chinese', () => {
  test('for a browser that asks for it', async ({ open }) => {
    const page = await open({ locale: 'zh-CN' })
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
    expect(await page.title()).toBe('销售部｜杭州示例经销商')
    expect(await page.textContent('#as-of')).toBe('按2026年9月14日的情况排定')
  })

  test('when the reader chooses it, the planner too, and again the next time', async ({ open }) => {
    const page = await open()
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

  test('a wrong list too', async ({ open }) => {
    const page = await open({ locale: 'zh-CN' })
    await choose(page, '客户编号,客户名称,销售顾问,级别\nc1,王伟,陈静,甲\n')
    expect(await page.locator('#refused li').allTextContents()).toEqual([
      '第2行“级别”列：本规则中没有“甲”这一级别，可用的级别为O、A、B或C。',
    ])
  })
})

test.for([320, 900])('nothing is wider than the page, %i px wide', async (width, { open }) => {
  for (const locale of ['en', 'zh-CN']) {
    const page = await open({ viewport: { width, height: 900 }, locale })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
})

test.for([
  { colorScheme: 'light', locale: 'en', viewport: { width: 1400, height: 900 } },
  { colorScheme: 'dark', locale: 'zh-CN', viewport: { width: 900, height: 900 } },
] as const)('axe finds nothing, $colorScheme in $locale', async (options, { open }) => {
  const page = await open(options)
  await page.click('summary')
  await choose(page, 'id,name,repId\nc1,Mei,nobody\n')
  await page.getByRole('switch').check()
  await moveOne(page)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
})

test('the form says that it is an example', async ({ open }) => {
  const page = await open()
  await page.getByLabel('Your note').fill('The silver one is back on Thursday.')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await page.textContent('#note-sent')).toBe(
    'This page is an example: your note was sent nowhere.',
  )
})

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
