import type { Page } from 'playwright'
import { samples as quotes } from '../../packages/elements/src/price-quote/sample/index.js'
import { samples as tiers } from '../../packages/elements/src/price-tiers/sample/index.js'
import { expect, test } from './browser.js'
import { plannerPage, smallProblem } from './planner-page.js'
import type { Content } from './serve.js'
import { smallGrade } from './small-grade.js'
import { bundled, classOf, policyOfCopies, standalone, widgetPage } from './widget-page.js'

// Two copies of a widget on a page, as two teams bring them: each under a prefix of its own.

const tags = ['fieldbook-visit-planner', 'acme-visit-planner']
const ids = ['f1', 'f2', 'a1', 'a2']

/** The page's script: `first` and `second` are the two modules. */
const pageOf = (first: string, second: string, define: string): Content => ({
  ...plannerPage({ problem: smallProblem }),
  '/': `<!doctype html><html lang="en"><title>Visits</title><script type="module" src="page.js"></script>
    <body>${ids.map((id) => `<${tagOf(id)} id="${id}"></${tagOf(id)}>`).join('')}</body></html>`,
  '/page.js': `
    import * as first from '${first}'
    globalThis.tagsOfFirst = customElements.get('fieldbook-visit-planner') ? 1 : 0
    const second = await import('${second}')
    ${define}
    globalThis.copies = { first, second }
    const { problem } = await (await fetch('properties.json')).json()
    globalThis.changes = []
    document.addEventListener('fieldbook-plan-change', ({ target, detail }) =>
      changes.push(target.id + ' ' + detail.action))
    for (const planner of document.querySelectorAll('${tags.join()}')) {
      const customers = problem.customers.map((one) => ({ ...one, name: one.name + ' of ' + planner.id }))
      planner.problem = { ...problem, customers }
    }`,
})
const tagOf = (id: string) => (id.startsWith('f') ? tags[0] : tags[1]) ?? ''

const forms = [
  {
    form: 'as files for pages without a bundler, which take the default tag if it is free',
    registers: 1,
    define: `second.FieldbookVisitPlanner.define({ prefix: 'acme' })`,
    content: () =>
      Promise.resolve({
        '/one/planner.js': standalone('visit-planner'),
        '/two/planner.js': standalone('visit-planner'),
      }),
  },
  {
    form: 'as packages in a bundle, which take none by themselves',
    registers: 0,
    define: `
      first.FieldbookVisitPlanner.define()
      second.FieldbookVisitPlanner.define({ prefix: 'acme' })`,
    content: async () => {
      const text = await bundled('visit-planner')
      return { '/one/planner.js': text, '/two/planner.js': text }
    },
  },
]

test.for(forms)(
  'two copies $form',
  async ({ registers, define, content }, { openPage, serving }) => {
    const { page } = await openPage({ viewport: { width: 1200, height: 900 } })
    const files = {
      ...pageOf('./one/planner.js', './two/planner.js', define),
      ...(await content()),
    }
    await page.goto(await serving(files, policyOfCopies))
    await Promise.all(ids.map((id) => page.locator(`#${id} [data-visit]`).first().waitFor()))

    expect(await page.evaluate(() => tagsOfFirst)).toBe(registers)
    expect(await ownersOf(page)).toEqual(['first', 'first', 'second', 'second'])
    for (const id of ids) {
      expect(await page.locator(`#${id} [data-visit="c1#1"] bdi`).textContent()).toBe(
        `Harbour Motors of ${id}`,
      )
    }

    for (const id of ['f2', 'a1']) {
      await page.locator(`#${id} [data-visit="c1#1"]`).focus()
      for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    }
    expect(await daysOf(page)).toEqual(['2026-11-24', '2026-11-25', '2026-11-25', '2026-11-24'])
    await page.locator('#a1 [data-do="undo"]').click()
    expect(await daysOf(page)).toEqual(['2026-11-24', '2026-11-25', '2026-11-24', '2026-11-24'])
    expect(await page.evaluate(() => changes)).toEqual(['f2 move', 'a1 move', 'a1 undo'])

    await page.evaluate(() =>
      copies.second.registerMessages({ locale: 'en', visitPlanner: { title: 'Acme calls' } }),
    )
    await expect
      .poll(() => page.locator('[part="title"]').allTextContents())
      .toEqual(['Visit plan', 'Visit plan', 'Acme calls', 'Acme calls'])
  },
)

type Copy = {
  readonly FieldbookVisitPlanner: CustomElementConstructor
  readonly registerMessages: (messages: object) => void
}

declare const copies: { readonly first: Copy; readonly second: Copy }
declare const changes: string[]
declare const tagsOfFirst: number

/** Whose class each planner is of. */
function ownersOf(page: Page): Promise<string[]> {
  return page.evaluate((all) => {
    const { first, second } = copies
    return all.map((id) => {
      const planner = document.getElementById(id)
      return [
        ...(planner instanceof first.FieldbookVisitPlanner ? ['first'] : []),
        ...(planner instanceof second.FieldbookVisitPlanner ? ['second'] : []),
      ].join(' and ')
    })
  }, ids)
}

/** On which day each planner shows the visit. */
function daysOf(page: Page): Promise<(string | undefined)[]> {
  const visits = page.locator('[data-visit="c1#1"]')
  return visits.evaluateAll((found) =>
    found.map((visit) => visit.closest<HTMLElement>('[data-on]')?.dataset['on']),
  )
}

const { customer, policy, today } = smallGrade
const widgets = [
  {
    widget: 'grade-board',
    properties: { customers: [customer], policy, today },
    words: { gradeBoard: { title: 'Our customers' } },
    shown: '[part="title"]',
    said: ['Customer grades', 'Our customers'],
  },
  {
    widget: 'grade-card',
    properties: smallGrade,
    words: { gradeCard: { history: 'So far' } },
    shown: '[part="history"] h3',
    said: ['History', 'So far'],
  },
  {
    widget: 'price-quote',
    properties: quotes.en.typical,
    words: { priceQuote: { send: 'Send offer' } },
    shown: '[data-do="send"]',
    said: ['Send quotation', 'Send offer'],
  },
  {
    widget: 'price-tiers',
    properties: tiers.en.volume,
    words: { priceTiers: { quantity: 'How many' } },
    shown: 'label[for="quantity"]',
    said: ['Quantity', 'How many'],
  },
]
const cases = widgets.flatMap((widget) => [
  { ...widget, form: 'files', first: '', file: () => standalone(widget.widget) },
  { ...widget, form: 'a bundle', first: 'first', file: () => bundled(widget.widget) },
])

test.for(cases)(
  'two copies of the $widget, as $form, speak their own words',
  async ({ widget, properties, words, shown, said, first, file }, { openPage, serving }) => {
    const copy = await file()
    const body = `<fieldbook-${widget}></fieldbook-${widget}><acme-${widget}></acme-${widget}>`
    const page = widgetPage({ widget, properties, body })
    const define = `${classOf(widget)}.define`
    const script = `
      import * as first from './one.js'
      const second = await import('./two.js')
      ${first && `first.${define}()`}
      second.${define}({ prefix: 'acme' })
      second.registerMessages({ locale: 'en', ...${JSON.stringify(words)} })
      const properties = await (await fetch('properties.json')).json()
      for (const element of document.body.children) Object.assign(element, properties)`
    const content = { ...page, '/one.js': copy, '/two.js': copy, '/page.js': script }
    const { page: opened } = await openPage()
    await opened.goto(await serving(content, policyOfCopies))
    await expect
      .poll(
        async () => {
          const found = await opened.locator(shown).allTextContents()
          const texts = found.map((text) => text.trim())
          return texts.filter((text) => said.includes(text))
        },
        // A busy machine takes its time.
        { timeout: 20_000 },
      )
      .toEqual(said)
  },
)
