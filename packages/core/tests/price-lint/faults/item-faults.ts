import { bookOf, ink, pen, penPrice, perUnit, stage, ten } from '../book-parts.js'
import { volume, rate, gradeIs, type PlantedFault } from './planted-fault.js'

/** What is over, and items whose prices, limits or taxes cannot be right. */
export const itemFaults: readonly PlantedFault[] = [
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
]
