import { expect, test } from 'vitest'
import { keepMessages } from '../internal/registered-messages.js'
import { eventually } from '../internal/testing/on-page.js'
import { emptyQuoteOnPage, quoteOnPage } from './testing/quote-on-page.js'
import { smallBook, smallRequest } from './testing/small-book.js'

test('shows the lines with their prices, and the total', async () => {
  const quote = await quoteOnPage()
  expect(quote.texts('.line .net')).toEqual(['¥80.00', '¥45.00'])
  expect(quote.text('[part="total"]')).toBe('Total ¥150.00 with tax')
  expect(quote.rows('.totals tr')).toEqual([
    'List price | ¥125.00',
    'Net | ¥125.00',
    'VAT 20% | ¥25.00',
    'Total | ¥150.00',
    'Deposit now | ¥37.50',
    'Balance after delivery | ¥112.50',
  ])
})

test('names the request, the customer and the days', async () => {
  const customer = { id: 'c1', name: 'Harbour View' }
  const quote = await quoteOnPage({ customer })
  expect(quote.text('[part="title"]')).toBe('Quotation Q1')
  expect(quote.text('.titles p')).toBe('for Harbour View · 23 Nov 2026 · valid until 23 Dec 2026')
})

test('another quantity is another price, announced before it is kept', async () => {
  const quote = await quoteOnPage()
  await quote.type('[data-change="quantity"]', '10')
  expect(quote.texts('.line .net')[0]).toBe('¥100.00')
  expect(quote.changes).toMatchObject([
    { request: { lines: [{ quantity: 10 }, {}] }, quote: { totals: { net: { amount: 14_500 } } } },
  ])
  expect(quote.element.request).toBe(quote.changes[0]?.request)
  expect(quote.text('[part="said"]')).toBe('The total is now ¥174.00.')
})

test('a change that the page refuses is not kept, and the field says so', async () => {
  const quote = await quoteOnPage()
  quote.veto('fieldbook-quote-change')
  await quote.type('[data-change="quantity"]', '10')
  expect((quote.find('[data-change="quantity"]') as HTMLInputElement).value).toBe('8')
  expect(quote.element.request).toBe(smallRequest)
  expect(quote.text('[part="said"]')).toBe('This page did not accept the change.')
})

test.each(['0', '-3', '', '2000000000', '1e400'])(
  'a quantity of %j is not announced',
  async (text) => {
    const quote = await quoteOnPage()
    const field = quote.find('[data-change="quantity"]') as HTMLInputElement
    field.value = text
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await quote.element.updateComplete
    expect(quote.changes).toEqual([])
    expect(field.ariaInvalid).toBe('true')
    expect(quote.text('[part="said"]')).toBe('Write a quantity above zero, such as 12 or 2.5.')
  },
)

test.each([
  ['1,5', 'Write 1.5, with a point.'],
  ['abc', 'Write a quantity above zero, such as 12 or 2.5.'],
  ['-1', 'Write a quantity above zero, such as 12 or 2.5.'],
])(
  '%j typed as a quantity stays as it is, with what to write beside it',
  async (text, sentence) => {
    const quote = await quoteOnPage()
    await quote.type('[data-change="quantity"]', text)
    const field = quote.find('[data-change="quantity"]') as HTMLInputElement
    expect(field.value).toBe(text)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const message = quote.find(`#${field.getAttribute('aria-describedby')}`)
    expect(message.textContent.trim()).toBe(sentence)
    expect(quote.text('[part="said"]')).toBe(sentence)
    expect(quote.changes).toEqual([])
    expect(quote.texts('.line .net')[0]).toBe('¥80.00')
    await quote.type('[data-change="quantity"]', '1.5')
    expect(field.getAttribute('aria-invalid')).toBe('false')
    expect(quote.texts('.line .net')[0]).toBe('¥15.00')
  },
)

test('in Chinese too, what to write instead of a comma is told', async () => {
  const quote = await quoteOnPage({ lang: 'zh-CN' })
  await eventually(() => expect(quote.text('[part="title"]')).toBe('报价单 Q1'))
  await quote.type('[data-change="quantity"]', '1,5')
  expect(quote.text('[part="said"]')).toBe('请写作1.5，小数点用“.”。')
})

test('arrows change a quantity by one, and never to nothing', async () => {
  const quote = await quoteOnPage()
  quote.find('[data-change="quantity"]').focus()
  await quote.press('{ArrowUp}')
  expect(quote.texts('.line .net')[0]).toBe('¥90.00')
  await quote.type('[data-change="quantity"]', '1.5')
  await quote.press('{ArrowDown}{ArrowDown}')
  expect(quote.changes.map(({ request }) => request.lines[0]?.quantity)).toEqual([9, 1.5, 0.5])
})

test('a line is asked for in another unit, another class, another term', async () => {
  const quote = await quoteOnPage({
    request: { lines: [...smallRequest.lines, { id: '3', item: 'care', quantity: 1, months: 12 }] },
  })
  const choose = async (selector: string, value: string) => {
    const field = quote.find(selector) as HTMLSelectElement
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await quote.element.updateComplete
  }
  await choose('[data-change="unit"][data-line="2"]', 'box')
  expect(quote.texts('.line .net')[1]).toBe('¥360.00')
  await choose('[data-change="item"]', 'mug-best')
  expect(quote.texts('.line .net')[0]).toBe('¥128.00')
  await choose('[data-change="months"]', '36')
  expect(quote.texts('.line .net')[2]).toBe('¥200.00')
})

test('the last line that is taken away leaves an empty quotation', async () => {
  const quote = await quoteOnPage()
  await quote.click('[data-do="remove"][data-line="1"]')
  await eventually(() => expect(quote.focused?.dataset['line']).toBe('2'))
  await quote.press('{Enter}')
  expect(quote.changes.at(-1)).toEqual({ request: { ...smallRequest, lines: [] }, quote: null })
  expect(quote.text('[part="empty"] p')).toBe('Nothing is quoted yet.')
  await eventually(() => expect(quote.focused?.role).toBe('combobox'))
})

test('the classes stand beside each other, and one is chosen', async () => {
  const quote = await quoteOnPage()
  expect(quote.texts('[part="class"] strong')).toEqual(['¥207.60', '¥150.00'])
  expect(quote.text('.way.asked .way-name')).toBe('Good Chosen')
  await quote.click('[data-do="class"]')
  expect(quote.changes[0]?.request.lines[0]).toEqual({ id: '1', item: 'mug-best', quantity: 8 })
  expect(quote.text('.way.asked .way-name')).toBe('Best Chosen')
  await eventually(() => expect(quote.focused?.className).toBe('way asked'))
})

test('says what the next quantity brings, and takes it', async () => {
  const quote = await quoteOnPage()
  await eventually(() => quote.find('[part="break"]'))
  expect(quote.text('[part="break"]')).toBe(
    '1 more, and each costs 20% less, the whole ¥5.00 less Take 10',
  )
  await quote.click('[data-do="take"]')
  expect(quote.changes[0]?.request.lines[1]).toMatchObject({ quantity: 10 })
})

const cut = { ...smallRequest, manual: [{ id: 'm', rate: '0.1', reason: 'Second order' }] }

test('who has to approve is named, and why', async () => {
  const quote = await quoteOnPage({ request: cut })
  expect(quote.text('[part="status"]')).toBe('Needs approval')
  expect(quote.text('[part="notices"]')).toBe(
    'The boss still has to approve The boss has to approve: the discount of 10% is above 5%.',
  )
  await quote.click('[data-do="send"]')
  expect(quote.sent).toMatchObject([{ request: cut, quote: { status: 'needs-approval' } }])
  expect(quote.text('[part="said"]')).toBe('The quotation has been passed on.')
})

test('the waterfall is a picture and a table', async () => {
  const quote = await quoteOnPage({ request: cut })
  expect(quote.texts('.steps li')).toEqual([
    'List price ¥125.00',
    'Changed by hand: Second order −¥12.50',
    'Net ¥112.50',
  ])
  await quote.click('[data-do="figure"]')
  expect(quote.rows('.steps-table tbody tr')).toEqual([
    'List price | – | ¥125.00 | ¥125.00',
    'Changed by hand: Second order | 10% | −¥12.50 | ¥112.50',
  ])
})

test('a voucher that cannot be redeemed stands in the way, and nothing is sent', async () => {
  const quote = await quoteOnPage()
  await quote.type('.vouchers input', 'V9')
  expect(quote.text('[part="status"]')).toBe('Cannot be quoted')
  expect(quote.text('[part="notices"]')).toContain('V9')
  quote.find('[data-do="send"]').focus()
  await quote.press('{Enter}')
  expect(quote.sent).toEqual([])
  await quote.click('[data-do="voucher-out"]')
  expect(quote.element.request).toEqual(smallRequest)
})

const face = { amount: 500, currency: 'CNY' }

test.each([
  [{ expiresOn: '2026-11-01' } as const, 'expired on Sun 1 Nov 2026'],
  [
    { expiresOn: '2027-01-01', spent: face, redeemedBy: ['Q0'] as string[] } as const,
    'has been used',
  ],
])('a voucher that cannot be redeemed is not said to be added, %#', async (given, sentence) => {
  const voucher = { id: 'v2', face, issuedOn: '2026-10-01', ...given } as const
  const quote = await quoteOnPage({
    circumstances: { today: '2026-11-23', vouchers: { v2: voucher } },
  })
  await quote.type('.vouchers input', 'v2')
  expect(quote.text('[part="said"]')).toContain(sentence)
  expect(quote.text('[part="said"]')).not.toContain('added')
  expect(quote.text('[part="notices"]')).toContain(quote.text('[part="said"]'))
})

test('a line that has no price says why', async () => {
  const request = { lines: [{ id: '1', item: 'mug-god', quantity: 1 }] }
  const quote = await quoteOnPage({ request })
  expect(quote.texts('.line .net')).toEqual(['no price'])
  expect(quote.text('.notes')).toContain('mug-god')
  expect(quote.text('[part="total"] strong')).toBe('–')
})

test('the question mark tells why, and Escape goes back to it', async () => {
  const quote = await quoteOnPage()
  quote.find('[data-do="why"][data-key="2"]').focus()
  await quote.press('{Enter}')
  await eventually(() => quote.find('#card:popover-open'))
  expect(quote.text('#card h3')).toBe('Tray')
  expect(quote.texts('[part="reasons"] li')).toEqual([
    'Price “tray”: the only one that matches. /prices/2',
    '9 at 5: 45. /prices/2/scheme/tiers/0',
    'List price: ¥45.00. /prices/2',
    'VAT of 20%: ¥9.00. /tax/rates/0',
  ])
  await quote.press('{Escape}')
  const why = quote.find('[data-do="why"][data-key="2"]')
  await eventually(() => expect(quote.focused).toBe(why))
})

test('what the quotation still has to tell is marked', async () => {
  const quote = await quoteOnPage()
  expect(quote.text('.particulars summary')).toBe('Particulars 1 of 2')
  expect(quote.texts('.particulars dd')).toEqual(['Clay & Co', 'missing'])
})

test('read only has nothing to change', async () => {
  const quote = await quoteOnPage({ readOnly: true })
  expect(quote.all('input, select, form')).toEqual([])
  expect(quote.all('button').map(({ dataset }) => dataset['do'])).toEqual(['why', 'why', 'why'])
  expect(quote.element.hasAttribute('readonly')).toBe(true)
})

test('in Chinese the words, the names and the total in capitals', async () => {
  const quote = await quoteOnPage({ lang: 'zh-CN' })
  await eventually(() => expect(quote.text('[part="title"]')).toBe('报价单 Q1'))
  expect(quote.texts('.line .name .brief')[0]).toBe('马克杯')
  expect(quote.text('.capitals strong')).toBe('人民币壹佰伍拾元整')
})

test('other words can be registered', async () => {
  const quote = await quoteOnPage()
  keepMessages({ locale: 'en', words: { priceQuote: { send: 'Send offer' } } })
  await quote.element.updateComplete
  expect(quote.text('[data-do="send"]')).toBe('Send offer')
  keepMessages({ locale: 'en', words: { priceQuote: { send: 'Send quotation' } } })
})

test('nothing asked for is said, and until the price book comes the outline stands', async () => {
  const empty = await emptyQuoteOnPage({ request: null })
  expect(empty.text('[part="empty"] p')).toBe('Nothing is quoted yet.')
  const loading = await emptyQuoteOnPage({ priceBook: undefined })
  expect(loading.text('[aria-busy="true"] [role="status"]')).toBe('Loading')
})

test.each([
  [{ priceBook: { ...smallBook, items: [{}] } as never }, '/priceBook/items/0'],
  [{ request: { lines: 3 } as never }, '/request/lines'],
  [{ circumstances: { today: 'today' } as never }, '/circumstances/today'],
  [{ density: 'tiny' as never }, '/density'],
  [{ priceBook: { ...smallBook, roundng: 1 } as never, validate: true }, '/priceBook/roundng'],
  [
    { circumstances: { today: '2026-11-23', vouchers: { V: {} } } as never, validate: true },
    '/circumstances/vouchers',
  ],
])('what is wrong is shown with its place, %#', async (given, place) => {
  const quote = await emptyQuoteOnPage(given)
  await eventually(() => quote.find('[part="error"]'))
  expect(quote.text('[part="error"]')).toContain(place)
})
