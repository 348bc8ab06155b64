import { expect, test } from '../../tools/browser/browser.js'

const root = new URL('../../', import.meta.url)

test('a page without a build plans, and hears of a change', async ({ openPage, serving }) => {
  const url = await serving(root)
  const { page } = await openPage()
  await page.goto(`${url}examples/script-tag/`)

  // The day after has room for it.
  const cell = (on: string) => `[data-rep="ines"][data-on="${on}"]`
  const visit = page.locator(`${cell('2026-11-23')} [data-visit]`).first()
  const id = await visit.getAttribute('data-visit')
  await visit.focus()
  for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)

  await page.locator(`${cell('2026-11-24')} [data-visit="${id}"]`).waitFor()
  expect(await page.textContent('#last-change')).toMatch(
    new RegExp(`^Last change: move ${id}\\. The plan has \\d+ visits now\\.$`),
  )
})

test.for([320, 1400])(
  'nothing is wider than the page, %i px wide',
  async (width, { openPage, serving }) => {
    const url = await serving(root)
    const { page } = await openPage({ viewport: { width, height: 900 } })
    await page.goto(`${url}examples/script-tag/`)
    await page.locator('[data-visit]').first().waitFor()
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0)
  },
)
