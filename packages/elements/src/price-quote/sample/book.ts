import type { AdjustmentStage, PriceBook } from '@fieldbook/core/pricing'
import { itemsIn, pricesIn } from './items.js'
import type { FieldKey, Wording } from './wording.js'

/** The price book of a wholesaler of tools and building supplies. */
export function bookIn(wording: Wording): PriceBook {
  const { classes, currency, tax, taxRate, roles } = wording
  const least = currency === 'GBP' ? 2_500 : 20_000
  return {
    id: 'autumn-2026',
    name: wording.book,
    currency,
    conventions: {
      choose: ['most-specific', 'priority', 'first'],
      rounding: { at: 'line', mode: 'half-up', of: 'result' },
      taxRounding: { at: 'rate', mode: 'half-up' },
      belowZero: 'stop',
    },
    classes: (['best', 'better', 'good'] as const).map((id) => ({ id, name: classes[id] })),
    items: itemsIn(wording),
    prices: pricesIn(wording),
    seasons: [{ id: 'autumn', from: '09-15', to: '11-30' }],
    adjustments: stagesIn(wording, least),
    limits: { floor: { marginOnCost: '0.05', beyond: { approver: 'head' } } },
    approvals: [
      {
        id: 'sales',
        of: 'order',
        approvers: 'lowest',
        roles: [
          { role: 'sales', name: roles.sales, discount: '0.12', marginOnCost: '0.2' },
          { role: 'lead', name: roles.lead, discount: '0.18', marginOnCost: '0.12' },
          { role: 'head', name: roles.head, discount: '0.3' },
        ],
      },
    ],
    tax: { prices: 'exclusive', rates: [{ id: 'tax', name: tax, rate: taxRate }] },
    vouchers: {
      use: 'once',
      issue: [
        {
          id: 'next',
          face: currency === 'GBP' ? 50 : 300,
          validFor: { days: 90 },
          amount: { atLeast: least },
        },
      ],
    },
    quotation: {
      validFor: { days: 30 },
      fields: fieldsIn(wording),
      deposit: { rate: '0.3' },
      concessions: [{ kind: 'payment-terms' }],
    },
  }
}

function stagesIn({ rules, freeTape }: Wording, least: number): AdjustmentStage[] {
  return [
    {
      id: 'lines',
      on: 'line',
      stacking: 'best',
      rules: [
        {
          id: 'grade',
          name: rules.grade,
          when: { fact: 'grade', is: 'A' },
          discount: { rate: '0.05' },
        },
        {
          id: 'autumn',
          name: rules.autumn,
          groups: ['tools'],
          when: { fact: 'season', is: 'autumn' },
          discount: { rate: '0.08' },
        },
      ],
    },
    {
      id: 'gifts',
      on: 'line',
      stacking: 'sequential',
      rules: [
        {
          id: 'tape',
          name: freeTape,
          items: ['cement'],
          freeGoods: { item: 'tape', quantity: 2, forEvery: 20 },
        },
      ],
    },
    {
      id: 'order',
      on: 'order',
      stacking: 'sequential',
      rules: [
        { id: 'total', name: rules.order, amount: { atLeast: least }, discount: { rate: '0.02' } },
        { id: 'manual', name: rules.manual, takes: 'manual' },
        { id: 'voucher', name: rules.voucher, takes: 'vouchers' },
      ],
    },
  ]
}

const groups: Readonly<Record<FieldKey, 'supplier' | 'product' | 'terms'>> = {
  name: 'supplier',
  address: 'supplier',
  staff: 'supplier',
  technicians: 'supplier',
  products: 'supplier',
  output: 'supplier',
  sales: 'supplier',
  export: 'supplier',
  introduction: 'product',
  similar: 'product',
  delivery: 'terms',
  minimum: 'terms',
  packing: 'terms',
  port: 'terms',
  payment: 'terms',
}

function fieldsIn({ fields }: Wording) {
  const ids = Object.keys(groups) as FieldKey[]
  return ids.map((id) => ({ id, name: fields[id], group: groups[id] }))
}
