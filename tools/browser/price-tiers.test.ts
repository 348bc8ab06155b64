import { samples } from '../../packages/elements/src/price-tiers/sample/index.js'
import { expect, test } from './browser.js'
import { at, brokenIn, cases, ids, texts, watching } from './hostile.js'
import { canReadPdf, coloursOf, dark, sheetsOf, withoutSpaces } from './paper.js'
import { strictPolicy, widgetPage, type WidgetPage } from './widget-page.js'

// The price tiers on pages of their own: under a strict policy with hostile text wherever a text may stand, and on paper
// as the list that a customer takes away.

const tiersPage = (page: Omit<WidgetPage, 'widget'>) =>
  widgetPage({ widget: 'price-tiers', ...page })

const circumstances = { today: '2026-11-23' }
const { conventions, currency } = samples.en.volume.priceBook ?? {}
const bookOf = (book: object) => ({ conventions, currency, ...book })
const tiers = [{ upTo: 9, unit: 48 }, { upTo: 24, unit: '42.50' }, { unit: '38.90' }]

/** An item, its unit and a rule that changes its price, all of whose names and ids are hostile. */
const hostile = ids.map((id, index) => ({
  priceBook: bookOf({
    name: texts.join(' '),
    items: [{ id, name: at(texts, index + 1), unit: at(ids, index + 2) }],
    prices: [{ id, name: at(texts, index), item: id, scheme: { type: 'volume', tiers } }],
    adjustments: [
      {
        id,
        on: 'line',
        stacking: 'sequential',
        rules: [{ id, name: at(texts, index + 3), discount: { rate: '0.05' } }],
      },
    ],
  }),
  item: id,
  customer: { id: at(ids, index + 4), name: at(texts, index + 4) },
  circumstances,
}))

test.concurrent.for(cases)(
  'hostile text stays text, $lang at $width px',
  async ({ lang, width }, { openPage, serving }) => {
    const { page } = await openPage({ viewport: { width, height: 800 } })
    const [first = {}] = hostile
    const content = tiersPage({ properties: first, lang, script: watching })
    await page.goto(await serving(content, strictPolicy))
    for (const properties of hostile) {
      await page.evaluate((values) => Object.assign(element, values), properties)
      await page.locator('[part="tier"]').nth(2).waitFor()
      expect(await brokenIn(page), properties.item).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    expect(await brokenIn(page)).toEqual([])
  },
)

test('hostile text in what is wrong stays text', async ({ openPage, serving }) => {
  const [book] = hostile
  const keys = Object.fromEntries(texts.map((text) => [text, text]))
  const properties = { ...book, priceBook: { ...book?.priceBook, ...keys }, validate: true }
  const { page } = await openPage()
  await page.goto(await serving(tiersPage({ properties, script: watching }), strictPolicy))
  await page.locator('[part="error"]').waitFor()
  expect(await brokenIn(page)).toEqual([])
})

declare const element: HTMLElement

test('on paper the list is black on white, without what can only be pressed', async ({
  openPage,
  serving,
}) => {
  const { page } = await openPage({ viewport: { width: 718, height: 900 } })
  await page.goto(await serving(tiersPage({ properties: samples.en.volume, styles: dark })))
  await page.locator('[part="tier"]').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const pressed = 'button, input, select, summary, [part="reading"]'
  expect(await page.locator(pressed).filter({ visible: true }).count()).toBe(0)
  expect(await coloursOf(page, 'h2, [part="tiers"] th, [part="tiers"] td')).toEqual([
    'rgb(0, 0, 0)',
  ])
})

test.skipIf(!canReadPdf).for(['A4', 'Letter'] as const)(
  'on %s two hundred tiers stay whole, under a head on every sheet',
  async (format, { openPage, serving }) => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...(index < 199 && { upTo: 10 * (index + 1) }),
      unit: `${500 - index}.25`,
    }))
    const priceBook = bookOf({
      items: [{ id: 'disc', name: 'Brake disc', unit: 'piece' }],
      prices: [{ id: 'disc', item: 'disc', scheme: { type: 'graduated', tiers: many } }],
    })
    const { page } = await openPage()
    const properties = { priceBook, item: 'disc', circumstances }
    await page.goto(await serving(tiersPage({ properties, styles: dark })))
    const rows = page.locator('[part="tier"]')
    await expect.poll(() => rows.count()).toBe(200)
    const sheets = (await sheetsOf(page, { format })).map(withoutSpaces)
    const told = (await rows.allInnerTexts()).map(withoutSpaces)
    const listed = sheets.filter((sheet) => told.some((row) => sheet.includes(row)))
    expect(listed.length).toBeGreaterThan(2)
    const head = withoutSpaces(await page.locator('[part="tiers"] thead').innerText())
    expect(listed.filter((sheet) => !sheet.includes(head))).toEqual([])
    // A row that is cut would stand on two sheets.
    expect(told.filter((row) => !sheets.some((sheet) => sheet.includes(row)))).toEqual([])
  },
)
