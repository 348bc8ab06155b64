import { expect, test } from 'vitest'
import { keepMessages } from '../internal/registered-messages.js'
import { boardOnPage, emptyBoardOnPage, eventually } from './testing/board-on-page.js'
import { smallBook, smallBookBefore, smallPolicy } from './testing/small-book.js'

test('shows how many customers have which grade', async () => {
  const board = await boardOnPage()
  expect(board.texts('[part="grades"] button')).toEqual([
    'Grade AA Key 2 40.0%',
    'Grade BB 1 20.0%',
    'Grade CC 1 20.0%',
    'No grade– No grade 1 20.0%',
  ])
  expect(board.text('[part="head"]')).toBe('Customer grades As of 23 Nov 2026 5 customers')
})

test('lists the customers, best grade first, and those without one last', async () => {
  const board = await boardOnPage()
  expect(board.names).toEqual([
    'Aldridge Castings',
    'Bromford Steel',
    'Calder Pumps',
    'Denby Ceramics',
    'Elland Textiles',
  ])
  expect(board.texts('tbody tr:first-child td')).toEqual(['Grade AA', '90', '500', '5 Jan 2026'])
  expect(board.texts('tbody tr:last-child td')).toEqual([
    'No grade–1 note on the data',
    '–',
    '40',
    '–',
  ])
})

test('says since when of a grade that the record has, and else that it is new', async () => {
  const board = await boardOnPage()
  expect(board.texts('td.since')).toEqual(['5 Jan 2026', '5 Jan 2026', 'New', 'New', '–'])
})

test('a grade shows its customers, and again all', async () => {
  const board = await boardOnPage()
  await board.click('[data-grade="0"]')
  expect(board.names).toEqual(['Aldridge Castings', 'Bromford Steel'])
  expect(board.status).toBe('2 of 5 customers')
  expect(board.find('[data-grade="0"]').ariaPressed).toBe('true')
  await board.click('[data-grade="0"]')
  expect(board.names).toHaveLength(5)
})

test('what is worth a look shows who it is about', async () => {
  const board = await boardOnPage()
  expect(board.texts('[part="attention"] button')).toEqual([
    '1 without a grade',
    '1 with notes on their data',
    '2 of 5 customers make up 80% of the whole.',
  ])
  await board.click('[data-do="ungraded"]')
  expect(board.names).toEqual(['Elland Textiles'])
  await board.click('[data-take="grade"]')
  await expect.poll(() => board.focused?.dataset['field']).toBe('search')
  await board.click('[data-do="noted"]')
  expect(board.names).toEqual(['Elland Textiles'])
})

test('is searched by words of name and id, in any order', async () => {
  const board = await boardOnPage()
  await board.search('steel BROM')
  expect(board.names).toEqual(['Bromford Steel'])
  await board.search('c4')
  expect(board.names).toEqual(['Denby Ceramics'])
  await board.search('nobody')
  expect(board.names).toEqual([])
  expect(board.text('.nobody p')).toBe('No customer matches.')
  await board.click('[data-do="show-all"]')
  expect(board.names).toHaveLength(5)
  expect(board.find('[data-field="search"]')).toHaveProperty('value', '')
})

test('is sorted by its heads, and what has no figure comes last either way', async () => {
  const board = await boardOnPage()
  await board.click('[data-sort="score"]')
  expect(board.find('th.score').ariaSort).toBe('descending')
  expect(board.names.at(0)).toBe('Aldridge Castings')
  expect(board.names.at(-1)).toBe('Elland Textiles')
  await board.click('[data-sort="score"]')
  expect(board.find('th.score').ariaSort).toBe('ascending')
  expect(board.names.at(0)).toBe('Denby Ceramics')
  expect(board.names.at(-1)).toBe('Elland Textiles')
  await board.click('[data-sort="name"]')
  await board.click('[data-sort="name"]')
  expect(board.names.at(0)).toBe('Elland Textiles')
})

test('a customer that is opened says why it has its grade', async () => {
  const board = await boardOnPage()
  await board.click('[data-open="1"]')
  const card = await eventually(() => board.find('#card:popover-open'))
  expect(board.opened).toMatchObject([
    { customer: { id: 'c2' }, graded: { customerId: 'c2', grade: 'A', score: 80 } },
  ])
  expect(card.textContent).toContain('Score 80 of 100: grade A begins at 80.')
  await board.press('{Escape}')
  await eventually(() => expect(board.all('#card:popover-open')).toHaveLength(0))
  await expect.poll(() => board.focused?.dataset['open']).toBe('1')
})

test('a page that shows its own keeps the card closed', async () => {
  const board = await boardOnPage()
  board.element.addEventListener('fieldbook-customer-open', (event) => event.preventDefault())
  await board.click('[data-open="1"]')
  expect(board.opened).toHaveLength(1)
  expect(board.all('#card:popover-open')).toHaveLength(0)
})

test('the customers are one stop of the Tab key, and arrows go from one to the next', async () => {
  const board = await boardOnPage()
  expect(board.all('[data-open][tabindex="0"]')).toHaveLength(1)
  board.find('[data-open][tabindex="0"]').focus()
  await board.press('{ArrowDown}{ArrowDown}')
  await expect.poll(() => board.focused?.textContent.trim()).toBe('Calder Pumps')
  expect(board.all('[data-open][tabindex="0"]')).toEqual([board.focused])
  await board.press('{ArrowUp}')
  await expect.poll(() => board.focused?.textContent.trim()).toBe('Bromford Steel')
  await board.press('{End}')
  await expect.poll(() => board.focused?.textContent.trim()).toBe('Elland Textiles')
  await board.press('{ArrowDown}{Home}')
  await expect.poll(() => board.focused?.textContent.trim()).toBe('Aldridge Castings')
  await board.press('{Enter}')
  expect(board.opened).toHaveLength(1)
})

test('tabs turn by arrow keys, and the page may refuse', async () => {
  const board = await boardOnPage({ comparedWith: smallBookBefore, direction: 'rtl' })
  board.find('[role="tab"][tabindex="0"]').focus()
  await board.press('{ArrowLeft}')
  expect(board.element.view).toBe('concentration')
  await expect.poll(() => board.focused?.dataset['view']).toBe('concentration')
  await board.press('{End}{ArrowLeft}')
  expect(board.element.view).toBe('overview')
  expect(board.views.map(({ view }) => view)).toEqual(['concentration', 'stock-take', 'overview'])
  board.element.addEventListener('fieldbook-board-view', (event) => event.preventDefault())
  await board.press('{ArrowLeft}')
  expect(board.element.view).toBe('overview')
})

test('a view that the board has nothing for is the overview', async () => {
  const { value: _, ...policy } = smallPolicy as typeof smallPolicy & { value: string }
  const board = await boardOnPage({ policy, view: 'changes' })
  expect(board.all('[role="tab"]')).toHaveLength(0)
  expect(board.all('[part="grades"]')).toHaveLength(1)
  expect(board.all('th.value')).toHaveLength(0)
})

test('a narrow box has a line for each customer, sorted by a list', async () => {
  const board = await boardOnPage({ width: 320 })
  await eventually(() => board.find('table.lines'))
  expect(board.text('tbody tr:first-child td.rest')).toBe('Score 90Since 5 Jan 2026')
  const sorting = board.find('[data-field="sort"]') as HTMLSelectElement
  sorting.value = 'name'
  sorting.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  await board.element.updateComplete
  expect(board.names.at(0)).toBe('Aldridge Castings')
})

test('without data the layout is there and says that it loads', async () => {
  const board = emptyBoardOnPage()
  await board.element.updateComplete
  expect(board.text('[aria-busy="true"] [role="status"]')).toBe('Loading')
})

test('without customers says what will be here', async () => {
  const board = await boardOnPage({ customers: [] })
  expect(board.text('[part="empty"]')).toContain('There are no customers yet.')
  expect(board.all('table')).toHaveLength(0)
})

test('what is wrong is said with its place', async () => {
  const board = await boardOnPage()
  const wrong: object = { policy: { method: 'scorecrad' }, today: '2026-02-30' }
  Object.assign(board.element, wrong)
  const error = await eventually(() => board.find('[part="error"]'))
  expect(error.textContent).toContain('/policy/method')
  expect(error.textContent).toContain('/today')
  Object.assign(board.element, smallBook)
  await eventually(() => board.find('[part="grades"]'))
})

test('with validate, what could be shown all the same is said too', async () => {
  const customers: object[] = [{ ...smallBook.customers[0], nmae: 'Aldridge' }]
  const given = { customers, validate: true } as object
  const board = await boardOnPage(given)
  expect(board.text('[part="error"]')).toContain('/customers/0/nmae')
})

test('an unknown view is said to be one', async () => {
  const board = await boardOnPage({ view: 'overvieww' as 'overview' })
  expect(board.text('[part="error"]')).toContain('/view')
})

test('speaks the language around it, and what is registered', async () => {
  const board = await boardOnPage({ lang: 'zh-CN' })
  await eventually(() => expect(board.text('[part="title"]')).toBe('客户分级看板'))
  expect(board.text('[data-do="ungraded"]')).toBe('1个未评级')
  document.documentElement.lang = 'de'
  keepMessages({ locale: 'de', words: { gradeBoard: { title: 'Kundenklassen' } } })
  await eventually(() => expect(board.text('[part="title"]')).toBe('Kundenklassen'))
})

test('the heading is the page’s where it has one', async () => {
  const board = await boardOnPage({ heading: 'North region' })
  expect(board.text('[part="title"]')).toBe('North region')
})
