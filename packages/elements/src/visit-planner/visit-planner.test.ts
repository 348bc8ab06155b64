import { planVisits, type VisitProblem } from '@fieldbook/core/visits'
import { expect, test } from 'vitest'
import { registerMessages } from '../messages/index.js'
import { samples } from './sample/index.js'
import { eventually, emptyPlannerOnPage, plannerOnPage } from './testing/planner-on-page.js'
import { smallProblem } from './testing/small-problem.js'

test('every visit of the week stands on its day with its rep', async () => {
  const planner = await plannerOnPage()
  const { visits } = planVisits(smallProblem)

  expect(planner.all('[data-visit]')).toHaveLength(Object.keys(visits).length)
  for (const { id, on, repId } of Object.values(visits)) {
    expect(planner.place(on, repId).contains(planner.visit(id))).toBe(true)
  }
  expect(planner.place('2026-11-24', 'r1').textContent).toContain('1 of 2')
})

test('a narrow box has the agenda', async () => {
  const planner = await plannerOnPage({ width: 320 })
  expect(planner.all('table.week')).toHaveLength(0)
  document.body.style.width = '1000px'
  await eventually(() => planner.find('table.week'))
})

test('what is late has a sign and a word, and what is not planned a reason', async () => {
  const planner = await plannerOnPage({ problem: samples.en.overloaded, view: 'agenda' })
  const line = planner.find('.visit.overdue').closest('tr')
  expect(line?.textContent).toMatch(/Overdue/)
  expect(line?.querySelector('.sign svg')).not.toBeNull()
  const [missing] = planner.all('li.unplanned')
  expect(missing?.querySelector('.reason')?.textContent).toMatch(/^\s*No room: /)
})

test('without a problem the layout is there and says that it loads', async () => {
  const planner = emptyPlannerOnPage()
  await planner.element.updateComplete
  expect(planner.find('[aria-busy="true"] [role="status"]').textContent).toBe('Loading')
})

test('a plan without visits says so', async () => {
  const planner = await plannerOnPage({ problem: samples.en.nothingDue })
  expect(planner.find('[part="empty"]').textContent).toContain('No visit falls due in these days')
})

test('the order in which properties are set does not matter', async () => {
  const plan = planVisits({ ...smallProblem, days: 14 })
  const planner = emptyPlannerOnPage()
  planner.element.plan = plan
  planner.element.day = '2026-11-30'
  await planner.element.updateComplete
  planner.element.problem = { ...smallProblem, days: 14 }
  await eventually(() => planner.find('[data-on="2026-11-30"]'))
  expect(planner.element.plan).toBe(plan)
})

test('another problem is planned anew, unless the page gave the plan', async () => {
  const longer: VisitProblem = { ...smallProblem, days: 14 }
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('l')
  planner.element.problem = { ...longer }
  await eventually(() => expect(planner.element.plan?.until).toBe('2026-12-06'))
  await eventually(() => expect(planner.button('undo').ariaDisabled).toBe('true'))
  await eventually(() => expect(planner.focused).toBe(planner.visit('c1#1')))

  const plan = planVisits(longer)
  const given = await plannerOnPage({ problem: longer, plan })
  given.element.problem = { ...longer }
  await given.element.updateComplete
  expect(given.element.plan).toBe(plan)
})

test('the plan that a page gives back keeps what can be undone, and another one does not', async () => {
  const planner = await plannerOnPage()
  planner.element.addEventListener('fieldbook-plan-change', ({ detail }) => {
    planner.element.plan = detail.plan
  })
  planner.visit('c1#1').focus()
  await planner.press('l')
  expect(planner.button('undo').ariaDisabled).toBe('false')

  planner.element.plan = planVisits(smallProblem)
  await planner.element.updateComplete
  expect(planner.button('undo').ariaDisabled).toBe('true')
})

test('a problem that cannot be planned is shown with path and remedy', async () => {
  const planner = emptyPlannerOnPage()
  planner.element.problem = { ...smallProblem, today: '2026-11-31' }
  await eventually(() => planner.find('[part="error"]'))
  expect(planner.find('[part="error"] code').textContent).toBe('/today')
  expect(planner.find('[part="error"] li').textContent).toContain('not a date that exists')

  planner.element.problem = smallProblem
  await eventually(() => planner.visit('c1#1'))
  expect(planner.all('[part="error"]')).toHaveLength(0)
})

test('a problem that could be planned, and would mean something else, is shown with its mistakes', async () => {
  const planner = emptyPlannerOnPage()
  planner.element.problem = samples.en.mistaken
  await eventually(() => planner.find('[part="error"]'))
  expect(planner.all('[part="error"] code').map(({ textContent }) => textContent)).toContain(
    '/reps/1/visitsPerDay',
  )
})

test.each([null, 7, 'problem', [], {}, { customers: [null] }])(
  'what is no problem at all, as %j, is an error on the page and not in it',
  async (problem) => {
    const planner = emptyPlannerOnPage()
    planner.element.problem = problem as never
    await eventually(() => planner.find('[part="error"] li'))
  },
)

test.each([
  { visits: [null] },
  { ...planVisits(smallProblem), score: undefined },
  { ...planVisits(smallProblem), findings: null },
])('a plan that is none is an error on the page and not in it', async (plan) => {
  const planner = emptyPlannerOnPage()
  Object.assign(planner.element, { problem: smallProblem, plan })
  await eventually(() => planner.find('[part="error"]'))
})

test.each([
  ['view', 'month', 'Write “week” or “agenda”'],
  ['density', 'tiny', 'Write “comfortable” or “dense”'],
  ['rep', 'r7', 'Write “r1” or “r2”'],
  ['day', '2026-02-30', 'not a date that exists'],
])('the attribute %s with %s says what to write instead', async (name, value, remedy) => {
  const planner = await plannerOnPage()
  planner.element.setAttribute(name, value)
  await eventually(() => planner.find('[part="error"]'))
  expect(planner.find('[part="error"] code').textContent).toBe(`/${name}`)
  expect(planner.find('[part="error"] li').textContent).toContain(remedy)
})

test('with validate, what would be planned all the same is found by the schema', async () => {
  const { customers, ...rest } = smallProblem
  const misspelt = { ...rest, customers: customers.map((one) => ({ ...one, grad: 'A' })) }
  const planner = await plannerOnPage({ problem: misspelt })
  expect(planner.all('[part="error"]')).toHaveLength(0)

  planner.element.validate = true
  await eventually(() => planner.find('[part="error"]'))
  expect(planner.find('[part="error"] li').textContent).toContain('Did you mean “grade”?')
})

test('the language is that of the nearest lang, and follows it', async () => {
  const planner = await plannerOnPage()
  expect(planner.find('[part="title"]').textContent).toBe('Visit plan')
  document.body.lang = 'zh-Hans'
  await eventually(() => expect(planner.find('[part="title"]').textContent).toBe('拜访计划'))
  document.body.removeAttribute('lang')
  await eventually(() => expect(planner.find('[part="title"]').textContent).toBe('Visit plan'))
})

test('an error is told in the language that is spoken when it is read', async () => {
  const planner = emptyPlannerOnPage()
  planner.element.problem = { ...smallProblem, today: '2026-11-31' }
  await eventually(() => planner.find('[part="error"]'))
  document.body.lang = 'zh'
  await eventually(() => expect(planner.find('[part="error"] li').textContent).toContain('日期'))
  document.body.removeAttribute('lang')
})

test('an error is told in Chinese on a Chinese page, whose words are loaded meanwhile', async () => {
  const planner = emptyPlannerOnPage({ lang: 'zh-CN' })
  planner.element.problem = { ...smallProblem, today: '2026-11-31' }
  await eventually(() => expect(planner.find('[part="error"] li').textContent).toContain('日期'))
})

test('a page registers a language, and what it leaves out is spoken in English', async () => {
  const planner = await plannerOnPage({ lang: 'de' })
  expect(planner.find('[part="title"]').textContent).toBe('Visit plan')
  registerMessages({
    locale: 'de',
    visitPlanner: { title: 'Besuchsplan' },
    sentences: { 'visits/on-due-date': () => 'Am Fälligkeitstag geplant.' },
  })
  await eventually(() => expect(planner.find('[part="title"]').textContent).toBe('Besuchsplan'))
  expect(planner.find('thead').textContent).toContain('23. Nov')
  await planner.click(planner.visit('c1#1'))
  expect(planner.find('#card').textContent).toContain('Am Fälligkeitstag geplant.')
  expect(planner.find('#card').textContent).toContain('Why this day?')
})

test('an attribute that is taken away, and a null, mean that there is none', async () => {
  const planner = await plannerOnPage({ view: 'agenda', day: '2026-11-24', rep: 'r1' })
  for (const name of ['view', 'day', 'rep']) planner.element.removeAttribute(name)
  Object.assign(planner.element, { day: null, rep: null })
  await planner.element.updateComplete
  expect(planner.element).toMatchObject({ view: 'week', day: undefined, rep: undefined })
  expect(planner.all('[part="error"]')).toHaveLength(0)

  Object.assign(planner.element, { plan: null })
  await eventually(() => expect(planner.element.plan).toEqual(planVisits(smallProblem)))
})

test('who has left the team can be chosen as long as there are visits', async () => {
  const reps = smallProblem.reps.slice(0, 1)
  const plan = planVisits(smallProblem)
  const planner = await plannerOnPage({ problem: { ...smallProblem, reps }, plan, rep: 'r2' })
  expect(planner.all('[data-visit]').map(({ dataset }) => dataset['visit'])).toEqual([
    'c4#1',
    'c3#1',
  ])
})

test('what was said goes with its language, and with its plan', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('l')
  await expect.poll(() => planner.status).toContain('locked')
  document.body.lang = 'zh-CN'
  await eventually(() => expect(planner.status).toMatch(/^把拜访/))
  document.body.removeAttribute('lang')
  await eventually(() => expect(planner.status).toMatch(/^Drag/))
  await planner.press('l')
  planner.element.plan = planVisits(smallProblem)
  await planner.element.updateComplete
  await expect.poll(() => planner.status).toMatch(/^Drag/)
})

test('the same sentence twice is another text, so that it is heard twice', async () => {
  const planner = await plannerOnPage()
  planner.visit('c1#1').focus()
  await planner.press('{Control>}z{/Control}')
  const first = planner.find('[part="status"]').textContent
  await planner.press('{Control>}z{/Control}')
  expect(planner.find('[part="status"]').textContent).not.toBe(first)
  await expect.poll(() => planner.status).toBe('There is nothing to undo.')
})
