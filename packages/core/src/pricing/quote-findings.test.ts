import { expect, it } from 'vitest'
import { quoted, stage } from '../../tests/small-price-book.js'
import { explain } from '../messages/catalogue.js'
import { en } from '../messages/en.js'
import { zhCN } from '../messages/zh-CN.js'
import type { QuoteRequest, Voucher } from './schema.js'

type Bad = readonly [
  code: string,
  at: string,
  parts: object,
  request: Partial<QuoteRequest>,
  english: string,
  chinese: string,
]

const pen = { id: 'l1', item: 'pen', quantity: 1 }
const takes = { adjustments: [stage('order', 'sequential', { takes: 'vouchers' })] }
const voucher = (id: string, more: Partial<Voucher>): Voucher => ({
  id,
  face: { amount: 100, currency: 'CNY' },
  issuedOn: '2026-01-01',
  expiresOn: '2026-12-31',
  ...more,
})
const vouchers = {
  used: voucher('used', { redeemedBy: ['o7'] }),
  old: voucher('old', { expiresOn: '2026-10-31' }),
  dollar: voucher('dollar', { face: { amount: 100, currency: 'USD' } }),
  fresh: voucher('fresh', {}),
}
const rates = [{ id: 'vat', rate: '0.13', items: ['paper'] }]
const costPlus = { type: 'cost-plus', marginOnCost: '0.2' }

const BAD: readonly Bad[] = [
  [
    'pricing/no-exchange-rate',
    '/lines/0',
    {},
    { currency: 'XQZ' },
    'Add it to the price book, or ask for a quote in CNY',
    '请在价格手册中添加汇率，或改以CNY报价',
  ],
  [
    'pricing/no-price',
    '/lines/0',
    { prices: [{ id: 'p', item: 'pen', to: '2026-01-31', scheme: { type: 'flat', amount: 1 } }] },
    {},
    'Add one to the price book',
    '请在价格手册中添加',
  ],
  [
    'pricing/cost-missing',
    '/lines/0',
    { items: [{ id: 'pen', unit: 'piece' }], prices: [{ id: 'p', item: 'pen', scheme: costPlus }] },
    {},
    'Add it to the price book',
    '请在价格手册中填写',
  ],
  [
    'pricing/no-tax-rate',
    '/lines/0',
    { tax: { prices: 'exclusive', rates } },
    {},
    'Add one to the price book',
    '请在价格手册中添加',
  ],
  [
    'pricing/voucher-used',
    '/vouchers/0',
    takes,
    { vouchers: ['used'] },
    'order “o7”. Remove it, or give another',
    '请删除或换用另一张',
  ],
  [
    'pricing/voucher-repeated',
    '/vouchers/1',
    takes,
    { vouchers: ['fresh', 'fresh'] },
    'Give it once',
    '请只填一次',
  ],
  [
    'pricing/voucher-expired',
    '/vouchers/0',
    takes,
    { vouchers: ['old'] },
    'Remove it, or give another',
    '请删除或换用另一张',
  ],
  [
    'pricing/voucher-currency',
    '/vouchers/0',
    takes,
    { vouchers: ['dollar'] },
    'ask for a quote in USD',
    '改以USD报价',
  ],
  [
    'pricing/voucher-unknown',
    '/vouchers/0',
    takes,
    { vouchers: ['none'] },
    'Check its number',
    '请核对编号',
  ],
]

it.each(BAD)('%s at %s, with what to do about it', (code, at, parts, request, english, chinese) => {
  const answer = quoted(parts, { lines: [pen], ...request }, { vouchers })
  expect(answer.status).toBe('refused')
  const [finding, ...more] = answer.findings
  expect(more).toEqual([])
  expect(finding).toMatchObject({ code, at })
  expect(finding && explain(finding, en)).toContain(english)
  expect(finding && explain(finding, zhCN)).toContain(chinese)
})
