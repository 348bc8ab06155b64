/** A price book that holds something of everything, as JSON: tests change one thing of it. */
export function soundPriceBook() {
  return {
    currency: 'CNY',
    conventions: {
      choose: ['most-specific', 'first'],
      rounding: { at: 'line', mode: 'half-up', of: 'result' },
      taxRounding: { at: 'line', mode: 'half-up' },
      belowZero: 'stop',
    },
    classes: [{ id: 'first' }, { id: 'second' }],
    units: { box: { quantity: 12, of: 'piece' }, pallet: { quantity: 40, of: 'box' } },
    items: [
      { id: 'pen', unit: 'piece', group: 'writing', family: 'pens', class: 'first', cost: '0.8' },
      { id: 'pencil', unit: 'piece', group: 'writing', family: 'pens', class: 'second' },
      { id: 'paper', unit: 'ream', floor: 10, ceiling: 20 },
    ],
    lists: [{ id: 'spring', kind: 'sale' }],
    prices: [
      {
        id: 'pens',
        group: 'writing',
        unit: 'box',
        scheme: { type: 'volume', tiers: [{ upTo: 10, unit: 12 }, { unit: '11.5' }] },
      },
      { id: 'paper', item: 'paper', list: 'spring', scheme: { type: 'per-unit', unit: 15 } },
      {
        id: 'matrix',
        item: 'paper',
        scheme: { type: 'matrix', cells: [{ is: { quality: 'high' }, unit: 18 }] },
      },
      { id: 'term', item: 'paper', scheme: { type: 'term', terms: [{ months: 12, amount: 100 }] } },
    ],
    seasons: [{ id: 'summer', from: '06-01', to: '08-31' }],
    exchange: [{ from: 'USD', to: 'CNY', rate: '7.19' }],
    adjustments: [
      {
        id: 'stage',
        on: 'line',
        stacking: 'best',
        rules: [
          {
            id: 'promotion',
            groups: ['writing'],
            when: { fact: 'grade', is: 'A' },
            quantity: { atLeast: 10 },
            discount: { rate: '0.05' },
          },
          { id: 'gift', items: ['pen'], freeGoods: { item: 'pencil', quantity: 1, forEvery: 10 } },
        ],
      },
    ],
    approvals: [
      {
        id: 'sales',
        of: 'order',
        approvers: 'lowest',
        roles: [{ role: 'rep' }, { role: 'chief' }],
      },
    ],
    tax: { prices: 'exclusive', rates: [{ id: 'vat', rate: '0.13' }] },
    vouchers: { use: 'once', issue: [{ id: 'next', face: '100', validFor: { months: 3 } }] },
    quotation: { deposit: { rate: '0.3' }, fields: [{ id: 'port' }] },
  }
}
