import { QUOTATION_FIELDS } from '../../pricing/quotation/quotation-fields.js'
import type { PriceBook } from '../../pricing/schema.js'

/**
 * A wholesaler's prices of household goods, by the piece and by the carton. Every further piece is cheaper than the first
 * ones, so that more never costs less; good and key customers pay less, fans are dearer in summer, large discounts are
 * approved, and an order earns a voucher for the next.
 *
 * The practice names no figures for this: all are defaults to be changed.
 */
export const wholesalerPrices = {
  currency: 'CNY',
  conventions: {
    choose: ['most-specific', 'priority', 'first'],
    rounding: { at: 'line', mode: 'half-up', of: 'result' },
    taxRounding: { at: 'rate', mode: 'half-up' },
    belowZero: 'refuse',
  },
  classes: [
    { id: 'best', name: { en: 'First class', 'zh-CN': '一等' } },
    { id: 'better', name: { en: 'Second class', 'zh-CN': '二等' } },
    { id: 'good', name: { en: 'Third class', 'zh-CN': '三等' } },
  ],
  units: { carton: { quantity: 24, of: 'piece' } },
  items: [
    {
      id: 'mug-porcelain',
      name: { en: 'Porcelain mug', 'zh-CN': '骨瓷马克杯' },
      unit: 'piece',
      group: 'mugs',
      family: 'mug',
      class: 'best',
      cost: '12.60',
    },
    {
      id: 'mug-stoneware',
      name: { en: 'Stoneware mug', 'zh-CN': '炻瓷马克杯' },
      unit: 'piece',
      group: 'mugs',
      family: 'mug',
      class: 'better',
      cost: '7.80',
    },
    {
      id: 'mug-glass',
      name: { en: 'Glass mug', 'zh-CN': '玻璃杯' },
      unit: 'piece',
      group: 'mugs',
      family: 'mug',
      class: 'good',
      cost: '4.20',
    },
    {
      id: 'towel',
      name: { en: 'Cotton towel', 'zh-CN': '纯棉毛巾' },
      unit: 'piece',
      units: { carton: { quantity: 60, of: 'piece' } },
      group: 'textiles',
      cost: '6.40',
    },
    {
      id: 'fan',
      name: { en: 'Desk fan', 'zh-CN': '台式电风扇' },
      unit: 'piece',
      units: { carton: { quantity: 4, of: 'piece' } },
      group: 'appliances',
      cost: '58.00',
    },
  ],
  prices: [
    {
      id: 'mug-porcelain',
      item: 'mug-porcelain',
      scheme: {
        type: 'graduated',
        tiers: [{ upTo: 48, unit: '19.80' }, { upTo: 240, unit: '18.50' }, { unit: '17.20' }],
      },
    },
    {
      id: 'mug-stoneware',
      item: 'mug-stoneware',
      scheme: {
        type: 'graduated',
        tiers: [{ upTo: 48, unit: '12.90' }, { upTo: 240, unit: '11.90' }, { unit: '10.90' }],
      },
    },
    {
      id: 'mug-glass',
      item: 'mug-glass',
      scheme: {
        type: 'graduated',
        tiers: [{ upTo: 48, unit: '6.90' }, { upTo: 240, unit: '6.40' }, { unit: '5.90' }],
      },
    },
    {
      id: 'towel',
      item: 'towel',
      scheme: {
        type: 'graduated',
        tiers: [{ upTo: 60, unit: '9.90' }, { upTo: 600, unit: '9.20' }, { unit: '8.60' }],
      },
    },
    { id: 'fan', item: 'fan', scheme: { type: 'cost-plus', marginOnCost: '0.5' } },
  ],
  seasons: [{ id: 'summer', name: { en: 'Summer', 'zh-CN': '夏季' }, from: '05-15', to: '08-31' }],
  adjustments: [
    {
      id: 'season',
      name: { en: 'Season', 'zh-CN': '季节' },
      on: 'line',
      stacking: 'sequential',
      rules: [
        {
          id: 'fans-in-summer',
          name: { en: 'Fans in summer', 'zh-CN': '夏季电风扇' },
          items: ['fan'],
          when: { fact: 'season', is: 'summer' },
          surcharge: { rate: '0.1' },
        },
      ],
    },
    {
      id: 'customer',
      name: { en: 'Discount by grade', 'zh-CN': '按客户级别优惠' },
      on: 'line',
      stacking: 'best',
      rules: [
        {
          id: 'key-customer',
          name: { en: 'Key customer', 'zh-CN': '重点客户' },
          when: { fact: 'grade', is: 'A' },
          discount: { rate: '0.06' },
        },
        {
          id: 'good-customer',
          name: { en: 'Good customer', 'zh-CN': '优质客户' },
          when: { fact: 'grade', is: 'B' },
          discount: { rate: '0.03' },
        },
      ],
    },
    {
      id: 'by-hand',
      name: { en: 'Change by hand', 'zh-CN': '人工调价' },
      on: 'line',
      stacking: 'sequential',
      rules: [{ id: 'line-by-hand', takes: 'manual' }],
    },
    {
      id: 'order',
      name: { en: 'The whole order', 'zh-CN': '整单' },
      on: 'order',
      stacking: 'sequential',
      rules: [
        { id: 'order-by-hand', takes: 'manual' },
        { id: 'vouchers', takes: 'vouchers' },
      ],
    },
  ],
  limits: {
    floor: { marginOnCost: '0.05', beyond: { approver: 'director' } },
    ceiling: { aboveList: '0.15', beyond: 'refuse' },
  },
  approvals: [
    {
      id: 'sales',
      name: { en: 'Sales', 'zh-CN': '销售审批' },
      of: 'order',
      approvers: 'lowest',
      roles: [
        { role: 'rep', name: { en: 'Rep', 'zh-CN': '业务员' }, discount: '0.08', amount: 50_000 },
        {
          role: 'manager',
          name: { en: 'Sales manager', 'zh-CN': '销售经理' },
          discount: '0.15',
          amount: 200_000,
        },
        { role: 'director', name: { en: 'Sales director', 'zh-CN': '销售总监' }, discount: '0.3' },
      ],
    },
  ],
  tax: {
    prices: 'exclusive',
    rates: [{ id: 'vat', name: { en: 'Value-added tax', 'zh-CN': '增值税' }, rate: '0.13' }],
  },
  vouchers: {
    use: 'once',
    issue: [
      {
        id: 'next-order',
        name: { en: 'For the next order', 'zh-CN': '下次订货优惠' },
        face: 100,
        validFor: { months: 3 },
        transferable: true,
        amount: { atLeast: 5_000 },
      },
    ],
  },
  quotation: {
    validFor: { days: 30 },
    fields: QUOTATION_FIELDS,
    deposit: { rate: '0.3' },
    concessions: [
      { kind: 'payment-terms', approver: 'manager' },
      { kind: 'free-spares' },
      { kind: 'small-discount', approver: 'manager' },
    ],
  },
} as const satisfies PriceBook
