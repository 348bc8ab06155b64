import fc from 'fast-check'
import type { Price, PriceBook, PricingConventions } from '../../src/pricing/index.js'
import { ROUNDING_MODES } from '../../src/shared/rounding.js'
import { amount, condition, dates, mostly, range, rarely, rate, share, sparse } from './figures.js'
import { adjustments, GROUPS, ITEMS } from './rules.js'
import { bounds, scheme } from './schemes.js'

const CHOICES = ['most-specific', 'most-conditions', 'priority', 'cheapest', 'latest'] as const

const conventions: fc.Arbitrary<PricingConventions> = fc.record({
  choose: fc
    .tuple(
      fc.shuffledSubarray([...CHOICES]),
      fc.constantFrom('first' as const, 'first' as const, 'first' as const, 'refuse' as const),
    )
    .map(([names, last]) => [...names, last]),
  rounding: fc.record({
    at: fc.constantFrom('unit', 'line', 'order'),
    mode: fc.constantFrom(...ROUNDING_MODES),
    of: fc.constantFrom('change', 'result'),
  }),
  taxRounding: fc.record({
    at: fc.constantFrom('unit', 'line', 'rate', 'order'),
    mode: fc.constantFrom(...ROUNDING_MODES),
  }),
  belowZero: fc.constantFrom('stop', 'stop', 'refuse', 'allow'),
})

const BY_WEIGHT = { unit: 'kilogram', units: { box: { quantity: '7.5', of: 'kilogram' } } }

const item = (id: string, at: number) =>
  fc
    .tuple(
      fc.oneof({ weight: 20, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: dates }),
      sparse({
        group: rarely(fc.constantFrom(...GROUPS), 1),
        units: rarely(fc.constant({ box: { quantity: '7.5', of: 'piece' } }), 5),
        cost: mostly(fc.oneof(fc.constantFrom('0.4', 1), amount)),
        floor: rarely(fc.constantFrom('0.1', 1, '5.5'), 12),
        ceiling: rarely(fc.constantFrom(30, '45.5'), 12),
        facts: rarely(fc.constantFrom({ material: 'steel' }, { material: 'wood', orders: 2 }), 2),
      }),
      fc.boolean(),
    )
    .map(([days, more, isOfFamily]) => ({
      id,
      unit: 'piece',
      ...days,
      ...more,
      ...(at === 3 && isOfFamily ? BY_WEIGHT : {}),
      // A piece of it is a part of its own unit.
      ...(at === 2 && isOfFamily ? { unit: 'box' } : {}),
      ...(GROUPS[at] === undefined ? {} : { group: GROUPS[at] }),
      // Two of them are in two classes, mostly of the same thing.
      ...(at < 2 ? { class: at === 0 ? 'good' : 'best' } : {}),
      ...(at < 2 && isOfFamily ? { family: 'thing' } : {}),
    }))

const price: fc.Arbitrary<Omit<Price, 'id'>> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...ITEMS).map((one) => ({ item: one })) },
      { weight: 1, arbitrary: fc.constantFrom(...GROUPS).map((one) => ({ group: one })) },
    ),
    sparse({
      list: rarely(fc.constantFrom('special', 'sale', 'sale'), 3),
      when: rarely(condition, 4),
      quantity: rarely(range, 5),
      currency: rarely(fc.constantFrom('EUR', 'CNY', 'JPY'), 8),
      unit: rarely(fc.constant('box'), 8),
      priority: rarely(fc.integer({ min: -1, max: 2 })),
    }),
    dates,
    bounds,
    scheme,
  )
  .map(([of, more, days, limits, by]) => {
    const { currency, ...others } = more
    // Costs and the market's prices are in the currency of the book.
    const isOwn = ['cost-plus', 'going-rate', 'follower'].includes(by.type)
    return {
      ...of,
      ...others,
      ...(currency === undefined || isOwn ? {} : { currency }),
      ...days,
      ...limits,
      scheme: by,
    }
  })

/** A plain price of every item, so that most lines have one; tiers still end. */
const plain = (one: string): fc.Arbitrary<Omit<Price, 'id'>[]> =>
  fc.oneof(
    { weight: 60, arbitrary: scheme.map((by) => [{ item: one, scheme: by }]) },
    { weight: 1, arbitrary: fc.constant<Omit<Price, 'id'>[]>([]) },
  )

const list = fc.tuple(
  sparse({ when: rarely(condition, 4) }).chain((more) =>
    dates.map((days) => ({ id: 'special', kind: 'override' as const, ...more, ...days })),
  ),
  sparse({ when: rarely(condition, 6) }).chain((more) =>
    dates.map((days) => ({ id: 'sale', kind: 'sale' as const, ...more, ...days })),
  ),
)

const tax = sparse({
  prices: fc.constantFrom('inclusive' as const, 'exclusive' as const),
  contained: rarely(rate, 4),
  rates: fc.tuple(
    fc.record({ id: fc.constant('reduced'), rate, groups: fc.constant(['parts']) }),
    sparse({ id: fc.constant('special'), rate, when: rarely(condition, 2) }),
  ),
  isComplete: fc.constantFrom(true, true, true, false),
}).map(({ rates, isComplete, ...more }) => ({
  ...more,
  rates: [...rates, ...(isComplete ? [{ id: 'standard', rate: '0.13' }] : [])],
}))

const beyond = fc.constantFrom('refuse' as const, { approver: 'manager' })
const limits = sparse({
  floor: rarely(fc.record({ marginOnCost: rate, beyond }), 2),
  ceiling: rarely(fc.record({ aboveList: share, beyond }), 2),
})

const exchange = fc.constantFrom(
  [
    { from: 'CNY', to: 'EUR', rate: '0.125' },
    { from: 'CNY', to: 'EUR', rate: '0.13', on: '2026-11-01' },
    { from: 'CNY', to: 'EUR', rate: '0.2', on: '2026-11-22' },
    { from: 'EUR', to: 'CNY', rate: '7.77' },
    { from: 'JPY', to: 'CNY', rate: '1/21', on: '2026-11-21' },
    { from: 'CNY', to: 'JPY', rate: 21 },
    { from: 'CNY', to: 'KWD', rate: '0.0431' },
    { from: 'JPY', to: 'EUR', rate: '0.0061' },
  ],
  [{ from: 'CNY', to: 'EUR', rate: 1, on: '2026-11-22' }],
  [],
)

/** Price books with few names and small figures, so that what can meet does. */
export const priceBooks: fc.Arbitrary<PriceBook> = fc
  .record({
    conventions,
    items: fc.tuple(...ITEMS.map(item)),
    lists: list,
    prices: fc.tuple(fc.array(price, { maxLength: 4 }), ...ITEMS.map(plain)),
    exchange: fc.oneof(
      { weight: 3, arbitrary: exchange.filter((rates) => rates.length > 1) },
      { weight: 1, arbitrary: exchange },
    ),
    adjustments,
    tax: rarely(tax, 2),
    limits: rarely(limits, 6),
    vouchers: rarely(fc.constantFrom({ use: 'once' as const }, { use: 'balance' as const }), 2),
    deposit: rarely(share, 4),
  })
  .map(({ prices: [some, ...each], tax: taxes, limits: bound, vouchers, deposit, ...more }) => {
    return {
      currency: 'CNY',
      classes: [{ id: 'best' }, { id: 'good' }],
      units: { box: { quantity: 12, of: 'piece' }, pallet: { quantity: 4, of: 'box' } },
      seasons: [{ id: 'high', from: '11-01', to: '02-28' }],
      ...more,
      prices: [...some, ...each.flat()].map((one, at) => ({ ...one, id: `p${at}` })),
      ...(taxes === undefined ? {} : { tax: taxes }),
      ...(bound === undefined ? {} : { limits: bound }),
      ...(vouchers === undefined ? {} : { vouchers }),
      ...(deposit === undefined ? {} : { quotation: { deposit: { rate: deposit } } }),
    }
  })
