import type { ScorecardPolicy } from '@fieldbook/core/grading'

/** Two criteria, small enough to know by heart: 7 orders make 35 and 3 marks 15, a B; an A begins at 65. */
export const smallScorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A', name: 'Key account' }, { id: 'B', name: 'Regular' }, { id: 'C' }],
  facts: {
    orders: { type: 'number', name: 'Orders', unit: 'orders', atLeast: 0, atMost: 10, step: 1 },
    payment: {
      type: 'number',
      name: 'Payment marks',
      atLeast: 0,
      atMost: 10,
      step: 1,
      fixed: true,
    },
  },
  criteria: [
    { id: 'orders', name: 'Orders', fact: 'orders', weight: 1, max: 10 },
    { id: 'payment', name: 'Payment', fact: 'payment', weight: 1, max: 10 },
  ],
  bands: [
    { grade: 'A', atLeast: 65 },
    { grade: 'B', atLeast: 40 },
    { grade: 'C', atLeast: 0 },
  ],
  override: {},
}

export const smallCustomer = {
  id: 'c1',
  name: 'Aldridge Castings',
  grade: 'B',
  facts: { orders: 7, payment: 3 },
} as const
