import { expect, test } from 'vitest'
import { worked } from '../../tests/worked.js'
import { majorUnits } from '../shared/index.js'
import { quote } from './quote.js'
import { PriceBook, QuoteRequest, type MarketPrices } from './schema.js'

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

const priceOf = (scheme: object, item: object, market: MarketPrices = {}) => {
  const book = PriceBook.parse({
    currency: 'CNY',
    conventions,
    items: [{ id: 'pump', unit: 'piece', ...item }],
    prices: [{ id: 'list', item: 'pump', scheme }],
  })
  const request = QuoteRequest.parse({ lines: [{ id: 'l1', item: 'pump', quantity: 1 }] })
  const { totals } = quote(request, book, { today, market })
  return totals && majorUnits(totals.net)
}

test.each(['C-PRI-01', 'C-PRI-02'])('%s is quoted at cost with its margin (RULES #8)', (id) => {
  worked(({ unitCost, margin }: { unitCost: string; margin: string }) => ({
    price: priceOf({ type: 'cost-plus', marginOnCost: margin }, { cost: unitCost }),
  }))(id)
})

test('C-PRI-06 is quoted as the market or the leader asks (RULES #8)', () => {
  worked(({ market: prices, leader }: { market: string[]; leader: string }) => ({
    goingRate: priceOf({ type: 'going-rate' }, {}, { pump: { prices } }),
    follower: priceOf({ type: 'follower' }, {}, { pump: { leader } }),
  }))('C-PRI-06')
})
