import { expect, test } from 'vitest'
import { boardOnPage, eventually, type BoardOnPage } from './testing/board-on-page.js'
import { smallBook, smallBookBefore } from './testing/small-book.js'

const movers = ({ names }: BoardOnPage) => names

test('the concentration is said, drawn, and a table behind a button', async () => {
  const board = await boardOnPage({ view: 'concentration' })
  await eventually(() => board.find('[part="curve"] path.over'))
  expect(board.texts('.said p')).toEqual([
    '2 of 5 customers make up 80% of the whole.',
    'The largest is Aldridge Castings, with 50%.',
    'Concentration index (HHI): 0.355. One single customer would be 1.',
  ])
  expect(board.texts('.customers tbody tr:nth-child(2) td')).toEqual([
    'Grade AA',
    '300',
    '30.0%',
    '80.0%',
  ])
  await board.click('[data-do="figure"]')
  expect(board.rows('table[part="curve"] tbody tr')).toEqual([
    '1 | 20.0% | 50.0%',
    '2 | 40.0% | 80.0%',
    '3 | 60.0% | 90.0%',
    '4 | 80.0% | 96.0%',
    '5 | 100.0% | 100.0%',
  ])
  await board.click('[data-do="figure"]')
  expect(board.all('table[part="curve"]')).toHaveLength(0)
})

test('another fact can say what a customer is worth', async () => {
  const board = await boardOnPage({ view: 'concentration', value: 'orders' })
  await eventually(() => board.find('[part="curve"]'))
  expect(board.text('th.value')).toBe('orders')
  expect(board.texts('.said p').at(-1)).toBe('1 customer without a figure that counts is left out.')
})

test('the changes are a matrix whose cells list their customers with what decided', async () => {
  const board = await boardOnPage({ view: 'changes', comparedWith: smallBookBefore })
  await eventually(() => board.find('[part="matrix"]'))
  expect(board.text('.said .lead')).toBe(
    '2 of 4 customers have another grade. 1 customer joined. 1 customer left.',
  )
  expect(board.rows('[part="matrix"] tbody tr')).toEqual([
    'Grade AA | 1 | 1 | – | 2',
    'Grade BB | 1 | – | – | 1',
    'Grade CC | – | – | 1 | 1',
    'Total | 2 | 1 | 1 | 4',
  ])
  expect(movers(board)).toEqual(['Calder Pumps', 'Bromford Steel'])
  expect(board.texts('td.because')).toEqual(['Score 80 60', 'Score 60 80'])

  await board.click('[data-cell="0 1"]')
  expect(movers(board)).toEqual(['Calder Pumps'])
  expect(board.texts('.causes li')).toEqual(['1 score from 80 score from 50'])
  await board.click('[data-cell="2 2"]')
  expect(movers(board)).toEqual(['Denby Ceramics'])
  await board.click('[data-cell="2 2"]')
  expect(movers(board)).toHaveLength(2)
})

test('who moved down is a click away from the overview', async () => {
  const board = await boardOnPage({ comparedWith: smallBookBefore })
  await board.click('[data-do="down"]')
  expect(board.element.view).toBe('changes')
  expect(movers(board)).toEqual(['Calder Pumps'])
  await expect.poll(() => board.focused?.dataset['view']).toBe('changes')
})

test('the same customers under another policy are compared too', async () => {
  const stricter = {
    ...smallBook.policy,
    bands: [
      { grade: 'A', atLeast: 90 },
      { grade: 'B', atLeast: 50 },
      { grade: 'C', atLeast: 0 },
    ],
  } as typeof smallBook.policy
  const board = await boardOnPage({
    view: 'changes',
    comparedWith: { policy: stricter, today: smallBook.today, label: 'Draft' },
  })
  await eventually(() => board.find('[part="matrix"]'))
  expect(board.text('[part="head"]')).toContain('compared with Draft')
  expect(movers(board)).toEqual(['Bromford Steel'])
})

test('the picture has a ribbon for each cell that somebody is in', async () => {
  const board = await boardOnPage({ view: 'changes', comparedWith: smallBookBefore })
  const ribbons = await eventually(() => {
    const found = board.all('[part="flow"] .ribbon')
    expect(found).toHaveLength(4)
    return found
  })
  const kinds = ribbons.map((ribbon) => ribbon.getAttribute('class')?.replace('ribbon ', ''))
  expect(kinds).toEqual(['stay', 'worse', 'better', 'stay'])
})

test('the stock-take goes by grade from the opening to what is carried over', async () => {
  const standings = { c1: 'ordered', c4: 'lost' } as Record<string, 'ordered' | 'lost'>
  const customers = smallBook.customers.map((customer) => {
    const standing = standings[customer.id]
    return { ...customer, ...(standing && { standing }) }
  })
  const board = await boardOnPage({
    view: 'stock-take',
    customers,
    comparedWith: smallBookBefore,
  })
  await eventually(() => board.find('[part="stock"]'))
  expect(board.rows('[part="stock"] tr')).toEqual([
    'Grade | Opening | + New | − Lost | − Sold | − Missing | + Regraded in | − Regraded out | = Carried over',
    'Grade AA | 2 | – | – | 1 | – | 1 | 1 | 1',
    'Grade BB | 1 | – | – | – | – | 1 | 1 | 1',
    'Grade CC | 2 | – | 1 | – | 1 | – | – | 0',
    'No grade– | 0 | 1 | – | – | – | – | – | 1',
    'Total | 5 | 1 | 1 | 1 | 1 |  |  | 3',
  ])
  expect(board.texts('.said p')).toEqual([
    '3 prospects are carried over into the next month.',
    'In the earlier list and not in this one: Ferrybridge Glass.',
  ])
  expect(board.texts('td.standing')).toEqual([
    'Ordered',
    'Prospect',
    'Prospect',
    'Lost',
    'Prospect',
  ])
})
