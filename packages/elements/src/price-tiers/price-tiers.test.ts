import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { eventually, tiersOnPage } from './testing/tiers-on-page.js'

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
  expect(field.ariaInvalid).toBe('true')
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
