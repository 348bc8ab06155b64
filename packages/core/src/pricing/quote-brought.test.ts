import { describe, expect, test } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import {
  found,
  lines,
  nets,
  quoted,
  stage,
  stepsOf,
  withConventions,
} from '../../tests/small-price-book.js'
import { majorUnits, money, type IsoDate } from '../shared/index.js'
import type { Voucher } from './schema.js'

const takes = (what: 'manual' | 'vouchers' | 'trade-ins', more: object = {}) => ({
  takes: what,
  ...more,
})
const onOrder = (...rules: readonly object[]) => ({
  adjustments: [stage('order', 'sequential', ...rules)],
})
const voucher = (more: Partial<Voucher> = {}): Voucher => ({
  id: 'v',
  face: { amount: 1000, currency: 'CNY' },
  issuedOn: '2026-01-01',
  expiresOn: '2026-12-31',
  ...more,
})

type VoucherCase = { readonly gross: string; readonly voucher: { face: string; used: boolean } }

const practised = (id: string) => {
  const { input, expected } = practiceCase<VoucherCase, Record<string, unknown>>(id)
  const face = money(input.voucher.face, 'CNY')
  const used = input.voucher.used ? { spent: face, redeemedBy: ['order-1'] } : {}
  const parts = {
    items: [{ id: 'pen', unit: 'piece' }],
    prices: [{ id: 'p', item: 'pen', scheme: { type: 'flat', amount: input.gross } }],
    vouchers: { use: 'once' },
    ...onOrder(takes('vouchers')),
  }
  const vouchers = { v: voucher({ face, ...used }) }
  return { answer: quoted(parts, { vouchers: ['v'] }, { vouchers }), expected }
}

test('C-PRI-08: a voucher is taken off the next order (RULES #20, #30)', () => {
  const { answer, expected } = practised('C-PRI-08')
  expect(answer.totals && majorUnits(answer.totals.net)).toBe(expected['net'])
  expect(answer.vouchers.redeemed.length > 0).toBe(expected['voucherUsed'])
})

test('C-PRI-09: a voucher that was used is refused (RULES #30)', () => {
  const { answer, expected } = practised('C-PRI-09')
  expect(answer.status).toBe('refused')
  expect(found(answer).includes('pricing/voucher-used')).toBe(expected['error'] === 'voucher_used')
})

describe('vouchers and trade-ins (RULES #20)', () => {
  test('a voucher takes at most what is left, and what is left of it lapses', () => {
    const parts = { vouchers: { use: 'once' }, ...onOrder(takes('vouchers')) }
    const asked = { lines: lines(['pencil', 2]), vouchers: ['v'] }
    const { vouchers, totals } = quoted(parts, asked, { vouchers: { v: voucher() } })
    expect(totals?.net.amount).toBe(0)
    expect(vouchers.redeemed).toEqual([
      {
        id: 'v',
        amount: { amount: 666, currency: 'CNY' },
        lapses: { amount: 334, currency: 'CNY' },
      },
    ])
  })

  test('a trade-in is a step by its name', () => {
    const tradeIns = [{ id: 't', name: 'old pen', amount: 5 }]
    const answer = quoted(onOrder(takes('trade-ins')), { tradeIns })
    expect(answer.waterfall[1]).toEqual({
      code: 'pricing/trade-in',
      rule: '/adjustments/0/rules/0',
      tradeIn: 't',
      of: 'old pen',
      amount: { amount: -500, currency: 'CNY' },
      after: { amount: 2500, currency: 'CNY' },
    })
  })

  test('what no rule takes refuses the quote', () => {
    const asked = {
      vouchers: ['v'],
      tradeIns: [{ id: 't', name: 'old pen', amount: 5 }],
      manual: [{ id: 'm', rate: '0.1', reason: 'agreed' }],
    }
    const answer = quoted({}, asked, { vouchers: { v: voucher() } })
    expect(answer.status).toBe('refused')
    expect(answer.findings).toEqual([
      { code: 'pricing/nothing-takes', at: '/manual/0', what: 'manual' },
      { code: 'pricing/nothing-takes', at: '/vouchers/0', what: 'vouchers' },
      { code: 'pricing/nothing-takes', at: '/tradeIns/0', what: 'trade-ins' },
    ])
  })
})

test('where an amount leaves the safe range no voucher is redeemed (RULES #23)', () => {
  const stages = {
    adjustments: [
      stage('order', 'sequential', takes('vouchers')),
      stage('unit', 'best', { surcharge: { amount: '1e10' } }),
    ],
    vouchers: { use: 'once' },
  }
  const request = { lines: lines(['pen', 1e9]), vouchers: ['v'] }
  const answer = quoted(stages, request, { vouchers: { v: voucher() } })
  expect(found(answer)).toEqual(['pricing/amount-out-of-range'])
  expect(answer.vouchers.redeemed).toEqual([])
})

describe('manual changes (RULES #20)', () => {
  test('of nothing round nothing (RULES #22)', () => {
    const stages = {
      adjustments: [
        stage('line', 'sequential', { discount: { amount: '0.01' } }),
        stage('unit', 'sequential', takes('manual', { approver: 'chief' })),
      ],
      ...withConventions({ rounding: { at: 'unit', mode: 'half-up', of: 'result' } }),
    }
    const answer = quoted(stages, {
      manual: [{ id: 'm', line: 'l1', rate: '0', reason: 'agreed' }],
    })
    expect(nets(answer)).toEqual([2999])
    expect(answer.status).toBe('priced')
  })

  const manual = [
    { id: 'm1', line: 'l1', price: 9, reason: 'matched an offer' },
    { id: 'm2', amount: 1, reason: 'rounded down' },
  ]

  test('of a line are taken on unit or line, of the order on order', () => {
    const stages = {
      adjustments: [
        stage('line', 'sequential', takes('manual', { approver: 'chief' })),
        { ...stage('order', 'sequential', takes('manual')) },
      ],
    }
    const answer = quoted(stages, { manual })
    expect(stepsOf(answer)).toEqual([
      ['pricing/list', 3000, 3000],
      ['pricing/manual-change', -300, 2700],
      ['pricing/manual-change', -100, 2600],
    ])
    expect(answer.status).toBe('needs-approval')
    expect(answer.approvals.needed).toEqual(['chief'])
  })

  test('of a line that is not there refuse the quote', () => {
    const answer = quoted(onOrder(takes('manual')), {
      manual: [{ id: 'm', line: 'l9', rate: '0.1', reason: 'agreed' }],
    })
    expect(found(answer)).toEqual(['pricing/unknown-line'])
  })
})

test('free goods stand beside the lines (RULES #19)', () => {
  const freeGoods = { quantity: 1, forEvery: 3, after: 2, atMost: 2 }
  const given = (on: 'line' | 'order', quantity: number) =>
    quoted(
      { adjustments: [stage(on, 'sequential', { freeGoods })] },
      {
        lines: lines(['pen', quantity], ['pencil', 3]),
      },
    )
  expect(given('line', 4).free).toEqual([])
  expect(given('line', 50).free).toEqual([
    { item: 'pen', quantity: '2', rule: '/adjustments/0/rules/0' },
  ])
  expect(given('order', 2).free).toEqual([
    { item: 'pen', quantity: '1', rule: '/adjustments/0/rules/0' },
  ])
  expect(nets(given('order', 2))).toEqual([2000, 999])
})

test('free goods are counted, however many they are (RULES #19)', () => {
  const given = (more: object) =>
    quoted(
      {
        adjustments: [
          stage('line', 'best', {
            freeGoods: { quantity: '1e-9', forEvery: '0.00000001', ...more },
          }),
        ],
      },
      { lines: lines(['pen', 1_000_000_000]) },
    ).free.map(({ quantity }) => quantity)
  expect(given({})).toEqual(['100000000'])
  expect(given({ atMost: 200_000_000 })).toEqual(['100000000'])
  expect(given({ atMost: 7 })).toEqual(['7'])
})

test('a priced quote issues the vouchers whose conditions hold (RULES #31)', () => {
  const issue = [
    { id: 'next', face: 5, validFor: { months: 3 }, amount: { atLeast: 30 } },
    { id: 'large', face: 50, validFor: { months: 3 }, amount: { atLeast: 300 } },
  ]
  const answer = quoted({ vouchers: { use: 'once', issue } }, { customer: { id: 'us' } })
  const expiresOn: IsoDate = '2027-02-22'
  expect(answer.vouchers.issued).toMatchObject([{ id: 'next', customerId: 'us', expiresOn }])
})

type Tier = {
  readonly class: number
  readonly quality: string
  readonly material: string
  readonly price: string
}
type TierCase = { readonly tiers: readonly Tier[]; readonly budget: string }

test('C-PRI-07: an order is priced in every class, the best first, and tells what is within the budget (RULES #35)', () => {
  const { input, expected } = practiceCase<TierCase, { offer: number[]; pricesShown: number }>(
    'C-PRI-07',
  )
  const name = (tier: Tier) => `class-${tier.class}`
  const parts = {
    classes: input.tiers.map((tier) => ({ id: name(tier) })),
    items: input.tiers.map((tier) => {
      const { quality, material } = tier
      const facts = { quality, material }
      return {
        id: `bowl-${tier.class}`,
        unit: 'piece',
        group: 'bowls',
        family: 'bowl',
        class: name(tier),
        facts,
      }
    }),
    prices: [
      {
        id: 'bowls',
        group: 'bowls',
        scheme: {
          type: 'matrix',
          cells: input.tiers.map(({ quality, material, price }) => ({
            is: { quality, material },
            unit: price,
          })),
        },
      },
    ],
  }
  const { alternatives } = quoted(parts, { lines: lines(['bowl-2', 1]), budget: input.budget })
  expect(alternatives).toHaveLength(expected.pricesShown)
  expect(alternatives.map(({ asked }) => asked)).toEqual([false, true, false])
  expect(alternatives.map(({ net }) => net && majorUnits(net))).toEqual(['12.00', '10.00', '8.00'])
  const offered = input.tiers.filter((_, index) => alternatives[index]?.withinBudget === true)
  expect(offered.map((tier) => tier.class)).toEqual(expected.offer)
})

test('a class says whether it is priced, needs approval or would be refused (RULES #35)', () => {
  const parts = {
    classes: [{ id: 'best' }, { id: 'better' }, { id: 'good' }],
    items: [
      { id: 'pen-3', unit: 'piece', family: 'pen', class: 'best', cost: 9, floor: 20 },
      { id: 'pen-2', unit: 'piece', family: 'pen', class: 'better', cost: 8 },
      { id: 'pen-1', unit: 'piece', family: 'pen', class: 'good', cost: 11 },
    ],
    prices: [1, 2, 3].map((one) => ({
      id: `p${one}`,
      item: `pen-${one}`,
      scheme: { type: 'per-unit', unit: 10 },
    })),
    limits: { floor: { marginOnCost: 0, beyond: { approver: 'manager' } } },
  }
  const statuses = (more: object) =>
    quoted({ ...parts, ...more }, { lines: lines(['pen-2', 1]) }).alternatives.map(
      ({ status }) => status,
    )
  expect(statuses({})).toEqual(['needs-approval', 'priced', 'needs-approval'])
  const limits = { floor: { marginOnCost: 0, beyond: 'refuse' } }
  expect(statuses({ limits })).toEqual(['refused', 'priced', 'refused'])
})

test('deposit, validity and completeness make a quotation of it (RULES #25, #34)', () => {
  const quotation = {
    validFor: { days: 30 },
    deposit: { rate: '0.3' },
    fields: [{ id: 'port' }, { id: 'packing' }],
  }
  const answer = quoted({ quotation }, { particulars: { port: 'Ningbo' } })
  expect(answer.totals).toMatchObject({ deposit: { amount: 900 }, balance: { amount: 2100 } })
  expect(answer.validUntil).toBe('2026-12-22')
  expect(answer.completeness).toMatchObject({ required: 2, filled: 1, missing: ['packing'] })
})
