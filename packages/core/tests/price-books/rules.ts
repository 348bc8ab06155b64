import fc from 'fast-check'
import type { Adjustment, AdjustmentStage } from '../../src/pricing/index.js'
import { ROUNDING_MODES } from '../../src/shared/rounding.js'
import { amount, condition, dates, quantity, range, rarely, size, sparse } from './figures.js'
import { change } from './schemes.js'

export const ITEMS = ['a', 'b', 'c', 'd'] as const
export const GROUPS = ['tools', 'parts'] as const

const effect: fc.Arbitrary<Partial<Adjustment>> = fc.oneof(
  { weight: 7, arbitrary: change.map((discount) => ({ discount })) },
  { weight: 2, arbitrary: change.map((surcharge) => ({ surcharge })) },
  { weight: 2, arbitrary: amount.map((price) => ({ price })) },
  {
    weight: 2,
    arbitrary: sparse({
      to: fc.constantFrom(5, '0.05', 1, 10),
      mode: fc.constantFrom(...ROUNDING_MODES),
      less: rarely(fc.constantFrom('0.1', 1, '0.01')),
    }).map((round) => ({ round })),
  },
  { weight: 1, arbitrary: amount.map((minimum) => ({ minimum })) },
  { weight: 1, arbitrary: amount.map((maximum) => ({ maximum })) },
  {
    weight: 1,
    arbitrary: sparse({
      item: rarely(fc.constantFrom(...ITEMS)),
      quantity: size,
      forEvery: size,
      after: rarely(quantity),
      atMost: rarely(size),
    }).map((freeGoods) => ({ freeGoods })),
  },
  { weight: 2, arbitrary: fc.constant({ takes: 'manual' as const }) },
)

const having = sparse({
  item: rarely(fc.constantFrom(...ITEMS)),
  group: rarely(fc.constantFrom(...GROUPS)),
  quantity: rarely(range),
  amount: rarely(range),
})

const rule = fc
  .tuple(
    effect,
    dates,
    sparse({
      items: rarely(fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 1 }), 5),
      groups: rarely(fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1 }), 5),
      when: rarely(condition, 4),
      having: rarely(fc.array(having, { minLength: 1, maxLength: 2 }), 9),
      quantity: rarely(range, 6),
      amount: rarely(range, 6),
      currency: rarely(fc.constantFrom('CNY', 'EUR'), 12),
      priority: rarely(fc.integer({ min: -1, max: 2 })),
    }),
  )
  .map(([doing, days, asking]) => ({ ...asking, ...days, ...doing }))

const stage = fc.record({
  on: fc.constantFrom('unit', 'line', 'line', 'group', 'order', 'order'),
  stacking: fc.constantFrom(
    'sequential',
    'sequential',
    'additive',
    'best',
    'best',
    'exclusive',
    'exclusive',
    'refuse',
  ),
  rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
})

/** Where the request's changes are mostly taken. */
const taking = {
  id: 'request',
  on: 'order',
  stacking: 'sequential',
  rules: [
    { id: 'manual', takes: 'manual' },
    { id: 'trade-ins', takes: 'trade-ins' },
    { id: 'vouchers', takes: 'vouchers' },
  ],
} satisfies AdjustmentStage
const takingLines = {
  id: 'lines',
  on: 'line',
  stacking: 'sequential',
  rules: [{ id: 'manual-lines', takes: 'manual' }],
} satisfies AdjustmentStage

/** Up to three stages of every kind, among them mostly those that take what the request brings. */
export const adjustments: fc.Arbitrary<AdjustmentStage[]> = fc
  .tuple(
    fc.array(stage, { maxLength: 3 }),
    fc.constantFrom([takingLines], [takingLines], [takingLines], []),
    fc.constantFrom([taking], [taking], [taking], [taking], []),
  )
  .map(([stages, lines, last]) => [
    ...lines,
    ...stages.map(({ rules, ...one }, at) => ({
      ...one,
      id: `s${at}`,
      rules: rules.map((each, index) => ({ ...each, id: `s${at}-${index}` })),
    })),
    ...last,
  ])
