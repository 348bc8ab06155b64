import { bookOf, ink, pen, penPrice, perUnit, stage, ten } from '../book-parts.js'
import {
  volume,
  graduated,
  rate,
  gradeIs,
  first,
  quantityOf,
  type PlantedFault,
} from './planted-fault.js'

/** Faults of prices: quantities and customers without one, prices that nothing decides between, totals that fall. */
export const priceFaults: readonly PlantedFault[] = [
  {
    name: 'a gap between two ranges',
    book: bookOf({
      prices: [quantityOf({ atMost: 10 }, 'few'), quantityOf({ atLeast: 12 }, 'many')],
    }),
    finds: { code: 'pricing/quantity-uncovered', rule: '/prices/0', beyond: false },
    quantity: 11,
  },
  {
    name: 'a gap that only broken quantities fall into, since the book speaks of such',
    book: bookOf({
      prices: [quantityOf({ atMost: '2.5' }, 'few'), quantityOf({ above: 3 }, 'many')],
    }),
    finds: { code: 'pricing/quantity-uncovered', rule: '/prices/0', beyond: false },
    quantity: 3,
  },
  {
    name: 'a gap for one customer only',
    book: bookOf({
      ...first,
      prices: [
        penPrice(perUnit(9), { id: 'a-few', when: gradeIs('A'), quantity: { atMost: 5 } }),
        penPrice(perUnit(8), { id: 'a-many', when: gradeIs('A'), quantity: { atLeast: 8 } }),
        penPrice(perUnit(10), { id: 'rest', when: { not: gradeIs('A') } }),
      ],
    }),
    finds: { code: 'pricing/quantity-uncovered', rule: '/prices/0', beyond: false },
    quantity: 6,
  },
  {
    name: 'tiers that end',
    book: bookOf({ prices: [penPrice(graduated({ upTo: 10, unit: 5 }, { upTo: 50, unit: 4 }))] }),
    finds: { code: 'pricing/quantity-uncovered', rule: '/prices/0', beyond: true },
    quantity: 51,
  },
  {
    name: 'blocks that end before the next price begins',
    book: bookOf({
      prices: [
        penPrice(
          {
            type: 'block',
            blocks: [
              { below: 10, amount: 50 },
              { below: 20, amount: 90 },
            ],
          },
          { id: 'blocks', quantity: { below: 30 } },
        ),
        quantityOf({ atLeast: 30 }, 'many'),
      ],
    }),
    finds: { code: 'pricing/quantity-uncovered', rule: '/prices/0', beyond: false },
    quantity: 20,
  },
  {
    name: 'customers between two numbers',
    book: bookOf({
      prices: [
        penPrice(perUnit(10), { id: 'new', when: { fact: 'orders', below: 5 } }),
        penPrice(perUnit(9), { id: 'old', when: { fact: 'orders', above: 5 } }),
      ],
    }),
    finds: { code: 'pricing/customers-uncovered', rule: '/items/0' },
    quantity: 1,
  },
  {
    name: 'customers of another grade that the book names',
    book: bookOf({
      items: [pen, ink],
      prices: [
        penPrice(perUnit(10), { id: 'a', when: gradeIs('A') }),
        { id: 'ink-a', item: 'ink', when: gradeIs('A'), scheme: perUnit(5) },
        { id: 'ink-b', item: 'ink', when: gradeIs('B'), scheme: perUnit(6) },
        penPrice(perUnit(11), {
          id: 'old-b',
          when: { all: [gradeIs('B'), { fact: 'old', is: true }] },
        }),
      ],
    }),
    finds: { code: 'pricing/customers-uncovered', rule: '/items/0' },
    quantity: 1,
  },
  {
    name: 'two prices between which nothing decides',
    book: bookOf({
      prices: [
        penPrice(perUnit(9), { id: 'a', when: gradeIs('A') }),
        penPrice(perUnit(8), { id: 'old', when: { fact: 'orders', atLeast: 10 } }),
        ten,
      ],
    }),
    finds: { code: 'pricing/prices-ambiguous', rule: '/prices/0', rules: ['/prices/1'] },
    quantity: 1,
  },
  {
    name: 'two ranges that share one quantity',
    book: bookOf({
      prices: [quantityOf({ atMost: 20 }, 'few'), quantityOf({ atLeast: 20 }, 'many')],
    }),
    finds: { code: 'pricing/prices-ambiguous', rule: '/prices/0', rules: ['/prices/1'] },
    quantity: 20,
  },
  {
    name: 'a total that falls from one volume tier to the next',
    book: bookOf({ prices: [penPrice(volume({ upTo: 99, unit: 10 }, { unit: 9 }))] }),
    finds: { code: 'pricing/total-falls', rule: '/prices/0' },
    quantity: 99,
  },
  {
    name: 'a larger block for less',
    book: bookOf({
      prices: [
        penPrice({
          type: 'block',
          blocks: [{ upTo: 5, amount: 20 }, { upTo: 10, amount: 40 }, { amount: 35 }],
        }),
      ],
    }),
    finds: { code: 'pricing/total-falls', rule: '/prices/0' },
    quantity: 10,
  },
  {
    name: 'a total that falls where another price begins',
    book: bookOf({
      prices: [quantityOf({ below: 50 }, 'few'), quantityOf({ atLeast: 50 }, 'many', 9)],
    }),
    finds: { code: 'pricing/total-falls', rule: '/prices/0' },
    quantity: 49,
  },
  {
    name: 'a total that falls where a rule begins by its quantity',
    book: bookOf({
      adjustments: [stage('sequential', [{ quantity: { atLeast: 20 }, ...rate('0.1') }])],
    }),
    finds: { code: 'pricing/total-falls', rule: '/adjustments/0/rules/0' },
    quantity: 19,
  },
  {
    name: 'a total that falls where a rule begins by an amount that nobody named a quantity for',
    book: bookOf({
      prices: [penPrice(perUnit(7))],
      adjustments: [
        stage('sequential', [{ amount: { atLeast: 1000 }, ...rate('0.05') }], { on: 'order' }),
      ],
    }),
    finds: { code: 'pricing/total-falls', rule: '/adjustments/0/rules/0' },
    quantity: 142,
  },
  {
    name: 'a price that others leave nothing to',
    book: bookOf({
      ...first,
      prices: [
        penPrice(perUnit(9), { id: 'a', when: gradeIs('A') }),
        penPrice(perUnit(10), { id: 'others', when: { not: gradeIs('A') } }),
        penPrice(perUnit(8), { id: 'never', when: { fact: 'grade', in: ['A', 'B'] } }),
      ],
    }),
    finds: {
      code: 'pricing/price-never-chosen',
      rule: '/prices/2',
      rules: ['/prices/0', '/prices/1'],
    },
  },
  {
    name: 'a price of a group whose every item has its own',
    book: bookOf({
      items: [pen, ink],
      prices: [
        ten,
        { id: 'ink', item: 'ink', scheme: perUnit(5) },
        { id: 'group', group: 'writing', scheme: perUnit(7) },
      ],
    }),
    finds: { code: 'pricing/price-never-chosen', rule: '/prices/2' },
    quantity: 1,
  },
  {
    name: 'a price whose condition contradicts itself',
    book: bookOf({
      prices: [
        ten,
        penPrice(perUnit(9), {
          id: 'never',
          when: { all: [gradeIs('A'), { fact: 'grade', isNot: 'A' }] },
        }),
      ],
    }),
    finds: { code: 'pricing/price-never-chosen', rule: '/prices/1' },
  },
  {
    name: 'a price for days on which its item is not sold',
    book: bookOf({
      items: [{ ...pen, from: '2026-06-01' }],
      prices: [ten, penPrice(perUnit(9), { id: 'never', to: '2026-05-31' })],
    }),
    finds: { code: 'pricing/price-never-chosen', rule: '/prices/1' },
  },
]
