import { expect, test } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { eventually, smallBook, tiersOnPage } from './testing/tiers-on-page.js'

/** Figures so long that a line of them is wider than a narrow paper. */
const dearBook = {
  ...smallBook,
  prices: [
    {
      id: 'all',
      item: 'pen',
      scheme: {
        type: 'graduated' as const,
        tiers: [
          { upTo: 9999, unit: 1_234_567 },
          { upTo: 49_999, unit: 1_134_567 },
          { unit: 1_034_567 },
        ],
      },
    },
  ],
}

test('shows what one costs and what the whole costs, by the tiers of the book', async () => {
  const tiers = await tiersOnPage()
  expect(tiers.rows('[part="tier"]')).toEqual([
    '1–9 | £10.00 | £10.00 | –',
    '10–49 | £9.00 | £90.00 | 10.0%',
    '50 or more | £8.50 | £425.00 | 15.0%',
  ])
})

test('reads off the quantity that is set, and the smallest without one', async () => {
  const tiers = await tiersOnPage()
  expect(tiers.texts('.figures dd')).toEqual(['£10.00', '£10.00'])
  tiers.element.quantity = '12.5'
  await tiers.element.updateComplete
  expect(tiers.texts('.figures dd')).toEqual(['£9.00', '£112.50'])
})

test('a quantity is announced before it is read off, and a veto leaves it as it was', async () => {
  const tiers = await tiersOnPage({ quantity: 5 })
  tiers.element.addEventListener('fieldbook-quantity-choose', (event) => event.preventDefault())
  tiers.find('.slider').focus()
  await tiers.press('{ArrowRight}')
  expect(tiers.choices).toEqual([{ item: 'pen', quantity: 6 }])
  expect(tiers.texts('.figures dd')).toEqual(['£10.00', '£50.00'])
  expect(tiers.text('[role="status"]')).toContain('did not accept')
})

test('page keys go from break to break in the field too', async () => {
  const tiers = await tiersOnPage({ quantity: 5 })
  tiers.find('#quantity').focus()
  await tiers.press('{PageUp}')
  await tiers.press('{PageUp}')
  await tiers.press('{PageDown}')
  expect(tiers.choices.map(({ quantity }) => quantity)).toEqual([10, 50, 10])
  expect(tiers.text('[role="status"]')).toBe('Quantity 10: £9.00 each, £90.00 in all')
})

test('what is no quantity is said where it was written, and nothing is read off for it', async () => {
  const tiers = await tiersOnPage({ quantity: 5 })
  const field = tiers.find('#quantity')
  await userEvent.fill(field, '-3')
  await eventually(() => expect(field.ariaInvalid).toBe('true'))
  expect(tiers.text('#misread')).toContain('1 or more')
  expect(tiers.choices).toEqual([])
  expect(tiers.texts('.figures dd')).toEqual(['£10.00', '£50.00'])
})

test('says where a larger quantity costs less in all', async () => {
  const tiers = await tiersOnPage({ quantity: 48 })
  expect(tiers.texts('[part="notices"] li')).toContain('50 cost £425.00, less than 49 for £441.00.')
  expect(tiers.text('.hint')).toBe('2 more, and the whole costs £425.00: less than now.')
})

test('follows the customer, whose grade may have a price of its own', async () => {
  const tiers = await tiersOnPage({ customer: { grade: 'A' } })
  expect(tiers.texts('.figures dd')).toEqual(['£7.00', '£7.00'])
})

test('an item that the book does not have is named with those that it has', async () => {
  const tiers = await tiersOnPage({ item: 'pem' })
  await eventually(() => tiers.find('[part="error"]'))
  expect(tiers.text('[part="error"]')).toContain('/item')
  expect(tiers.text('[part="error"]')).toContain('pen')
})

test('the picture is drawn from left to right, and the other way on a page that runs so', async () => {
  const ends = async (direction: 'ltr' | 'rtl') => {
    const tiers = await tiersOnPage({ direction })
    const path = tiers.find('.way').getAttribute('d') ?? ''
    const xs = [...path.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
    return Math.sign((xs.at(-1) ?? 0) - (xs[0] ?? 0))
  }
  expect(await ends('ltr')).toBe(1)
  expect(await ends('rtl')).toBe(-1)
})

test.each([
  ['en', '1,5', 'Write 1.5, with a point.'],
  ['zh-CN', '1,5', '请写作1.5，小数点用“.”。'],
  ['en', 'abc', 'Write a quantity of 1 or more, with a point before decimals.'],
  ['en', '-1', 'Write a quantity of 1 or more, with a point before decimals.'],
])('typed in %s, %j stays as it is, with what to write', async (lang, text, sentence) => {
  const tiers = await tiersOnPage({ lang })
  const field = tiers.find('#quantity') as HTMLInputElement
  await eventually(() => expect(tiers.text('label')).toBe(lang === 'en' ? 'Quantity' : '数量'))
  field.focus()
  field.select()
  await tiers.press(text)
  expect(field.value).toBe(text)
  expect(field.ariaInvalid).toBe('true')
  expect(tiers.text('#misread')).toBe(sentence)
  expect(tiers.text('[role="status"]')).toBe(sentence)
  expect(tiers.texts('.figures dd')).toEqual(['£10.00', '£10.00'])
  expect(tiers.choices).toEqual([])
})

test('arrows change the quantity in the field by one, and never to nothing', async () => {
  const tiers = await tiersOnPage({ quantity: '1.5' })
  tiers.find('#quantity').focus()
  await tiers.press('{ArrowUp}')
  await tiers.press('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(tiers.choices.map(({ quantity }) => quantity)).toEqual(['2.5', '1.5', '0.5'])
  expect((tiers.find('#quantity') as HTMLInputElement).value).toBe('0.5')
})

test('nothing of it has no price, neither of one nor of the whole', async () => {
  const tiers = await tiersOnPage({ quantity: 0 })
  expect(tiers.texts('.figures dd')).toEqual(['–', '–'])
  expect(tiers.text('.hint')).toBe('A quantity above zero has a price.')
  expect(tiers.find('.slider').getAttribute('aria-valuetext')).toBe(
    'A quantity above zero has a price.',
  )
})

test('on paper the table wraps to the width, and the title stays with the picture', async () => {
  const tiers = await tiersOnPage({ lang: 'zh-CN', width: 340, priceBook: dearBook })
  await eventually(() => tiers.find('.way'))
  const session = cdp()
  await session.send('Emulation.setEmulatedMedia', { media: 'print' })
  try {
    const edge = tiers.element.getBoundingClientRect().right
    const edges = tiers.all('td, th').map((cell) => cell.getBoundingClientRect().right)
    expect(Math.max(...edges)).toBeLessThanOrEqual(edge + 0.5)
    expect(getComputedStyle(tiers.find('[part="head"]')).breakAfter).toBe('avoid')
    expect(getComputedStyle(tiers.find('[part="chart"]')).breakInside).toBe('avoid')
    // Beside each other they would be broken between pages as columns.
    const columns = tiers.all('.side').map((side) => side.getBoundingClientRect().left)
    expect(new Set(columns).size).toBe(1)
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '' })
  }
})
