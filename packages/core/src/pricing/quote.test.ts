import { expect, test } from 'vitest'
import { quote } from './quote.js'
import { PriceBook, QuoteRequest } from './schema.js'

const today = '2026-11-22'

const conventions = {
  choose: ['most-specific', 'first'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}

test('a line costs its quantity at the price of a unit (RULES #8)', () => {
  const book = PriceBook.parse({
    currency: 'CNY',
    conventions,
    items: [{ id: 'pen', unit: 'piece', units: { box: { quantity: 12, of: 'piece' } } }],
    prices: [{ id: 'list', item: 'pen', scheme: { type: 'per-unit', unit: '1.255' } }],
  })
  const request = QuoteRequest.parse({ lines: [{ id: 'l1', item: 'pen', quantity: 3 }] })
  const answer = quote(request, book, { today })
  expect(answer.status).toBe('priced')
  expect(answer.totals?.net).toEqual({ amount: 377, currency: 'CNY' })
  expect(answer.waterfall).toEqual([
    {
      code: 'pricing/list',
      rule: '/prices',
      amount: { amount: 377, currency: 'CNY' },
      after: { amount: 377, currency: 'CNY' },
    },
  ])
  expect(answer.lines[0]?.priced).toMatchObject({
    exactList: '3.765',
    unitNet: '377/300',
    unitList: '377/300',
  })
})
