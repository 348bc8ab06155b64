import { bookOf, conventions, pen, penPrice, perUnit, stage } from '../book-parts.js'
import { rate, gradeIs, type PlantedFault } from './planted-fault.js'

/** Faults of the rules of adjustments. */
export const ruleFaults: readonly PlantedFault[] = [
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
]
