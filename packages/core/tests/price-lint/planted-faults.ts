import type { PricingLintFinding } from '../../src/pricing/index.js'
import { bookOf, conventions, ink, pen, penPrice, perUnit, stage, ten } from './book-parts.js'
import type { PriceBook } from '../../src/pricing/schema.js'

/** A book with one fault: its code, the place, and more that the finding tells. */
export type PlantedFault = {
  readonly name: string
  readonly book: PriceBook
  readonly finds: Partial<PricingLintFinding> & Pick<PricingLintFinding, 'code' | 'rule'>
  /** What follows from the fault, and is found too. */
  readonly also?: PricingLintFinding['code']
  /** The quantity of the counter-example. */
  readonly quantity?: number | string
  readonly today?: `${number}-${number}-${number}`
}

const volume = (...tiers: object[]) => ({ type: 'volume', tiers })
const graduated = (...tiers: object[]) => ({ type: 'graduated', tiers })
const rate = (share: number | string) => ({ discount: { rate: share } })
const gradeIs = (is: string) => ({ fact: 'grade', is })
const first = { conventions: { ...conventions, choose: ['first'] } }
const quantityOf = (range: object, id: string, unit = 10) =>
  penPrice(perUnit(unit), { id, quantity: range })

export const plantedFaults: readonly PlantedFault[] = [
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
  {
    name: 'a rule whose condition nobody meets',
    book: bookOf({
      adjustments: [
        stage('sequential', [
          {
            when: {
              all: [
                { fact: 'orders', above: 5 },
                { fact: 'orders', below: 3 },
              ],
            },
            ...rate('0.1'),
          },
        ]),
      ],
    }),
    finds: {
      code: 'pricing/rule-never-applies',
      rule: '/adjustments/0/rules/0',
      because: 'condition',
    },
  },
  {
    name: 'a rule for another class than its item has',
    book: bookOf({
      classes: [{ id: 'best' }, { id: 'good' }],
      items: [{ ...pen, class: 'good' }],
      adjustments: [
        stage('sequential', [
          { items: ['pen'], when: { fact: 'class', is: 'best' }, ...rate('0.1') },
        ]),
      ],
    }),
    finds: {
      code: 'pricing/rule-never-applies',
      rule: '/adjustments/0/rules/0',
      because: 'condition',
    },
  },
  {
    name: 'a rule for days on which nothing has a price',
    book: bookOf({
      prices: [penPrice(perUnit(10), { to: '2026-06-30' })],
      adjustments: [stage('sequential', [{ from: '2026-07-01', ...rate('0.1') }])],
    }),
    finds: { code: 'pricing/rule-never-applies', rule: '/adjustments/0/rules/0', because: 'dates' },
  },
  {
    name: 'a rule for quantities that have no price',
    book: bookOf({
      prices: [penPrice(perUnit(10), { quantity: { atLeast: 10 } })],
      adjustments: [stage('sequential', [{ quantity: { below: 10 }, ...rate('0.1') }])],
    }),
    finds: {
      code: 'pricing/rule-never-applies',
      rule: '/adjustments/0/rules/0',
      because: 'quantity',
    },
  },
  {
    name: 'a rule that an earlier one of an exclusive stage always keeps out',
    book: bookOf({
      adjustments: [stage('exclusive', [rate('0.05'), { when: gradeIs('A'), ...rate('0.1') }])],
    }),
    finds: {
      code: 'pricing/rule-never-applies',
      rule: '/adjustments/0/rules/1',
      because: 'beaten',
      rules: ['/adjustments/0/rules/0'],
    },
    quantity: 1,
  },
  {
    name: 'a discount that is never the best',
    book: bookOf({
      adjustments: [stage('best', [{ when: gradeIs('A'), ...rate('0.05') }, rate('0.1')])],
    }),
    finds: {
      code: 'pricing/rule-never-applies',
      rule: '/adjustments/0/rules/0',
      because: 'beaten',
      rules: ['/adjustments/0/rules/1'],
    },
    quantity: 1,
  },
  {
    name: 'two rules that match together where that is refused',
    book: bookOf({
      adjustments: [
        stage('refuse', [
          { when: gradeIs('A'), ...rate('0.05') },
          { when: { fact: 'orders', atLeast: 10 }, ...rate('0.1') },
        ]),
      ],
    }),
    finds: {
      code: 'pricing/rules-ambiguous',
      rule: '/adjustments/0/rules/0',
      rules: ['/adjustments/0/rules/1'],
    },
    quantity: 1,
  },
  {
    name: 'discounts that are more than the whole together',
    book: bookOf({
      adjustments: [
        stage('additive', [
          { when: gradeIs('A'), ...rate('0.6') },
          { when: { fact: 'member', is: true }, ...rate('0.5') },
        ]),
      ],
    }),
    finds: {
      code: 'pricing/takes-more-than-price',
      rule: '/adjustments/0/rules/1',
      belowZero: 'stop',
    },
    quantity: 1,
  },
  {
    name: 'an amount off that is more than the smallest price',
    book: bookOf({
      conventions: { ...conventions, belowZero: 'refuse' },
      adjustments: [stage('sequential', [{ discount: { amount: 15 } }], { on: 'order' })],
    }),
    finds: {
      code: 'pricing/takes-more-than-price',
      rule: '/adjustments/0/rules/0',
      belowZero: 'refuse',
    },
    quantity: 1,
  },
  {
    name: 'a price that may go below zero',
    book: bookOf({
      conventions: { ...conventions, belowZero: 'allow' },
      adjustments: [stage('sequential', [{ discount: { amount: 15 } }], { on: 'unit' })],
    }),
    finds: {
      code: 'pricing/takes-more-than-price',
      rule: '/adjustments/0/rules/0',
      belowZero: 'allow',
    },
    quantity: 1,
  },
  {
    name: 'a price that is over',
    book: bookOf({
      prices: [ten, penPrice(perUnit(9), { id: 'old', when: gradeIs('A'), to: '2026-01-31' })],
    }),
    finds: { code: 'pricing/expired', rule: '/prices/1', what: 'price', on: '2026-01-31' },
    today: '2026-11-21',
  },
  {
    name: 'a rule that is over',
    book: bookOf({ adjustments: [stage('sequential', [{ to: '2026-01-31', ...rate('0.1') }])] }),
    finds: { code: 'pricing/expired', rule: '/adjustments/0/rules/0', what: 'rule' },
    today: '2026-11-21',
  },
  {
    name: 'an item without a price',
    book: bookOf({ items: [pen, ink] }),
    finds: { code: 'pricing/item-without-price', rule: '/items/1' },
    quantity: 1,
  },
  {
    name: 'an item whose prices are all over',
    book: bookOf({ prices: [penPrice(perUnit(10), { to: '2026-10-31' })] }),
    finds: { code: 'pricing/item-without-price', rule: '/items/0' },
    quantity: 1,
    also: 'pricing/expired',
    today: '2026-11-21',
  },
  {
    name: 'an item in a currency that nothing exchanges',
    book: bookOf({
      prices: [penPrice(perUnit(10), { currency: 'EUR' })],
      exchange: [{ from: 'USD', to: 'CNY', rate: 7 }],
    }),
    finds: { code: 'pricing/currency-not-exchanged', rule: '/items/0', from: ['EUR'] },
    quantity: 1,
  },
  {
    name: 'a list price below the floor',
    book: bookOf({ items: [{ ...pen, floor: 12 }] }),
    finds: { code: 'pricing/list-below-floor', rule: '/items/0', unit: '10', floor: '12' },
    quantity: 1,
  },
  {
    name: 'a list price below the cost',
    book: bookOf({
      items: [{ ...pen, cost: 8 }],
      prices: [penPrice(volume({ below: 100, unit: 10, flat: 1 }, { unit: 7, flat: 400 }))],
      limits: { floor: { marginOnCost: 0, beyond: { approver: 'manager' } } },
    }),
    finds: { code: 'pricing/list-below-floor', rule: '/items/0' },
  },
  {
    name: 'a list price above the ceiling',
    book: bookOf({ items: [{ ...pen, ceiling: '9.99' }] }),
    finds: { code: 'pricing/list-above-ceiling', rule: '/items/0' },
    quantity: 1,
  },
  {
    name: 'a floor above its ceiling',
    book: bookOf({ items: [{ ...pen, floor: 12, ceiling: 9 }] }),
    finds: { code: 'pricing/floor-above-ceiling', rule: '/items/0' },
  },
  {
    name: 'a floor without a cost',
    book: bookOf({ limits: { floor: { marginOnCost: '0.1', beyond: 'refuse' } } }),
    finds: { code: 'pricing/cost-not-known', rule: '/items/0' },
    quantity: 1,
  },
  {
    name: 'a price on the cost without a cost',
    book: bookOf({ prices: [penPrice({ type: 'cost-plus', marginOnCost: '0.25' })] }),
    finds: { code: 'pricing/cost-not-known', rule: '/items/0' },
    quantity: 1,
  },
  {
    name: 'an item that no tax rate is for',
    book: bookOf({
      items: [pen, { ...ink, group: 'liquids' }],
      prices: [ten, { id: 'ink', item: 'ink', scheme: perUnit(5) }],
      tax: { prices: 'exclusive', rates: [{ id: 'vat', rate: '0.13', groups: ['writing'] }] },
    }),
    finds: { code: 'pricing/item-untaxed', rule: '/items/1' },
    quantity: 1,
  },
  {
    name: 'a tax rate that another one leaves nothing to',
    book: bookOf({
      tax: {
        prices: 'exclusive',
        rates: [
          { id: 'vat', rate: '0.13' },
          { id: 'reduced', rate: '0.06', items: ['pen'] },
        ],
      },
    }),
    finds: { code: 'pricing/tax-never-reached', rule: '/tax/rates/1', rules: ['/tax/rates/0'] },
    quantity: 1,
  },
  {
    name: 'a role that may grant less than one below it',
    book: bookOf({
      approvals: [
        {
          id: 'sales',
          of: 'order',
          approvers: 'lowest',
          roles: [
            { role: 'rep', discount: '0.05' },
            { role: 'manager', discount: '0.15' },
            { role: 'director', discount: '0.1' },
          ],
        },
      ],
    }),
    finds: {
      code: 'pricing/authority-falls',
      rule: '/approvals/0/roles/2',
      role: 'director',
      below: 'manager',
      by: 'discount',
    },
  },
  {
    name: 'a cell of a matrix that comes twice',
    book: bookOf({
      prices: [
        penPrice({
          type: 'matrix',
          cells: [
            { is: { ink: 'blue' }, unit: 10 },
            { is: { ink: 'red' }, unit: 11 },
            { is: { ink: 'blue' }, unit: 12 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/cell-repeated', rule: '/prices/0/scheme/cells/2' },
    quantity: 1,
  },
  {
    name: 'a combination that a matrix leaves out',
    book: bookOf({
      prices: [
        penPrice({
          type: 'matrix',
          cells: [
            { is: { ink: 'blue', tip: 'fine' }, unit: 10 },
            { is: { ink: 'red', tip: 'fine' }, unit: 11 },
            { is: { ink: 'blue', tip: 'broad' }, unit: 12 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/cells-left-out', rule: '/prices/0', missing: 1 },
    quantity: 1,
  },
  {
    name: 'a longer term that costs more by the month',
    book: bookOf({
      prices: [
        penPrice({
          type: 'term',
          terms: [
            { months: 12, amount: 100 },
            { months: 36, amount: 330 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/longer-costs-more', rule: '/prices/0/scheme/terms/1' },
    quantity: 1,
  },
  {
    name: 'a longer cover for less',
    book: bookOf({
      prices: [
        penPrice({
          type: 'term',
          terms: [
            { months: 12, amount: 100 },
            { months: 36, amount: 90 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/longer-is-cheaper', rule: '/prices/0/scheme/terms/0' },
    quantity: 1,
  },
  {
    name: 'a unit of nothing that is sold',
    book: bookOf({ units: { barrel: { quantity: 200, of: 'litre' } } }),
    finds: { code: 'pricing/unit-unreachable', rule: '/units/barrel' },
  },
  {
    name: 'seasons that overlap over New Year',
    book: bookOf({
      seasons: [
        { id: 'winter', from: '12-01', to: '02-28' },
        { id: 'carnival', from: '02-15', to: '03-10' },
      ],
    }),
    finds: { code: 'pricing/seasons-overlap', rule: '/seasons/1', day: '02-15' },
  },
  {
    name: 'a season that the book lacks',
    book: bookOf({
      seasons: [{ id: 'winter', from: '12-01', to: '02-28' }],
      adjustments: [
        stage('sequential', [
          {
            when: {
              any: [
                { fact: 'season', is: 'wintr' },
                { fact: 'season', is: 'winter' },
              ],
            },
            ...rate('0.1'),
          },
        ]),
      ],
    }),
    finds: {
      code: 'pricing/season-unknown',
      rule: '/adjustments/0/rules/0/when/any/0',
      season: 'wintr',
      nearest: 'winter',
    },
  },
  {
    name: 'vouchers that nothing takes',
    book: bookOf({
      vouchers: { use: 'once', issue: [{ id: 'next', face: 5, validFor: { days: 90 } }] },
    }),
    finds: { code: 'pricing/vouchers-never-taken', rule: '/vouchers/issue' },
    quantity: 1,
  },
  {
    name: 'a voucher that ends before the quotation',
    book: bookOf({
      vouchers: { use: 'once', issue: [{ id: 'next', face: 5, validFor: { days: 14 } }] },
      adjustments: [stage('sequential', [{ takes: 'vouchers' }], { on: 'order' })],
      quotation: { validFor: { days: 30 } },
    }),
    finds: { code: 'pricing/voucher-ends-first', rule: '/vouchers/issue/0' },
    quantity: 1,
  },
  {
    name: 'a deposit above a small order',
    book: bookOf({ quotation: { deposit: { amount: 50 } } }),
    finds: { code: 'pricing/deposit-above-total', rule: '/quotation/deposit' },
    quantity: 1,
  },
  {
    name: 'a unit price finer than the currency',
    book: bookOf({ prices: [penPrice(perUnit('0.125'))] }),
    finds: { code: 'pricing/price-finer-than-currency', rule: '/prices/0', severity: 'notice' },
  },
  {
    name: 'a currency by the name that people use',
    book: bookOf({ currency: 'RMB' }),
    finds: { code: 'pricing/currency-unknown', rule: '/currency', nearest: 'CNY' },
  },
  {
    name: 'a currency of a price that is misspelt',
    book: bookOf({
      prices: [penPrice(perUnit(10)), penPrice(perUnit(2), { id: 'abroad', currency: 'EUU' })],
      exchange: [{ from: 'EUU', to: 'CNY', rate: 8 }],
    }),
    finds: { code: 'pricing/currency-unknown', rule: '/prices/1/currency', nearest: 'EUR' },
    also: 'pricing/price-never-chosen',
  },
  {
    name: 'a condition that cannot be followed to the end, on a day that is asked for as a text too',
    book: bookOf({
      prices: [
        penPrice(perUnit(10)),
        penPrice(perUnit(9), {
          id: 'early',
          when: {
            all: [
              { fact: 'since', before: '2026-01-01' },
              { fact: 'since', startsWith: '2027' },
            ],
          },
        }),
      ],
    }),
    finds: { code: 'pricing/too-large-to-check', rule: '/items/0', severity: 'notice' },
  },
  {
    name: 'an axis that stands for another',
    book: bookOf({
      adjustments: [
        stage('sequential', [{ when: { fact: 'passportCountry', is: 'FR' }, ...rate('0.1') }]),
      ],
    }),
    finds: {
      code: 'pricing/axis-stands-for',
      rule: '/adjustments/0/rules/0/when',
      refused: 'nationality',
    },
  },
]
