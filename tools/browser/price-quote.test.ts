import { samples } from '../../packages/elements/src/price-quote/sample/index.js'
import { expect, test } from './browser.js'
import { at, brokenIn, cases, ids, texts, watching } from './hostile.js'
import { canReadPdf, coloursOf, dark, sheetsOf, withoutSpaces } from './paper.js'
import { strictPolicy, widgetPage, type WidgetPage } from './widget-page.js'

// The price quote on pages of its own: under a strict policy with hostile text wherever a text may stand, and on
// paper as the quotation that a customer gets.

const quotePage = (page: Omit<WidgetPage, 'widget'>) =>
  widgetPage({ widget: 'price-quote', ...page })
const typical = samples.en.typical

/** A wholesaler's book and order, with a hostile text in the place of every name and id that may be one. */
const hostile = {
  priceBook: {
    ...typical.priceBook,
    name: texts.join(' '),
    classes: ids.slice(0, 3).map((id, index) => ({ id, name: at(texts, index + 1) })),
    items: ids.map((id, index) => ({
      id,
      name: at(texts, index),
      unit: at(ids, index + 1),
      units: { [at(ids, index + 2)]: { quantity: 2, of: at(ids, index + 1) } },
      family: 'one',
      ...(index < 3 && { class: id }),
    })),
    prices: ids.map((id) => ({ id, item: id, scheme: { type: 'per-unit', unit: 12 } })),
    adjustments: ids.map((id, index) => ({
      id,
      on: 'order',
      stacking: 'sequential',
      rules: [{ id, name: at(texts, index), discount: { rate: '0.01' } }],
    })),
    limits: undefined,
    approvals: [
      {
        id: ids[0],
        of: 'order',
        approvers: 'each',
        roles: ids.slice(0, 4).map((role, index) => ({
          role,
          name: at(texts, index + 2),
          ...(index < 3 && { discount: `0.0${index}` }),
        })),
      },
    ],
    tax: { prices: 'exclusive', rates: [{ id: ids[0], name: texts.join(' '), rate: '0.2' }] },
    vouchers: undefined,
    quotation: {
      validFor: { days: 30 },
      fields: ids.map((id, index) => ({ id, name: at(texts, index), group: 'supplier' })),
    },
  },
  request: {
    id: texts.join(' '),
    customer: { id: ids[0], name: texts.join(' ') },
    lines: ids.map((id, index) => ({ id, item: id, quantity: index + 1 })),
    particulars: Object.fromEntries(ids.map((id, index) => [id, at(texts, index + 3)])),
    vouchers: ids,
  },
  circumstances: { today: '2026-11-23' },
}

test.concurrent.for(cases)(
  'hostile text stays text, $lang at $width px',
  async ({ lang, width }, { openPage, serving }) => {
    const { page } = await openPage({ viewport: { width, height: 800 } })
    const content = quotePage({ properties: hostile, lang, script: watching })
    await page.goto(await serving(content, strictPolicy))
    await page.locator('#card').waitFor({ state: 'attached' })
    expect(await brokenIn(page)).toEqual([])
    await page.locator('[data-do="why"]').nth(1).click()
    await page.locator('#card:popover-open').waitFor()
    expect(await brokenIn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[data-do="figure"]').click()
    await page.locator('[role="combobox"]').click()
    await page.locator('[role="option"]').first().waitFor()
    expect(await brokenIn(page)).toEqual([])
    await page.keyboard.press('Escape')
    // No sheet is as narrow as a telephone.
    await page.setViewportSize({ width: 718, height: 800 })
    await page.emulateMedia({ media: 'print' })
    expect(await brokenIn(page)).toEqual([])
  },
)

test('hostile text in what is wrong stays text', async ({ openPage, serving }) => {
  const keys = Object.fromEntries(texts.map((text) => [text, text]))
  const properties = {
    priceBook: { ...hostile.priceBook, ...keys },
    request: { ...hostile.request, ...keys },
    circumstances: { today: texts[0] },
    validate: true,
  }
  const { page } = await openPage()
  await page.goto(await serving(quotePage({ properties, script: watching }), strictPolicy))
  await page.locator('[part="error"]').waitFor()
  expect(await brokenIn(page)).toEqual([])
})

const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' }

test('on paper the quotation is black on white, without what can only be pressed', async ({
  openPage,
  serving,
}) => {
  const { page } = await openPage({ viewport: { width: 718, height: 900 } })
  await page.goto(await serving(quotePage({ properties: typical, styles: dark })))
  await page.locator('.paper-foot').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  const pressed = 'button, input, select, summary, [part="classes"], [part="waterfall"]'
  expect(await page.locator(pressed).filter({ visible: true }).count()).toBe(0)
  const colours = await coloursOf(page, 'h2, h3, dt, dd, .lines th, .lines td, .totals td')
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})

const paper = [
  { format: 'A4', lang: 'en', total: 'Total' },
  { format: 'Letter', lang: 'en', total: 'Total' },
  { format: 'A4', lang: 'zh-CN', total: '总计' },
] as const

test.skipIf(!canReadPdf).for(paper)(
  'on $format the quotation tells everything, $lang',
  async ({ format, lang, total }, { openPage, serving }) => {
    const { page } = await openPage()
    const properties = samples[lang].typical
    await page.goto(await serving(quotePage({ properties, lang, styles: dark })))
    await page.locator('.paper-foot').waitFor({ state: 'attached' })
    const text = withoutSpaces((await sheetsOf(page, { format, margin })).join(''))
    const names = properties.priceBook.items.filter(({ id }) =>
      properties.request.lines.some(({ item }) => item === id),
    )
    const told = [
      properties.customer.name,
      ...names.map(({ id, name }) => (typeof name === 'string' ? name : id)),
      ...Object.values(properties.request.particulars ?? {}).filter(
        (value) => typeof value === 'string',
      ),
      await page.locator('[part="total"] strong').innerText(),
      total,
      ...(lang === 'zh-CN' ? ['人民币壹万'] : []),
    ]
    for (const one of told) expect(text).toContain(withoutSpaces(one))
  },
)

test.skipIf(!canReadPdf).for(['A4', 'Letter'] as const)(
  'on %s five hundred lines stay whole, under a head on every sheet',
  async (format, { openPage, serving }) => {
    const { page } = await openPage()
    const { long } = samples.en
    const items = long.priceBook.items.map((item) => ({ ...item, name: `N${item.id}N two words` }))
    const properties = { ...long, priceBook: { ...long.priceBook, items } }
    await page.goto(await serving(quotePage({ properties, styles: dark })))
    await page.locator('.paper-foot').waitFor({ state: 'attached' })
    const pages = (await sheetsOf(page, { format, margin })).map(withoutSpaces)
    const listed = pages.filter((text) => /N\w+Ntwowords/.test(text))
    expect(listed.length).toBeGreaterThan(5)
    expect(listed.filter((text) => !text.includes('UnitpriceDiscountAmount'))).toEqual([])
    expect(pages.join('').match(/N\w+?Ntwowords/g)?.length).toBeGreaterThanOrEqual(500)
    const sums = await page.locator('.line .net').allInnerTexts()
    const printed = pages.join('\n')
    expect(sums.filter((sum) => !printed.includes(sum))).toEqual([])
  },
)

test('a draft says on paper that it is one', async ({ openPage, serving }) => {
  const { page } = await openPage()
  const properties = samples.en.needsApproval
  await page.goto(await serving(quotePage({ properties })))
  await page.locator('.paper-head').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.draft').innerText()).toBe(
    'Draft: not valid as a quotation before it is approved. Head of sales still has to approve.',
  )
})
