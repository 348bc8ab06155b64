import { expect, test } from './browser.js'
import { at, brokenIn, cases, ids, texts, watching } from './hostile.js'
import { coloursOf, dark, sheetsOf } from './paper.js'
import { strictPolicy, widgetPage, type WidgetPage } from './widget-page.js'

// The grade board on pages of its own: under a strict policy with hostile text wherever a text may stand, on paper with thousands of customers, and put up and taken away.

const boardPage = (page: Omit<WidgetPage, 'widget'>) =>
  widgetPage({ widget: 'grade-board', ...page })

const fact = ids[0] ?? ''

const customersOf = (turn: number) =>
  ids.map((id, index) => ({
    id,
    name: at(texts, index + 2),
    grade: at(ids, index + turn),
    gradeSince: '2026-10-01',
    facts: { [fact]: 10 * index, [at(ids, index + 1)]: at(texts, index) },
  }))

const hostileBook = {
  customers: customersOf(1),
  policy: {
    method: 'assigned',
    grades: ids.map((id, index) => ({ id, name: at(texts, index + 1) })),
    facts: { [fact]: { type: 'number', name: at(texts, 0), unit: at(texts, 6) } },
    value: fact,
  },
  today: '2026-11-23',
  comparedWith: { customers: customersOf(2), today: '2026-10-23', label: texts.join(' ') },
  heading: texts.join(' '),
  rulebook: { title: texts.join(' '), effectiveFrom: '2026-01-01' },
}

test.concurrent.for(cases)(
  'hostile text stays text in every view, $lang at $width px',
  async ({ lang, width }, { openPage, serving }) => {
    const { page } = await openPage({ viewport: { width, height: 800 } })
    const content = boardPage({ properties: hostileBook, lang, script: watching })
    await page.goto(await serving(content, strictPolicy))
    await page.locator('#card').waitFor({ state: 'attached' })
    for (const view of ['overview', 'concentration', 'changes', 'stock-take']) {
      await page.locator(`[role="tab"][data-view="${view}"]`).click()
      await page.locator('.panel > :not(.bone)').first().waitFor()
      expect(await brokenIn(page), view).toEqual([])
    }
    await page.locator('[role="tab"][data-view="overview"]').click()
    await page.locator('[data-grade]').first().click()
    await page.locator('[data-open]').first().click()
    await page.locator('#card:popover-open').waitFor()
    expect(await brokenIn(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await brokenIn(page)).toEqual([])
  },
)

test('hostile text in what is wrong stays text', async ({ openPage, serving }) => {
  const wrong = {
    ...hostileBook,
    validate: true,
    today: texts[0],
    customers: ids.map((id) => ({ id, [id]: id })),
  }
  const { page } = await openPage()
  await page.goto(await serving(boardPage({ properties: wrong, script: watching }), strictPolicy))
  await page.locator('[part="error"]').waitFor()
  expect(await brokenIn(page)).toEqual([])
})

declare const element: HTMLElement
declare const properties: object

const policy = {
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }],
  criteria: [{ id: 'orders', fact: 'orders', weight: 1, max: 10 }],
  bands: [
    { grade: 'A', atLeast: 50 },
    { grade: 'B', atLeast: 0 },
  ],
}

const many = {
  customers: Array.from({ length: 2_400 }, (_, index) => ({
    id: `c${index}`,
    name: `Customer-${index}`,
    facts: { orders: index % 11 },
  })),
  policy,
  today: '2026-11-23',
  rulebook: { title: 'Dealer rules', effectiveFrom: '2026-01-01' },
}

test('on paper all customers are there, under a head on every sheet', async ({
  openPage,
  serving,
}) => {
  const { page } = await openPage({ viewport: { width: 718, height: 900 } })
  await page.goto(await serving(boardPage({ properties: many, styles: dark })))
  await page.locator('#card').waitFor({ state: 'attached' })
  await expect.poll(() => page.locator('.customers tbody tr').count()).toBeLessThan(100)

  const sheets = await sheetsOf(page, { format: 'A4' })
  const printed = new Set(sheets.join('').match(/Customer-\d+/g))
  expect(printed.size).toBe(many.customers.length)
  const listed = sheets.filter((sheet) => sheet.includes('Customer-'))
  expect(listed.length).toBeGreaterThan(10)
  expect(listed.filter((sheet) => !/\bGrade\b[^]*\bScore\b/.test(sheet))).toEqual([])
  expect(sheets.at(-1)).toContain('Dealer rules, as of 23 Nov 2026')
  await expect.poll(() => page.locator('.customers tbody tr').count()).toBeLessThan(100)

  await page.emulateMedia({ media: 'print' })
  const colours = await coloursOf(page, 'h2, h3, .customers th, .customers td')
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})

test('200 boards leave nothing behind', async ({ openPage, serving }) => {
  const { page } = await openPage()
  const script = `
    globalThis.listening = []
    for (const name of ['addEventListener', 'removeEventListener']) {
      const native = window[name]
      window[name] = function (...args) {
        if (this === window || this === undefined) {
          const index = listening.findIndex(([type, one]) => type === args[0] && one === args[1])
          if (name === 'addEventListener') listening.push(args)
          else if (index >= 0) listening.splice(index, 1)
        }
        return native.apply(window, args)
      }
    }`
  await page.goto(await serving(boardPage({ properties: many, script })))
  await page.locator('#card').waitFor({ state: 'attached' })
  await page.evaluate(async () => {
    element.remove()
    const boards: WeakRef<HTMLElement>[] = []
    Object.assign(globalThis, { boards })
    for (let round = 0; round < 200; round++) {
      const one = document.createElement('fieldbook-grade-board')
      const { customers } = properties as { customers: object[] }
      Object.assign(one, properties, { customers: round % 20 ? customers.slice(0, 20) : customers })
      document.body.append(one)
      while (!one.shadowRoot?.querySelector('#card')) await new Promise((done) => setTimeout(done))
      one.shadowRoot.querySelector<HTMLElement>('[data-open]')?.click()
      one.remove()
      boards.push(new WeakRef(one))
    }
  })
  expect(await page.evaluate(() => listening.map(([type]) => type))).toEqual([])
  const session = await page.context().newCDPSession(page)
  const stillThere = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return page.evaluate(() => boards.filter((one) => one.deref()).length)
  }
  // The browser itself holds on to a few.
  await expect.poll(stillThere, { timeout: 20_000 }).toBeLessThan(10)
})

declare const listening: [type: string][]
declare const boards: WeakRef<HTMLElement>[]
