import type { PriceBook } from '../../src/pricing/schema.js'
import { bookOf, conventions, ink, pen, penPrice, perUnit, stage, ten } from './book-parts.js'

const rate = (share: number | string) => ({ discount: { rate: share } })
const gradeIs = (is: string) => ({ fact: 'grade', is })
const inkPrice = { id: 'ink', item: 'ink', scheme: perUnit(5) }
const order = { id: 'order-stage', on: 'order' }
const sales = {
  id: 'sales',
  of: 'order',
  approvers: 'lowest',
  roles: [
    { role: 'rep', discount: '0.05', amount: 10_000 },
    { role: 'manager', discount: '0.15', amount: 50_000 },
    { role: 'director', discount: '0.3' },
  ],
}

/** Books with nothing wrong, by what they are like. */
export const cleanBooks: Readonly<Record<string, PriceBook>> = {
  'one price': bookOf(),
  'several items, each with its own price': bookOf({ items: [pen, ink], prices: [ten, inkPrice] }),
  'a price of a group, and one of an item that goes before it': bookOf({
    items: [pen, ink],
    prices: [ten, { id: 'writing', group: 'writing', scheme: perUnit(5) }],
  }),
  'volume tiers with a flat part that makes up for the lower price': bookOf({
    prices: [
      penPrice({
        type: 'volume',
        tiers: [
          { upTo: 10, unit: 10 },
          { unit: 9, flat: 10 },
        ],
      }),
    ],
  }),
  'graduated tiers': bookOf({
    prices: [
      penPrice({
        type: 'graduated',
        tiers: [{ upTo: 10, unit: 10 }, { upTo: 50, unit: 8 }, { unit: 6 }],
      }),
    ],
  }),
  packages: bookOf({ prices: [penPrice({ type: 'package', size: 12, amount: 100 })] }),
  'blocks that rise': bookOf({
    prices: [
      penPrice({
        type: 'block',
        blocks: [{ upTo: 10, amount: 50 }, { upTo: 50, amount: 200 }, { amount: 900 }],
      }),
    ],
  }),
  'ranges of whole units that meet': bookOf({
    prices: [
      penPrice(perUnit(10), { id: 'few', quantity: { atMost: 10 } }),
      penPrice(perUnit(10), { id: 'many', quantity: { atLeast: 11 } }),
    ],
  }),
  'ranges of broken units that meet': bookOf({
    prices: [
      penPrice(perUnit(10), { id: 'few', quantity: { below: '2.5' } }),
      penPrice(perUnit(10), { id: 'many', quantity: { atLeast: '2.5' } }),
    ],
  }),
  'a smallest order': bookOf({ prices: [penPrice(perUnit(10), { quantity: { atLeast: 10 } })] }),
  'one amount and a minimum': bookOf({
    items: [pen, ink],
    prices: [
      penPrice(perUnit(10), { minimum: 50, maximum: 5000 }),
      { id: 'ink', item: 'ink', scheme: { type: 'flat', amount: 30 } },
    ],
  }),
  'free units at the start': bookOf({ prices: [penPrice({ ...perUnit(10), free: 3 })] }),
  'a price by the box beside that by the piece': bookOf({
    units: { box: { quantity: 12, of: 'piece' } },
    prices: [
      ten,
      penPrice(perUnit(110), { id: 'box', unit: 'box', when: { fact: 'boxed', is: true } }),
    ],
  }),
  'a price in another currency with its rate': bookOf({
    prices: [penPrice(perUnit(10), { currency: 'EUR' })],
    exchange: [{ from: 'EUR', to: 'CNY', rate: '7.8' }],
  }),
  'prices by grade, and one for all others': bookOf({
    prices: [ten, penPrice(perUnit(9), { id: 'a', when: gradeIs('A') })],
  }),
  'prices by grade for every grade it names': bookOf({
    prices: [
      penPrice(perUnit(9), { id: 'a', when: gradeIs('A') }),
      penPrice(perUnit(10), { id: 'b', when: gradeIs('B') }),
    ],
  }),
  'child, adult and student (PRI-03)': bookOf({
    prices: [
      penPrice(perUnit(5), { id: 'child', when: { fact: 'age', below: 14 } }),
      penPrice(perUnit(8), {
        id: 'student',
        when: {
          all: [
            { fact: 'age', atLeast: 14 },
            { fact: 'student', is: true },
          ],
        },
      }),
      penPrice(perUnit(10), {
        id: 'adult',
        when: {
          all: [
            { fact: 'age', atLeast: 14 },
            { fact: 'student', is: false },
          ],
        },
      }),
    ],
  }),
  'prices that follow each other in time': bookOf({
    prices: [
      penPrice(perUnit(10), { id: 'old', to: '2026-06-30' }),
      penPrice(perUnit(11), { id: 'new', from: '2026-07-01' }),
    ],
  }),
  'the latest of several': bookOf({
    conventions: { ...conventions, choose: ['latest', 'refuse'] },
    prices: [
      penPrice(perUnit(10), { id: 'old' }),
      penPrice(perUnit(11), { id: 'new', from: '2026-07-01' }),
    ],
  }),
  'the cheapest of several': bookOf({
    conventions: { ...conventions, choose: ['cheapest', 'first'] },
    prices: [penPrice({ type: 'flat', amount: 100 }, { id: 'flat' }), ten],
  }),
  'an override list for a fair, and a sale list': bookOf({
    lists: [
      { id: 'fair', kind: 'override', when: { fact: 'fair', is: true } },
      { id: 'sale', kind: 'sale', from: '2026-11-01', to: '2026-11-30' },
    ],
    prices: [
      ten,
      penPrice(perUnit(9), { id: 'at-fair', list: 'fair' }),
      penPrice(perUnit(8), { id: 'on-sale', list: 'sale' }),
    ],
  }),
  'seasons (PRI-04)': bookOf({
    seasons: [
      { id: 'high', from: '06-01', to: '08-31' },
      { id: 'low', from: '11-15', to: '02-28' },
    ],
    adjustments: [
      stage('exclusive', [
        { when: { fact: 'season', is: 'high' }, surcharge: { rate: '0.3' } },
        { when: { fact: 'season', is: 'low' }, ...rate('0.2') },
      ]),
    ],
  }),
  'classes of quality (PRI-06)': bookOf({
    classes: [{ id: 'first' }, { id: 'second' }],
    items: [
      { ...pen, family: 'pens', class: 'second' },
      { ...pen, id: 'gold-pen', family: 'pens', class: 'first' },
    ],
    prices: [ten, { id: 'gold', item: 'gold-pen', scheme: perUnit(50) }],
    adjustments: [stage('sequential', [{ when: { fact: 'class', is: 'first' }, ...rate('0.05') }])],
  }),
  'a matrix with all its cells (PRI-06)': bookOf({
    prices: [
      penPrice({
        type: 'matrix',
        cells: ['blue', 'red'].flatMap((ink) =>
          ['fine', 'broad'].map((tip, index) => ({ is: { ink, tip }, unit: 10 + index })),
        ),
      }),
    ],
  }),
  'terms (PRI-08)': bookOf({
    prices: [
      penPrice({
        type: 'term',
        terms: [
          { months: 12, amount: 100 },
          { months: 36, amount: 200 },
          { months: 60, amount: 300 },
        ],
      }),
    ],
  }),
  'cost-plus above its floor (PRI-01, PRI-02)': bookOf({
    items: [{ ...pen, cost: 8, floor: 8, ceiling: 15 }],
    prices: [penPrice({ type: 'cost-plus', marginOnCost: '0.25' })],
    limits: { floor: { marginOnCost: '0.1', beyond: 'refuse' } },
  }),
  'the going rate (PRI-05)': bookOf({ prices: [penPrice({ type: 'going-rate' })] }),
  'a percentage with a fixed part': bookOf({
    prices: [penPrice({ type: 'percentage', rate: '0.029', fixed: '0.30', minimum: '0.5' })],
  }),
  'discounts by grade that may stand together': bookOf({
    adjustments: [
      stage('additive', [
        { when: gradeIs('A'), ...rate('0.1') },
        { when: { fact: 'member', is: true }, ...rate('0.05') },
      ]),
    ],
  }),
  'exclusive rules by priority': bookOf({
    adjustments: [
      stage('exclusive', [
        { ...rate('0.05') },
        { when: gradeIs('A'), priority: 10, ...rate('0.1') },
      ]),
    ],
  }),
  'the best of two rules that depend': bookOf({
    adjustments: [stage('best', [{ when: gradeIs('A'), ...rate('0.1') }, { ...rate('0.05') }])],
  }),
  'free goods and a rounded price': bookOf({
    adjustments: [
      stage('sequential', [{ freeGoods: { quantity: 1, forEvery: 10 } }]),
      stage('sequential', [{ id: 'tens', round: { to: 10, mode: 'half-up' } }], { id: 'rounding' }),
    ],
  }),
  'changes by hand, trade-ins and vouchers (PRI-07)': bookOf({
    adjustments: [
      stage(
        'sequential',
        [
          { id: 'by-hand', takes: 'manual' },
          { id: 'old-for-new', takes: 'trade-ins' },
          { id: 'vouchers', takes: 'vouchers' },
        ],
        order,
      ),
    ],
    vouchers: { use: 'once', issue: [{ id: 'next', face: 5, validFor: { months: 6 } }] },
    quotation: { validFor: { days: 30 }, deposit: { rate: '0.1' } },
  }),
  'taxes by group, and one for all others': bookOf({
    items: [pen, { ...ink, group: 'liquids' }],
    prices: [ten, inkPrice],
    tax: {
      prices: 'inclusive',
      rates: [
        { id: 'reduced', rate: '0.06', groups: ['liquids'] },
        { id: 'standard', rate: '0.13' },
      ],
    },
  }),
  'a ladder that rises, and limits (PRI-02)': bookOf({
    items: [{ ...pen, cost: 6 }],
    approvals: [sales],
    limits: {
      floor: { marginOnCost: '0.2', beyond: { approver: 'owner' } },
      ceiling: { aboveList: '0.1', beyond: 'refuse' },
    },
  }),
  'an item that is sold for a while, and its price that long': bookOf({
    items: [{ ...pen, from: '2026-03-01', to: '2026-09-30' }],
    prices: [penPrice(perUnit(10), { from: '2026-03-01', to: '2026-09-30' })],
  }),
}
