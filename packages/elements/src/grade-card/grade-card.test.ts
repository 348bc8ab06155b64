import type { DecisionRow } from '@fieldbook/core/grading'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { keepMessages } from '../internal/registered-messages.js'
import { cardOnPage, emptyCardOnPage, eventually } from './testing/card-on-page.js'
import { smallCustomer, smallScorecard } from './testing/small-scorecard.js'

test('shows the grade with its meaning, and the score out of its scale', async () => {
  const card = await cardOnPage()
  expect(card.texts('[part="title"]')).toEqual(['Aldridge Castings'])
  expect(card.find('[part="head"]').innerText.split(/\s*\n+\s*/)).toContain('Regular')
  expect(card.texts('[part="score"]')).toEqual(['Score 50 of 100'])
})

test('shows what each criterion adds, and the sum', async () => {
  const card = await cardOnPage()
  expect(card.texts('[part="contribution"]')).toEqual(['Orders 7 of 10 35', 'Payment 3 of 10 15'])
  expect(card.texts('tfoot tr:first-child')).toEqual(['Score 50'])
})

test('bars add up to the bar of the score, at any width', async () => {
  for (const width of [320, 800]) {
    const card = await cardOnPage({ width })
    const bars = card.all('.bar').map((bar) => bar.getBoundingClientRect())
    const [first, second, total] = bars
    expect(second?.left).toBeCloseTo(first?.right ?? NaN, 0)
    expect(total?.left).toBeCloseTo(first?.left ?? NaN, 0)
    expect(total?.right).toBeCloseTo(second?.right ?? NaN, 0)
  }
})

test('says what would lift the grade, and by when', async () => {
  const card = await cardOnPage({ deadline: '2027-03-31' })
  await eventually(() => card.find('[part="step"]'))
  expect(card.texts('[part="steps"] h3')).toEqual(['To reach grade A by 31 Mar 2027'])
  expect(card.texts('[part="step"]')).toEqual(['3 more orders Orders: 10 orders instead of 7'])
})

test('the grade to reach can be another', async () => {
  const card = await cardOnPage({ target: 'C' })
  await eventually(() => card.find('[part="step"]'))
  expect(card.texts('[part="step"]')).toEqual(['3 fewer orders Orders: 4 orders instead of 7'])
})

test('a day beyond the one of a step is as good, and the words say so', async () => {
  const shown = async (lang: string, asked: DecisionRow['when'][string]) => {
    const card = await cardOnPage({
      lang,
      customer: { ...smallCustomer, facts: { seen: '2026-10-13' } },
      policy: {
        method: 'decision-table',
        grades: [{ id: 'A' }, { id: 'B' }],
        facts: { seen: { type: 'date', name: { en: 'Last visit', 'zh-CN': '最近拜访日期' } } },
        hitPolicy: 'first',
        rows: [{ when: { seen: asked }, grade: 'A' }],
        otherwise: 'B',
      },
    })
    return eventually(() => card.find('[part="step"] p').textContent)
  }
  expect(await shown('en', { onOrAfter: '2026-10-24' })).toBe(
    'Last visit no earlier than 24 Oct 2026',
  )
  expect(await shown('en', { onOrBefore: '2026-10-04' })).toBe(
    'Last visit no later than 4 Oct 2026',
  )
  expect(await shown('zh-CN', { onOrAfter: '2026-10-24' })).toBe('最近拜访日期不早于2026年10月24日')
  expect(await shown('zh-CN', { onOrBefore: '2026-10-04' })).toBe('最近拜访日期不晚于2026年10月4日')
})

test('at the best grade nothing is left to reach', async () => {
  const card = await cardOnPage({
    customer: { ...smallCustomer, facts: { orders: 10, payment: 10 } },
  })
  expect(card.all('[part="steps"]')).toEqual([])
})

test('a missing fact takes the grade away, and is named as people name it', async () => {
  const card = await cardOnPage({ customer: { ...smallCustomer, facts: { orders: 7 } } })
  expect(card.texts('[part="grade"]')).toEqual(['No grade–'])
  expect(card.texts('[part="notices"] li')).toContain('The fact “Payment marks” is not known.')
})

test('the question mark opens all reasons, and Escape goes back to it', async () => {
  const card = await cardOnPage()
  card.find('[data-do="why"]').focus()
  await card.press('{Enter}')
  await eventually(() => card.find('#card:popover-open'))
  expect(card.texts('[part="reasons"] li')).toEqual([
    'Orders: 7 of 10 points, 35 of the score. /criteria/0',
    'Payment: 3 of 10 points, 15 of the score. /criteria/1',
    'Score 50 of 100: grade B begins at 40. /bands/1',
  ])
  expect(card.explained.map(({ graded }) => graded.grade)).toEqual(['B'])
  await card.press('{Escape}')
  await eventually(() => expect(card.focused).toBe(card.find('[data-do="why"]')))
})

test('a page that shows the reasons itself keeps them closed', async () => {
  const card = await cardOnPage()
  card.element.addEventListener('fieldbook-grade-explain', (event) => event.preventDefault())
  await eventually(() => card.find('#card'))
  await card.click('[data-do="why"]')
  expect(card.all('#card:popover-open')).toEqual([])
})

test('a step is chosen and given up by key, and said', async () => {
  const card = await cardOnPage({ choosable: true, deadline: '2027-03-31' })
  await eventually(() => card.find('[data-step]'))
  card.find('[data-step]').focus()
  await card.press(' ')
  expect(card.find('[data-step]').ariaPressed).toBe('true')
  expect(card.texts('[part="status"]')).toEqual(['Chosen: 3 more orders.'])
  await card.press(' ')
  expect(card.find('[data-step]').ariaPressed).toBe('false')
  expect(card.choices).toMatchObject([
    { customerId: 'c1', chosen: true, deadline: '2027-03-31', step: { grade: 'A' } },
    { customerId: 'c1', chosen: false },
  ])
})

test('a choice that the page refuses is not kept', async () => {
  const card = await cardOnPage({ choosable: true })
  card.element.addEventListener('fieldbook-step-choose', (event) => event.preventDefault())
  await eventually(() => card.find('[data-step]'))
  await card.click('[data-step]')
  expect(card.find('[data-step]').ariaPressed).toBe('false')
  expect(card.texts('[part="status"]')).toEqual(['This page did not accept the choice.'])
})

test('without choosable nothing can be chosen', async () => {
  const card = await cardOnPage()
  await eventually(() => card.find('[part="step"]'))
  expect(card.all('button').map((button) => button.dataset['do'])).toEqual(['why'])
})

test('the history is a picture with its words, and a table', async () => {
  const history = [
    { grade: 'C', on: '2026-01-05' },
    { grade: 'B', on: '2026-06-01' },
  ] as const
  const card = await cardOnPage({ history })
  await eventually(() => card.find('[part="history"]'))
  expect(card.find('svg[role="img"]').ariaLabel).toBe('C since 5 Jan 2026 and B since 1 Jun 2026')
  expect(card.texts('[part="history"] tbody tr')).toEqual([
    'B 1 Jun 2026 Today',
    'C 5 Jan 2026 1 Jun 2026',
  ])
})

test('a grade that is not in the history yet is its end', async () => {
  const card = await cardOnPage({ history: [{ grade: 'C', on: '2026-01-05' }] })
  await eventually(() => {
    expect(card.texts('[part="history"] tbody tr')[0]).toBe('B 23 Nov 2026 Today')
  })
})

test('the compact form is a line with the grade, the name, the score and one step', async () => {
  const card = await cardOnPage({ compact: true })
  await eventually(() => card.find('[part="step"]'))
  expect(card.texts('.line')).toEqual([
    'Grade BB Aldridge Castings To A 3 more orders Score 50 of 100 ?',
  ])
  expect(card.element.offsetHeight).toBeLessThan(64)
})

test('in a narrow box the compact form has the step below the name, and the letter before both', async () => {
  const card = await cardOnPage({ compact: true, width: 320 })
  await eventually(() => card.find('[part="step"]'))
  const [square, name, step] = ['.square', '.who', '[part="step"]'].map((selector) =>
    card.find(selector).getBoundingClientRect(),
  )
  expect(square?.width).toBe(24)
  expect(square?.right).toBeLessThan(name?.left ?? NaN)
  expect(step?.left).toBeCloseTo(name?.left ?? NaN, 0)
  expect(step?.top).toBeGreaterThanOrEqual(name?.bottom ?? NaN)
})

test('the compact form has one sign for what is not known', async () => {
  const card = await cardOnPage({ compact: true, customer: { ...smallCustomer, facts: {} } })
  expect(card.texts('[part="notices"]')).toEqual(['No grade'])
})

test('another customer closes the reasons and forgets what was chosen', async () => {
  const card = await cardOnPage({ choosable: true })
  await eventually(() => card.find('[data-step]'))
  await card.click('[data-step]')
  await card.click('[data-do="why"]')
  await eventually(() => card.find('#card:popover-open'))
  card.element.customer = { ...smallCustomer, id: 'c2', name: 'Bromford Steel' }
  await eventually(() => {
    expect(card.find('[data-step]').ariaPressed).toBe('false')
  })
  await eventually(() => expect(card.all('#card:popover-open')).toEqual([]))
  expect(card.texts('[part="title"]')).toEqual(['Bromford Steel'])
})

test('steps of a customer who is no longer shown do not appear', async () => {
  const card = await cardOnPage()
  const better = { ...smallCustomer, facts: { orders: 6, payment: 10 } }
  card.element.customer = { ...smallCustomer, facts: { orders: 2, payment: 10 } }
  await card.element.updateComplete
  card.element.customer = better
  await card.element.updateComplete
  expect(card.all('[part="steps"]')).toEqual([])
})

test('null is nobody, and undefined somebody who has not come yet', async () => {
  const card = await emptyCardOnPage({ customer: null })
  expect(card.texts('[part="empty"] p')[0]).toBe('No customer is chosen.')
  card.element.customer = undefined
  await card.element.updateComplete
  expect(card.texts('[aria-busy="true"] [role="status"]')).toEqual(['Loading'])
})

test('a policy that cannot be read is told by its paths', async () => {
  const policy = { ...smallScorecard, bands: undefined, grade: [] } as never
  const card = await emptyCardOnPage({ policy })
  await eventually(() => card.find('[part="error"]'))
  const places = card.texts('[part="error"] code')
  expect(places).toEqual(expect.arrayContaining(['/policy/bands', '/policy/grade']))
})

test.each([
  ['today', undefined, '/today'],
  ['today', '2026-11-31', '/today'],
  ['deadline', 'March', '/deadline'],
  ['target', 'Z', '/target'],
  ['history', [{ grade: 'A', on: 'long ago' }], '/history/0/on'],
])('%s of %j is told by its path', async (name, value, path) => {
  const card = await emptyCardOnPage({ [name]: value })
  await eventually(() => card.find('[part="error"]'))
  expect(card.texts('[part="error"] code')).toEqual([path])
})

test('validate finds what grading would pass over', async () => {
  const policy = { ...smallScorecard, margn: 3 } as never
  const card = await cardOnPage({ policy })
  expect(card.all('[part="error"]')).toEqual([])
  card.element.validate = true
  await eventually(() => card.find('[part="error"]'))
  expect(card.texts('[part="error"] code')).toEqual(['/policy/margn'])
})

test('speaks the language of the nearest lang, and mends its mistakes in it', async () => {
  const card = await cardOnPage({ lang: 'zh-CN', deadline: '2027-03-31' })
  await eventually(() => card.find('[part="step"]'))
  await eventually(() => {
    expect(card.texts('[part="steps"] h3')).toEqual(['如何在2027年3月31日前升至A级'])
  })
  expect(card.texts('[part="step"] .what p')[0]).toBe('Orders还差3orders')
})

test('words that a page registers are spoken', async () => {
  const card = await cardOnPage()
  keepMessages({ locale: 'en', words: { gradeCard: { howScore: 'Why so many points' } } })
  await eventually(() => {
    expect(card.texts('[part="account"] h3')).toEqual(['Why so many points'])
  })
})

test('an attribute that is taken away leaves nothing behind', async () => {
  const card = await cardOnPage({ deadline: '2027-03-31' })
  card.element.removeAttribute('deadline')
  await eventually(() => {
    expect(card.texts('[part="steps"] h3')).toEqual(['To reach grade A'])
  })
})

test('in print the rulebook stands in the foot', async () => {
  const rulebook = { title: 'Wholesaler', effectiveFrom: '2026-01-01' } as const
  const card = await cardOnPage({ rulebook })
  expect(card.texts('[part="foot"]')).toEqual(['Wholesaler, in force from 1 Jan 2026'])
})

test('Tab goes to the question mark, the steps and the table of the history', async () => {
  const history = [{ grade: 'C', on: '2026-01-05' }] as const
  const card = await cardOnPage({ choosable: true, history })
  await eventually(() => card.find('[data-step]'))
  const stops: (string | undefined)[] = []
  for (let stop = 0; stop < 3; stop++) {
    await userEvent.tab()
    stops.push(card.focused?.localName)
  }
  expect(stops).toEqual(['button', 'button', 'summary'])
})
