/** A B with 68 of 100 points, and 3 orders from an A. */
export const smallGrade = {
  customer: { id: 'c1', name: 'Harbour Motors', facts: { orders: 9, payment: 10 } },
  policy: {
    method: 'scorecard',
    grades: [{ id: 'A', name: 'Key account' }, { id: 'B' }, { id: 'C' }],
    facts: {
      orders: { type: 'number', name: 'Orders', unit: 'orders', atMost: 12, step: 1 },
      payment: { type: 'number', name: 'Payment', fixed: true },
    },
    criteria: [
      { id: 'orders', fact: 'orders', weight: 4, max: 15 },
      { id: 'payment', fact: 'payment', weight: 1, max: 10 },
    ],
    bands: [
      { grade: 'A', atLeast: 80 },
      { grade: 'B', atLeast: 60 },
      { grade: 'C', atLeast: 0 },
    ],
  },
  history: [
    { grade: 'C', on: '2025-02-03' },
    { grade: 'B', on: '2026-01-12' },
  ],
  today: '2026-11-23',
}
