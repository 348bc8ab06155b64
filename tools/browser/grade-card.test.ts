import { expect, test } from './browser.js'
import { at, brokenIn, cases as places, ids, texts, watching as script } from './hostile.js'
import { coloursOf, dark } from './paper.js'
import { smallGrade } from './small-grade.js'
import { strictPolicy, widgetPage, type WidgetPage } from './widget-page.js'

// The grade card on pages of its own: under a strict policy with hostile text wherever a text may stand, and on paper.

const gradePage = (page: Omit<WidgetPage, 'widget'>) =>
  widgetPage({ widget: 'grade-card', ...page })

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

// A name takes more than a line, and never fills the card.
const limits = {
  h2: 90,
  '.titles': 180,
  '.line': 120,
  '.notices li': 240,
  '.steps li': 400,
  tr: 300,
}
const body = `<fieldbook-grade-card></fieldbook-grade-card><fieldbook-grade-card compact></fieldbook-grade-card>`
const cases = Object.keys(hostile).flatMap((name) =>
  places.map((where) => ({ name: name as keyof typeof hostile, ...where })),
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
    expect(await brokenIn(page, limits)).toEqual([])
    if (!isWrong) {
      for (const why of await page.locator('[data-do="why"]').all()) {
        await why.click()
        await page.locator('#card:popover-open').waitFor()
        expect(await brokenIn(page, limits)).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.locator('summary').first().click()
      expect(await brokenIn(page, limits)).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    // On paper a name may take more lines, for there is no other place where it stands in full.
    expect(await brokenIn(page)).toEqual([])
  },
)

test('on paper the card is black on white, without what can only be pressed', async ({
  openPage,
  serving,
}) => {
  const properties = {
    ...smallGrade,
    rulebook: { title: 'Dealer rules', effectiveFrom: '2026-01-01' },
    choosable: true,
  }
  const { page } = await openPage({ viewport: { width: 718, height: 900 } })
  await page.goto(await serving(gradePage({ properties, styles: dark })))
  await page.locator('[part="history"]').waitFor()
  await page.emulateMedia({ media: 'print' })

  expect(await page.locator('button, summary').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('[part="foot"]').innerText()).toBe(
    'Dealer rules, in force from 1 Jan 2026',
  )
  const colours = await coloursOf(page, 'h2, h3, p, th, td')
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
