import { afterEach, expect, test } from 'vitest'
import { boardOnPage, eventually } from './testing/board-on-page.js'
import { manyCustomers } from './testing/small-book.js'

const COUNT = 10_000
const customers = manyCustomers(COUNT)

afterEach(() => document.body.replaceChildren())

async function manyOnPage() {
  const board = await boardOnPage({ customers })
  // What knows which rows are in sight is loaded first.
  await eventually(() => expect(board.all('.customers tbody tr').length).toBeLessThan(60))
  return board
}

test('of 10,000 customers those in sight are drawn', async () => {
  const board = await manyOnPage()
  expect(board.find('.customers').getAttribute('aria-rowcount')).toBe('10001')
  const body = board.find('.customers tbody')
  const height = board.find('.customers tbody tr').getBoundingClientRect().height
  expect(body.getBoundingClientRect().height).toBe(COUNT * height)
})

test('a scroll draws what comes into sight, each at its place', async () => {
  const board = await manyOnPage()
  await board.click('[data-sort="name"]')
  const scroller = board.find('.scroller')
  const height = board.find('.customers tbody tr').getBoundingClientRect().height
  scroller.scrollTop = 5000 * height
  const row = await eventually(() => board.find('[aria-rowindex="5002"]'))
  expect(row.textContent.trim()).toMatch(/^Customer 05001/)
  const head = board.find('thead').getBoundingClientRect()
  expect(Math.abs(row.getBoundingClientRect().top - head.bottom)).toBeLessThan(2)
  await expect.poll(() => board.all('.customers tbody tr').length).toBeLessThan(60)
})

test('search and grade look at all of them, from the top', async () => {
  const board = await manyOnPage()
  board.find('.scroller').scrollTop = 100_000
  await board.search('customer 04321')
  expect(board.status).toBe('2 of 10,000 customers')
  expect(board.names).toEqual(['Customer 05679', 'Customer 04321'])
  await expect.poll(() => board.find('.scroller').scrollTop).toBe(0)
  await board.search('')
  await board.click('[data-grade="0"]')
  expect(board.status).toBe('2,727 of 10,000 customers')
})

test('keys reach every one, and the focus stays in the list', async () => {
  const board = await manyOnPage()
  await board.click('[data-sort="name"]')
  board.find('[data-place="0"]').focus()
  await board.press('{End}')
  await eventually(() => expect(board.focused?.textContent.trim()).toBe('Customer 10000'))
  await board.press('{ArrowUp}')
  await eventually(() => expect(board.focused?.textContent.trim()).toBe('Customer 09999'))
  await board.press('{PageUp}')
  await eventually(() => expect(board.focused?.textContent.trim()).toMatch(/^Customer 099[78]/))
  await board.press('{Home}')
  await eventually(() => expect(board.focused?.textContent.trim()).toBe('Customer 00001'))
})

test('a customer that has the focus stays drawn out of sight', async () => {
  const board = await manyOnPage()
  board.find('[data-place="3"]').focus()
  const { focused } = board
  board.find('.scroller').scrollTop = 200_000
  await eventually(() => board.find('[data-place="4880"]'))
  await eventually(() => expect(board.focused).toBe(focused))
  await board.press('{ArrowDown}')
  await eventually(() => expect(board.focused?.dataset['place']).toBe('4'))
})

test('print has all of them, and the page before and after has not', async () => {
  const board = await manyOnPage()
  window.dispatchEvent(new Event('beforeprint'))
  expect(board.all('.customers tbody tr')).toHaveLength(COUNT)
  window.dispatchEvent(new Event('afterprint'))
  await eventually(() => expect(board.all('.customers tbody tr').length).toBeLessThan(60))
})

test('the search of the browser has all of them', async () => {
  const board = await manyOnPage()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }))
  expect(board.all('.customers tbody tr')).toHaveLength(COUNT)
  await board.search('customer 0999')
  await board.search('')
  await eventually(() => expect(board.all('.customers tbody tr').length).toBeLessThan(60))
})

test.each(['changes', 'stock-take'] as const)(
  'below the table of %s the rows stand one under the other',
  async (view) => {
    const others = customers.map((customer) => ({ ...customer, facts: { orders: 0, revenue: 0 } }))
    const comparedWith = { customers: others, today: '2026-10-31' } as const
    const board = await boardOnPage({ customers, comparedWith, view, width: 360 })
    await eventually(() => {
      const rows = board
        .all('.customers tbody tr')
        .filter((row) => row.querySelector('[data-open]'))
      expect(rows.length).toBeLessThan(60)
      const [first, second] = rows.map((row) => row.getBoundingClientRect())
      expect(second?.top).toBeCloseTo(first?.bottom ?? 0, 0)
    })
  },
)
