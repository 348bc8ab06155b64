import type { Page } from 'playwright'
import { samples } from '../../packages/elements/src/visit-planner/sample/index.js'
import { expect, test } from './browser.js'
import { canReadPdf, sheetsOf, withoutSpaces } from './paper.js'
import { plannerPage } from './planner-page.js'

// The plan on paper: without what can only be pressed, black on white, and whole.

const paper = [
  { format: 'A4', landscape: false, width: 718 },
  { format: 'A4', landscape: true, width: 1046 },
  { format: 'Letter', landscape: false, width: 740 },
  { format: 'Letter', landscape: true, width: 980 },
] as const

const rulebook = {
  title: { en: 'Dealer rules', 'zh-CN': '经销商规则' },
  effectiveFrom: '2026-01-01',
}
const dark = `
  html { color-scheme: dark; background: #000 }
  body { margin: 0 }
  fieldbook-visit-planner { --fieldbook-text: #eee; --fieldbook-surface: #111 }`
const scriptFor = (view: string) => `
  globalThis.planner = document.querySelector('fieldbook-visit-planner')
  planner.rulebook = ${JSON.stringify(rulebook)}
  planner.view = '${view}'`

/** Reps with three visits a day, and more than they can make; a name is one word, and some are long ones. */
const longName = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'
const repIds = Array.from({ length: 24 }, (_, index) => `R${index}R`)
const problemOf = (ids: readonly string[]) => ({
  ...samples.en.typical,
  customers: ids.flatMap((repId) =>
    Array.from({ length: 17 }, (_, index) => ({
      id: `${repId}c${index}`,
      name: index === 3 ? `${repId}${longName}` : `${repId}c${index}c`,
      grade: 'A',
      repId,
      lastVisitOn: '2026-11-16',
    })),
  ),
  reps: ids.map((id, index) => ({
    id,
    name: index === 5 ? `${id}name${longName}` : `${id}name`,
    visitsPerDay: 3,
  })),
  calendar: {
    workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
    absences: [{ repId: 'R3R', from: '2026-11-25', name: longName }],
  },
  days: 5,
  appointments: [],
})

for (const view of ['week', 'agenda']) {
  test(`nothing to press is printed of the ${view}, and all in black on white`, async ({
    openPage,
    serving,
  }) => {
    const { page } = await openPage({ viewport: { width: 1100, height: 800 } })
    const problem = samples['zh-CN'].overloaded
    const content = { problem, lang: 'zh-CN', script: scriptFor(view), styles: dark }
    await page.goto(await serving(plannerPage(content)))
    await page.locator(`table.${view} [data-visit]`).first().waitFor()
    await page.locator('[data-visit]').first().click()
    await page.locator('#card:popover-open').waitFor()
    await page.emulateMedia({ media: 'print' })

    for (const part of ['.toolbar', '#card', '.why', '[data-choose]', '[part="status"]']) {
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
    }
    expect(await coloursOf(page)).toEqual({
      text: ['rgb(0, 0, 0)'],
      ground: ['rgb(255, 255, 255)'],
    })
    expect(await page.locator('[part="foot"]').textContent()).toContain('经销商规则')
    expect(await page.locator('[part="foot"]').textContent()).toContain('2026年1月1日')
    expect(await page.locator('[part="foot"]').isVisible()).toBe(true)
    const unplanned = page.locator('[data-unplanned]')
    expect(await unplanned.filter({ visible: true }).count()).toBe(await unplanned.count())
    expect(await unplanned.count()).toBeGreaterThan(20)
  })

  test.for(paper)(
    `nothing of the ${view} is cut on $format, landscape $landscape`,
    async ({ width }, { openPage, serving }) => {
      const { page } = await openPage({ viewport: { width, height: 800 } })
      const few = problemOf(repIds.slice(0, 6))
      const content = { problem: few, script: scriptFor(view), styles: 'body { margin: 0 }' }
      await page.goto(await serving(plannerPage(content)))
      await page.locator(`table.${view} [data-visit]`).first().waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await cutIn(page)).toEqual([])
    },
  )
}

test.skipIf(!canReadPdf).for(paper)(
  'on pages of $format, landscape $landscape, heads repeat and rows stay whole',
  async ({ format, landscape }, { openPage, serving }) => {
    const { page } = await openPage({ viewport: { width: 1100, height: 800 } })
    const content = {
      problem: problemOf(repIds),
      script: scriptFor('week'),
      styles: 'body { margin: 0 }',
    }
    await page.goto(await serving(plannerPage(content)))
    await page.locator('table.week [data-visit]').first().waitFor()
    const sheets = await sheetsOf(page, { format, landscape, margin })
    const pages = sheets.map(withoutSpaces)

    const shown = await page.locator('td .name bdi').allTextContents()
    const inTable = pages.filter((text) => shown.some((name) => text.includes(name)))
    expect(inTable.length).toBeGreaterThan(2)
    for (const text of inTable) {
      for (const day of ['Mon23Nov', 'Tue24Nov', 'Wed25Nov', 'Thu26Nov', 'Fri27Nov']) {
        expect(text).toContain(day)
      }
    }
    for (const rep of repIds) {
      const names = [`${rep}name`, ...shown.filter((name) => name.startsWith(rep))]
      const on = pages.findIndex((text) => text.includes(`${rep}name`))
      for (const name of names) expect(pages[on], `${name} beside ${rep}`).toContain(name)
    }
    const everything = pages.join('')
    for (const name of await page.locator('[data-unplanned] bdi').allTextContents()) {
      expect(everything).toContain(name)
    }
    expect(pages.at(-1)).toContain('Dealerrules,inforcefrom1Jan2026')
  },
)

declare const planner: HTMLElement

const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' }

function coloursOf(page: Page): Promise<{ text: string[]; ground: string[] }> {
  return page.evaluate(() => {
    const drawn = [...(planner.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) =>
      element.checkVisibility(),
    )
    const of = (property: string, elements: Element[]) => [
      ...new Set(elements.map((element) => getComputedStyle(element).getPropertyValue(property))),
    ]
    const isThere = (colour: string) => !/^rgba\(.*, 0\)$/.test(colour)
    // A bar is a figure, not a ground.
    const grounds = drawn.filter((element) => !element.matches('.bar'))
    return { text: of('color', drawn), ground: of('background-color', grounds).filter(isThere) }
  })
}

/** What leaves the sheet, or is hidden behind the edge of its own box. */
function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn = [...(planner.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (element) => element.checkVisibility() && !element.closest('.unseen'),
    )
    const nameOf = ({ localName, className, textContent }: Element) =>
      `${localName}.${className} ${textContent.trim().slice(0, 40)}`
    const outside = drawn.filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < 0 || right > innerWidth
    })
    const cut = drawn.filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    })
    return [
      ...outside.map((element) => `${nameOf(element)} leaves the sheet`),
      ...cut.map((element) => `${nameOf(element)} is cut`),
    ].slice(0, 10)
  })
}
