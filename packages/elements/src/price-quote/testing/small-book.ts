import type { PriceBook, QuoteRequest } from '@fieldbook/core/pricing'

/** Small enough to know by heart: a mug in two classes, a tray that is cheaper from 10, care by terms; 20 % tax. */
export const smallBook: PriceBook = {
  name: 'House prices',
  currency: 'CNY',
  conventions: {
    choose: ['first'],
    rounding: { at: 'line', mode: 'half-up', of: 'result' },
    taxRounding: { at: 'order', mode: 'half-up' },
    belowZero: 'refuse',
  },
  classes: [
    { id: 'best', name: { en: 'Best', 'zh-CN': '一等' } },
    { id: 'good', name: { en: 'Good', 'zh-CN': '二等' } },
  ],
  items: [
    {
      id: 'mug-good',
      name: { en: 'Mug', 'zh-CN': '马克杯' },
      unit: 'piece',
      family: 'mug',
      class: 'good',
    },
    { id: 'mug-best', name: 'Mug, glazed', unit: 'piece', family: 'mug', class: 'best' },
    {
      id: 'tray',
      name: 'Tray',
      unit: 'piece',
      units: { box: { quantity: 10, of: 'piece' }, pallet: { quantity: 20, of: 'box' } },
    },
    { id: 'care', name: 'Care', unit: 'piece' },
  ],
  prices: [
    { id: 'mug-good', item: 'mug-good', scheme: { type: 'per-unit', unit: 10 } },
    { id: 'mug-best', item: 'mug-best', scheme: { type: 'per-unit', unit: 16 } },
    {
      id: 'tray',
      item: 'tray',
      scheme: { type: 'volume', tiers: [{ below: 10, unit: 5 }, { unit: 4 }] },
    },
    {
      id: 'care',
      item: 'care',
      scheme: {
        type: 'term',
        terms: [
          { months: 12, amount: 100 },
          { months: 36, amount: 200 },
        ],
      },
    },
  ],
  adjustments: [
    {
      id: 'order',
      on: 'order',
      stacking: 'sequential',
      rules: [
        { id: 'manual', takes: 'manual' },
        { id: 'vouchers', takes: 'vouchers' },
      ],
    },
  ],
  approvals: [
    {
      id: 'sales',
      of: 'order',
      approvers: 'lowest',
      roles: [
        { role: 'seller', discount: '0.05' },
        { role: 'boss', name: { en: 'The boss', 'zh-CN': '老板' }, discount: '0.5' },
      ],
    },
  ],
  tax: { prices: 'exclusive', rates: [{ id: 'vat', name: 'VAT', rate: '0.2' }] },
  vouchers: { use: 'once' },
  quotation: {
    validFor: { days: 30 },
    fields: [
      { id: 'supplier', name: 'Supplier', group: 'supplier' },
      { id: 'delivery', name: 'Delivery', group: 'terms' },
    ],
    deposit: { rate: '0.25' },
  },
}

/** 8 mugs at 10 and 9 trays at 5 are 125; with tax 150. */
export const smallRequest: QuoteRequest = {
  id: 'Q1',
  lines: [
    { id: '1', item: 'mug-good', quantity: 8 },
    { id: '2', item: 'tray', quantity: 9 },
  ],
  particulars: { supplier: 'Clay & Co' },
}
