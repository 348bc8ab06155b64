import fc from 'fast-check'
import type {
  PricingCircumstances,
  QuoteRequest,
  RequestLine,
  VoucherRegister,
} from '../../src/pricing/index.js'
import { amount, mostly, quantity, rarely, share, size, sparse, today } from './figures.js'
import { ITEMS } from './rules.js'

const customerFacts = fc.constantFrom({}, { orders: 3 }, { orders: 5, material: 'wood' })

const line: fc.Arbitrary<Omit<RequestLine, 'id'>> = sparse({
  item: fc.oneof(
    { weight: 200, arbitrary: fc.constantFrom<string>(...ITEMS) },
    { weight: 1, arbitrary: fc.constant('e') },
  ),
  quantity: fc.oneof(
    { weight: 100, arbitrary: quantity },
    { weight: 1, arbitrary: fc.constant(1_000_000_000) },
  ),
  unit: rarely(fc.constantFrom('box', 'pallet', 'piece'), 12),
  amounts: mostly(fc.array(amount, { minLength: 1, maxLength: 3 })),
  months: mostly(fc.constantFrom(12, 36, 12, 36, 12, 36, 24), 20),
  periods: rarely(size, 8),
  before: rarely(sparse({ quantity: rarely(quantity, 2), amount: rarely(amount, 2) }), 6),
  facts: rarely(fc.constantFrom({ material: 'steel' }, { orders: 0 }), 4),
})

const manual = fc
  .tuple(
    fc.oneof(
      share.map((rate) => ({ rate })),
      amount.map((off) => ({ amount: off })),
      amount.map((price) => ({ price })),
    ),
    fc.constantFrom({}, {}, {}, { line: 'l0' }, { line: 'l0' }, { line: 'l0' }, { line: 'l1' }),
  )
  .map(([effect, of]) => ({ ...effect, ...of, reason: 'agreed' }))

/** Vouchers of every state; the ids say which. */
const VOUCHERS: VoucherRegister = Object.fromEntries(
  Object.entries({
    good: {},
    small: { face: { amount: 77, currency: 'CNY' }, customerId: 'us' },
    begun: { spent: { amount: 400, currency: 'CNY' } },
    spent: { spent: { amount: 1_000, currency: 'CNY' }, redeemedBy: ['o1'] },
    late: { expiresOn: '2026-11-20' },
    last: { expiresOn: today },
    early: { issuedOn: '2026-11-22' },
    theirs: { customerId: 'them' },
    anybodys: { customerId: 'them', transferable: true },
    euros: { face: { amount: 500, currency: 'EUR' } },
  }).map(([id, more]) => [
    id,
    {
      id,
      face: { amount: 1_000, currency: 'CNY' },
      issuedOn: '2026-01-01',
      expiresOn: '2027-01-01',
      ...more,
    },
  ]),
) as VoucherRegister

const numbered = <Entry>(name: string, entries: readonly Entry[]) =>
  entries.map((entry, at) => ({ ...entry, id: `${name}${at}` }))

/** Orders of up to five lines. */
export const quoteRequests: fc.Arbitrary<QuoteRequest> = sparse({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => numbered('l', lines)),
  customer: rarely(
    fc
      .tuple(
        customerFacts,
        sparse({
          id: rarely(fc.constantFrom('us', 'them'), 2),
          grade: rarely(fc.constantFrom('A', 'B', 'C'), 2),
        }),
      )
      .map(([facts, more]) => ({ ...more, facts })),
    1,
  ),
  currency: rarely(fc.constantFrom('EUR', 'EUR', 'CNY', 'JPY', 'KWD', 'KWD', 'USD'), 6),
  facts: rarely(fc.constantFrom({ orders: 1 }, { material: 'steel' }), 4),
  manual: rarely(
    fc.array(manual, { minLength: 1, maxLength: 2 }).map((some) => numbered('m', some)),
    4,
  ),
  tradeIns: rarely(
    fc.array(amount, { minLength: 1, maxLength: 2 }).map((worth) =>
      numbered(
        't',
        worth.map((one) => ({ name: 'old one', amount: one })),
      ),
    ),
    6,
  ),
  vouchers: rarely(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.uniqueArray(fc.constantFrom('good', 'last', 'anybodys', 'good'), {
          minLength: 1,
          maxLength: 2,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(...Object.keys(VOUCHERS), 'lost'), {
          minLength: 1,
          maxLength: 3,
        }),
      },
    ),
    4,
  ),
})

const MARKET = {
  a: { prices: [10, '12.345', '9.5'], leader: '11.11' },
  b: { prices: ['0.01'], leader: 7 },
  c: { prices: [5, 6], leader: '1/3' },
  d: { prices: [30, 31, 33], leader: 25 },
}

export const circumstances: fc.Arbitrary<PricingCircumstances> = fc
  .constantFrom(MARKET, MARKET, MARKET, { a: { prices: [10] }, b: { leader: '0.5' } })
  .map((market) => ({ today, vouchers: VOUCHERS, market }))
