import { parse } from '@fieldbook/core/shared/schema'
import { VisitProblem } from '@fieldbook/core/visits/schema'
import type { Page } from 'playwright'
import { expect, test } from './browser.js'
import { hostileProblem, hostileRulebook, wrongHostileProblem } from './hostile-problem.js'
import { hostileTexts } from './hostile-texts.js'
import { plannerPage, smallProblem } from './planner-page.js'
import { strictPolicy } from './widget-page.js'

// A page under a strict policy that is given hostile text wherever a text may stand. Whatever the planner shows of it,
// nothing of it runs, it is there as text, and it pushes nothing apart.

const texts = Object.values(hostileTexts)
/** Kinds that strain a card by their name or their id. */
const straining = [
  'one word',
  'marks upon marks',
  'right to left',
  'a name that objects have',
] as const
const widths = [320, 1200]
const cases = ['en', 'zh-CN'].flatMap((lang) => widths.map((width) => ({ lang, width })))

const script = `
  globalThis.runs = []
  globalThis.ran = (what) => runs.push(what)
  globalThis.standalone = standalone
  globalThis.planner = document.querySelector('fieldbook-visit-planner')
  planner.heading = ${JSON.stringify(texts.join(' '))}
  planner.rulebook = ${JSON.stringify(hostileRulebook)}`

test('the schema takes the problem as it is', () => {
  expect(parse(VisitProblem, hostileProblem)).toMatchObject({ ok: true })
})

test.concurrent.for(cases)(
  'hostile text stays text in every state, $lang at $width px',
  async ({ lang, width }, { openPage, serving }) => {
    const content = plannerPage({ problem: hostileProblem, lang, script })
    const { page } = await openPage({ viewport: { width, height: 800 } })
    await page.goto(await serving(content, strictPolicy))
    await page.locator('[data-visit]').first().waitFor()

    const broken = new Set<string>()
    const look = async (state: string, ...looks: Look[]) => {
      const found = await Promise.all(looks.map((problemsIn) => problemsIn(page)))
      for (const problem of found.flat()) broken.add(`${state}: ${problem}`)
    }
    const lookAtAll = (state: string) =>
      look(state, foreignIn, tooWideIn, outOfPlaceIn, textsLostIn)
    const press = (key: string) => page.keyboard.press(key)
    await lookAtAll('first')
    if (width > 480) {
      await page.locator('[data-do="agenda"]').click()
      await lookAtAll('agenda')
      await page.locator('[data-do="week"]').click()
    }
    await page.locator('.toolbar select').selectOption({ index: 8 })
    await lookAtAll('one rep')
    await page.locator('.toolbar select').selectOption({ index: 0 })
    await page.locator('[data-do="next"]').click()
    await lookAtAll('next week')
    await page.locator('[data-do="previous"]').click()
    await page.locator('.findings summary').click()
    await lookAtAll('notes on the data')

    for (const kind of straining) {
      for (const id of [`${hostileTexts[kind]}#1`, `${hostileTexts[kind]} 4#1`]) {
        await focusVisit(page, id)
        await press('Enter')
        await page.locator('#card:popover-open').waitFor()
        await look(`card, ${kind}`, foreignIn, overlayWrongIn)
        await press('Escape')
        await page.locator('.name:focus').waitFor()
        await press('m')
        await page.locator('#move[open]').waitFor()
        await look(`list of days, ${kind}`, foreignIn, overlayWrongIn)
        await press('Escape')
        await page.locator('.name:focus').waitFor()
      }
    }
    await page.locator('[data-visit]').nth(1).focus()
    await press('Space')
    await lookAtAll('carried')
    for (let step = 0; step < 12 && (await page.locator('.possible.over').count()) === 0; step++) {
      await press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown')
    }
    await lookAtAll('carried elsewhere')
    await press('Enter')
    await lookAtAll('dropped')
    await page.locator('[data-do="undo"]').click()
    await lookAtAll('undone')

    await page.emulateMedia({ media: 'print' })
    await look('printed', foreignIn, tooWideIn)
    expect(await page.locator('[part="foot"]').textContent()).toContain(hostileRulebook.title)
    await page.emulateMedia({ media: 'screen' })

    await page.evaluate((problem) => (planner.problem = problem), wrongHostileProblem)
    await page.locator('[part="error"]').waitFor()
    await lookAtAll('error')
    expect([...broken]).toEqual([])
  },
)

test('hostile messages stay text', async ({ openPage, serving }) => {
  const content = plannerPage({ problem: smallProblem, script })
  const { page } = await openPage({ viewport: { width: 1200, height: 800 } })
  await page.goto(await serving(content, strictPolicy))
  await page.locator('[data-visit]').first().waitFor()

  for (const text of texts) {
    await page.evaluate(speak, text)
    await page.locator('[data-visit]').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('#card:popover-open').waitFor()
    expect(await page.locator('#help').textContent()).toBe(text)
    expect(await page.locator('#card h4').textContent()).toBe(text)
    expect(await foreignIn(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('no text breaks out of its line in the calendar file', async ({ openPage, serving }) => {
  const content = plannerPage({ problem: hostileProblem, script })
  const { page } = await openPage({ viewport: { width: 1200, height: 800 } })
  await page.goto(await serving(content, strictPolicy))
  await page.locator('[data-do="more"]').click()
  const { text, visits } = await downloadedPlan(page)

  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
  expect(lines).toEqual(text.split('\r\n'))
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  const whole = text.replaceAll('\r\n ', '').split('\r\n')
  expect(whole.filter((line) => !/^[A-Z-]+[:;]|^$/.test(line))).toEqual([])
  expect(whole.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(visits)
  expect(whole.filter((line) => line === 'END:VEVENT')).toHaveLength(visits)
  expect(whole.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(visits + 1)
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  expect(text).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/)
  expect(whole).toContain(
    'SUMMARY:One\\nTwo\\nThree\\nFour\\nFive\\nSix\\nSeven\\nEight\\nEND:VEVENT\\nBEGIN:VALARM',
  )
})

type Look = (page: Page) => Promise<string[]>
type Customer = { readonly id: string; readonly name: string }
type Visits = Readonly<Record<string, { readonly customerId: string }>>

// What the page has by its script.
declare const runs: string[]
declare const standalone: { registerMessages: (messages: object) => void }
declare const planner: HTMLElement & {
  problem: { readonly customers?: readonly Customer[] }
  readonly plan?: { readonly visits: Visits; readonly unplanned: Visits }
}

/** What ran of the texts, or became an element. */
function foreignIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = 'img, script, style, iframe, a, [onload], [onerror]'
    const elements = planner.shadowRoot?.querySelectorAll(kinds) ?? []
    return [
      ...runs.splice(0).map((what) => `${what} ran`),
      ...[...elements].map(({ localName }) => `there is a ${localName}`),
    ]
  })
}

function tooWideIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []
  })
}

/** What is too high, or not where it belongs. */
function outOfPlaceIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const drawn = (selector: string) =>
      [...(planner.shadowRoot?.querySelectorAll(selector) ?? [])].filter((element) =>
        element.checkVisibility(),
      )
    // Two to three times what the catalogue's own samples take.
    const limits = {
      h2: 80,
      '.status': 160,
      '.toolbar': 160,
      '.visit': 80,
      'th[scope="row"]': 180,
      '.idle-why': 60,
      '.line': 90,
      '.unplanned': 220,
      '.findings li': 280,
      '.error li': 560,
    }
    for (const [selector, limit] of Object.entries(limits)) {
      const heights = drawn(selector).map((element) => element.getBoundingClientRect().height)
      const highest = Math.max(0, ...heights)
      if (highest > limit) found.push(`${selector} is ${highest} px high`)
    }
    for (const control of drawn('button, select, summary')) {
      const box = control.closest('td') ?? planner
      const [inner, outer] = [control.getBoundingClientRect(), box.getBoundingClientRect()]
      if (inner.left < outer.left - 1 || inner.right > outer.right + 1)
        found.push(`${control.className} leaves ${box.localName}`)
    }
    return found
  })
}

/** What is wrong with the card or the dialog that is open. */
function overlayWrongIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const overlay = planner.shadowRoot?.querySelector('#card:popover-open, #move[open]')
    if (!overlay) return ['nothing opened']
    const { left, right, top, bottom } = overlay.getBoundingClientRect()
    const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
    const isWide = overlay.scrollWidth > overlay.clientWidth
    return [...(isInside ? [] : ['not in the window']), ...(isWide ? ['scrolls sideways'] : [])]
  })
}

/** The visits whose names are not there as they were given. */
function textsLostIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { plan, problem } = planner
    const buttons = planner.shadowRoot?.querySelectorAll<HTMLElement>('.name') ?? []
    const customers = new Map(problem.customers?.map(({ id, name }) => [id, name]))
    return [...buttons].flatMap((button) => {
      const { visit, unplanned } = button.dataset
      const id =
        plan?.visits[visit ?? '']?.customerId ?? plan?.unplanned[unplanned ?? '']?.customerId
      const name = customers.get(id ?? '')?.trim()
      const shown = button.querySelector('bdi')?.textContent
      return shown === (name === '' ? id : name) ? [] : [`${name} is not shown`]
    })
  })
}

/** Focuses a visit; an id may be what no selector can spell. */
function focusVisit(page: Page, id: string): Promise<void> {
  return page.evaluate((wanted) => {
    const buttons = planner.shadowRoot?.querySelectorAll<HTMLElement>('.name') ?? []
    const isWanted = ({ dataset: { visit, unplanned } }: HTMLElement) =>
      (visit ?? unplanned) === wanted
    const button = [...buttons].find(isWanted)
    if (!button) throw new Error(`There is no visit ${wanted}`)
    button.focus()
  }, id)
}

/** Registers a text for messages of all sorts. */
function speak(text: string): void {
  const always = () => text
  standalone.registerMessages({
    locale: 'en',
    sentences: { 'visits/cadence': always, 'visits/unknown-rep': always, 'visits/no-rep': always },
    visitPlanner: {
      ...{ title: text, hint: text, gridHelp: text, grid: text, rep: text, allReps: text },
      ...{ planned: always, late: always, notPlanned: always, capacityOf: always, dueOn: always },
      ...{ overdueBy: always, lateBy: always, grade: always, whyOf: always, whyNotOf: always },
      ...{ why: text, whyNot: text, on: text, withRep: text, interval: text, window: always },
      ...{ unplanned: text, unplannedHelp: text, nobody: text, findings: always, stand: always },
    },
  })
}

/** The file that the menu's first entry gives, which the page keeps for itself. */
function downloadedPlan(page: Page): Promise<{ text: string; visits: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        planner.addEventListener('fieldbook-plan-download', (event) => {
          event.preventDefault()
          const { text } = (event as CustomEvent<{ text: string }>).detail
          resolve({ text, visits: Object.keys(planner.plan?.visits ?? {}).length })
        })
        planner.shadowRoot?.querySelector<HTMLElement>('[data-do="download"]')?.click()
      }),
  )
}
