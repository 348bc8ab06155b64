import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { expect, test } from './browser.js'
import { gradePage, smallGrade } from './grade-page.js'
import { hostileTexts } from './hostile-texts.js'
import { strictPolicy } from './planner-page.js'

// The grade card on pages of its own: under a strict policy with hostile text wherever a text may stand, beside another
// copy of itself, and on paper.

const texts = Object.values(hostileTexts)
// The schema refuses this one for an id, and takes it for a name.
const ids = texts.filter((text) => text !== '__proto__')
const at = (list: readonly string[], index: number) => list[index % list.length] ?? ''

const hostileFacts = Object.fromEntries(
  ids.map((fact, index) => [
    fact,
    { type: 'number', name: at(texts, index), unit: at(texts, index) },
  ]),
)
/** A scorecard whose grades, criteria, facts and names are hostile. */
const hostileScorecard = {
  method: 'scorecard',
  grades: ids.map((id, index) => ({ id, name: at(texts, index + 1) })),
  facts: hostileFacts,
  criteria: ids.map((id, index) => ({
    id,
    name: at(texts, index + 2),
    fact: id,
    weight: 1,
    max: 10,
    missing: 'worst',
  })),
  bands: ids.map((grade, index) => ({ grade, atLeast: 5 * (ids.length - 1 - index) })),
  override: {},
}
const hostileTable = {
  method: 'decision-table',
  grades: hostileScorecard.grades,
  hitPolicy: 'rule-order',
  rows: ids.map((grade, index) => ({
    name: at(texts, index),
    when: { [grade]: { in: texts }, [at(ids, index + 1)]: { startsWith: '' } },
    grade,
  })),
  otherwise: ids[0],
}
const customer = (facts: object) => ({
  id: ids[0],
  name: texts.join(' '),
  facts,
  gradeOverride: {
    grade: ids[3],
    reason: texts.join(' '),
    by: ids[4],
    on: '2026-11-01',
    until: '2027-01-31',
  },
})
const history = ids.map((grade, index) => ({
  grade,
  on: `2026-0${1 + (index % 9)}-0${1 + (index % 7)}`,
}))
const rulebook = { title: texts.join(' '), effectiveFrom: '2026-01-01' }
const common = { history, rulebook, today: '2026-11-23', choosable: true }
const ofNumbers = {
  ...Object.fromEntries(ids.map((id, index) => [id, index % 11])),
  [ids[2] ?? '']: null,
}
const ofTexts = Object.fromEntries(ids.map((id, index) => [id, at(texts, index)]))

const hostile = {
  scorecard: { ...common, policy: hostileScorecard, customer: customer(ofNumbers) },
  'a decision table': { ...common, policy: hostileTable, customer: customer(ofTexts) },
  'what is wrong': {
    ...common,
    validate: true,
    policy: { ...hostileScorecard, ...Object.fromEntries(texts.map((text) => [text, text])) },
    customer: { ...customer(ofTexts), gradeSince: texts[0] },
  },
}

const script = `
  globalThis.runs = []
  globalThis.ran = (what) => runs.push(what)`
const body = `<fieldbook-grade-card></fieldbook-grade-card><fieldbook-grade-card compact></fieldbook-grade-card>`
const cases = Object.keys(hostile).flatMap((name) =>
  [
    { lang: 'en', width: 320 },
    { lang: 'zh-CN', width: 1200 },
  ].map((where) => ({ name: name as keyof typeof hostile, ...where })),
)

test.concurrent.for(cases)(
  'hostile text in $name stays text, $lang at $width px',
  async ({ name, lang, width }, { openPage, serving }) => {
    const content = gradePage({ properties: hostile[name], lang, body, script })
    const { page } = await openPage({ viewport: { width, height: 800 } })
    await page.goto(await serving(content, strictPolicy))
    const isWrong = name === 'what is wrong'
    await page
      .locator(`[part="${isWrong ? 'error' : 'history'}"]`)
      .first()
      .waitFor()
    expect(await brokenIn(page)).toEqual([])
    if (!isWrong) {
      for (const why of await page.locator('[data-do="why"]').all()) {
        await why.click()
        await page.locator('#card:popover-open').waitFor()
        expect(await brokenIn(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.locator('summary').first().click()
      expect(await brokenIn(page)).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    // On paper a name may take more lines, for there is no other place where it stands in full.
    expect((await brokenIn(page)).filter((problem) => !problem.endsWith('high'))).toEqual([])
  },
)

declare const runs: string[]

/** What ran of the texts, became an element, or pushes the page apart. */
function brokenIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = 'img, script, style, iframe, a, [onload], [onerror]'
    const cards = [...document.querySelectorAll('fieldbook-grade-card')]
    const elements = cards.flatMap((card) => [...(card.shadowRoot?.querySelectorAll(kinds) ?? [])])
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []
    const limits = {
      h2: 90,
      '.titles': 180,
      '.line': 120,
      '.notices li': 240,
      '.steps li': 400,
      tr: 300,
    }
    const high = Object.entries(limits).flatMap(([selector, limit]) => {
      const found = cards.flatMap((card) => [
        ...(card.shadowRoot?.querySelectorAll(selector) ?? []),
      ])
      const height = Math.max(0, ...found.map((one) => one.getBoundingClientRect().height))
      return height > limit ? [`${selector} is ${height} px high`] : []
    })
    return [
      ...runs.splice(0).map((what) => `${what} ran`),
      ...elements.map(({ localName }) => `there is a ${localName}`),
      ...wide,
      ...high,
    ]
  })
}

test('two copies under two prefixes work beside each other', async ({ openPage, serving }) => {
  const bundle = await bundled()
  // Each copy has a Lit of its own, and both call their policy the same.
  const policy = `${strictPolicy['content-security-policy']} 'allow-duplicates'`
  const content = {
    ...gradePage({
      properties: smallGrade,
      body: '<fieldbook-grade-card></fieldbook-grade-card><acme-grade-card></acme-grade-card>',
    }),
    '/one.js': bundle,
    '/two.js': bundle,
    '/page.js': `
      import { FieldbookGradeCard as First } from './one.js'
      import { FieldbookGradeCard as Second, registerMessages } from './two.js'
      First.define()
      Second.define({ prefix: 'acme' })
      registerMessages({ locale: 'en', gradeCard: { why: 'Whence this grade?' } })
      const properties = await (await fetch('properties.json')).json()
      for (const card of document.body.children) Object.assign(card, properties)`,
  }
  const { page } = await openPage()
  await page.goto(await serving(content, { 'content-security-policy': policy }))
  await page.locator('[part="step"]').nth(1).waitFor()
  const titles = await page.locator('[data-do="why"]').evaluateAll((buttons) => {
    return buttons.map((button) => (button as HTMLElement).title)
  })
  expect(titles).toEqual(['Why this grade?', 'Whence this grade?'])
})

/** What a bundler makes of the class and the messages, without the tag. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { FieldbookGradeCard } from '@fieldbook/elements/grade-card'
        export { registerMessages } from '@fieldbook/elements/messages'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles.map(({ text }) => text).join('')
}

test('on paper the card is black on white, without what can only be pressed', async ({
  openPage,
  serving,
}) => {
  const properties = {
    ...smallGrade,
    rulebook: { title: 'Dealer rules', effectiveFrom: '2026-01-01' },
    choosable: true,
  }
  const styles = 'html { color-scheme: dark; background: #000 } body { margin: 0 }'
  const { page } = await openPage({ viewport: { width: 718, height: 900 } })
  await page.goto(await serving(gradePage({ properties, styles })))
  await page.locator('[part="history"]').waitFor()
  await page.emulateMedia({ media: 'print' })

  expect(await page.locator('button, summary').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('[part="foot"]').innerText()).toBe(
    'Dealer rules, in force from 1 Jan 2026',
  )
  const colours = await page
    .locator('h2, h3, p, th, td')
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => getComputedStyle(element).color)),
    ])
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})

test('a standalone file registers its tag and brings its messages', async ({
  openPage,
  serving,
}) => {
  const script = `standalone.registerMessages({ locale: 'en', gradeCard: { history: 'So far' } })`
  const { page } = await openPage()
  await page.goto(await serving(gradePage({ properties: smallGrade, script }), strictPolicy))
  await page.getByRole('heading', { name: 'So far' }).waitFor()
})
