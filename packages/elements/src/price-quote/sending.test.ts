import { expect, test } from 'vitest'
import { eventually } from '../internal/testing/on-page.js'
import { quoteOnPage } from './testing/quote-on-page.js'
import { smallBook } from './testing/small-book.js'

test.each([
  ['en', 'Quotation Q1', 'The quantity of Tray has to be put right first.'],
  ['zh-CN', '报价单 Q1', '请先改正Tray的数量。'],
])(
  'in %s, nothing is sent while a quantity is none, and the focus goes to it',
  async (lang, title, sentence) => {
    const quote = await quoteOnPage({ lang })
    await eventually(() => expect(quote.text('[part="title"]')).toBe(title))
    const quantity = '[data-change="quantity"][data-line="2"]'
    await quote.type(quantity, 'ten')
    quote.find('[data-do="send"]').focus()
    await quote.press('{Enter}')
    await expect.poll(() => quote.text('[part="said"]')).toBe(sentence)
    expect(quote.focused).toBe(quote.find(quantity))
    expect(quote.sent).toEqual([])

    await quote.type(quantity, '9')
    await quote.click('[data-do="send"]')
    await eventually(() => expect(quote.sent).toHaveLength(1))
  },
)

test('a quantity that is gone with its line does not stand in the way', async () => {
  const quote = await quoteOnPage()
  await quote.type('[data-change="quantity"][data-line="2"]', 'ten')
  await quote.click('[data-do="remove"][data-line="2"]')
  await quote.click('[data-do="send"]')
  await eventually(() => expect(quote.sent).toHaveLength(1))
})

test('a class that somebody has to approve says so before it is chosen', async () => {
  const costs = { 'mug-good': 5, 'mug-best': 15 } as Readonly<Record<string, number>>
  const quote = await quoteOnPage({
    priceBook: {
      ...smallBook,
      items: smallBook.items.map((item) => ({ ...item, cost: costs[item.id] ?? 1 })),
      approvals: [
        {
          id: 'margin',
          of: 'order',
          approvers: 'lowest',
          roles: [{ role: 'seller', marginOnCost: '0.2' }, { role: 'boss' }],
        },
      ],
    },
    request: { id: 'Q1', lines: [{ id: '1', item: 'mug-good', quantity: 8 }] },
  })
  expect(quote.text('[part="status"]')).toBe('Ready to send')
  expect(quote.texts('[part="class"]')).toEqual([
    'Best ¥153.60 Needs approval Mug, glazed Choose',
    'Good Chosen ¥96.00 Mug',
  ])
  await quote.click('[data-do="class"]')
  await expect.poll(() => quote.text('[part="status"]')).toBe('Needs approval')
})
