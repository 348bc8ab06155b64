import { describe, expect, it } from 'vitest'
import { gradeCustomer } from './grade-customer.js'
import type { GradableCustomer, GradingPolicy, Step } from './index.js'
import { stepsToGrade } from './steps-to-grade.js'

const today = '2026-11-21'

const facts = {
  orders: { type: 'number', name: { en: 'Orders', 'zh-CN': '订单数' }, atLeast: 0, step: 1 },
  revenue: { type: 'number', name: 'Revenue', unit: '€', atLeast: 0, step: 100 },
  lastOrderOn: { type: 'date' },
  kind: { type: 'text', oneOf: ['private', 'retail', 'fleet'] },
  paysOnTime: { type: 'boolean' },
  seats: { type: 'number', atLeast: 0, step: 1, fixed: true },
} as const

const scorecard: GradingPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  facts,
  criteria: [
    {
      id: 'orders',
      fact: 'orders',
      weight: 1,
      points: [{ atLeast: 12, points: 10 }, { atLeast: 4, points: 5 }, { points: 0 }],
    },
    {
      id: 'kind',
      fact: 'kind',
      weight: 1,
      points: [{ is: 'fleet', points: 10 }, { is: 'retail', points: 5 }, { points: 0 }],
    },
    {
      id: 'payment',
      fact: 'paysOnTime',
      weight: 1,
      points: [{ is: true, points: 1 }, { points: 0 }],
    },
    { id: 'seats', fact: 'seats', weight: 1, points: [{ atLeast: 5, points: 1 }, { points: 0 }] },
  ],
  bands: [
    { grade: 'A', atLeast: 60 },
    { grade: 'B', atLeast: 30 },
    { grade: 'C', atLeast: 0 },
  ],
}
const customer: GradableCustomer = {
  id: 'c1',
  facts: { orders: 3, kind: 'retail', paysOnTime: true, seats: 2 },
}

const changesOf = (steps: readonly Step[]) =>
  steps.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]))

describe('stepsToGrade', () => {
  it('finds the smallest change of each fact that reaches the grade alone (RULES #34)', () => {
    const weak = { id: 'c1', facts: { ...customer.facts, kind: 'private', paysOnTime: false } }
    const [a] = stepsToGrade(customer, scorecard, 'A', { today })
    expect(gradeCustomer(customer, scorecard, { today })).toMatchObject({ grade: 'B', score: 37 })
    expect(a).toEqual({
      code: 'grading/step',
      grade: 'A',
      score: 62,
      changes: [
        {
          fact: 'orders',
          name: { en: 'Orders', 'zh-CN': '订单数' },
          from: 3,
          to: 12,
          by: 9,
        },
      ],
    })
    expect(changesOf(stepsToGrade(weak, scorecard, 'B', { today }))).toEqual([
      [
        ['orders', 4],
        ['kind', 'fleet'],
      ],
      [
        ['orders', 4],
        ['paysOnTime', true],
      ],
      [
        ['orders', 12],
        ['kind', 'retail'],
      ],
    ])
  })
})
