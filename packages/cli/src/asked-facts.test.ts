import { wholesaler } from '@fieldbook/core/presets/wholesaler'
import type { Rulebook } from '@fieldbook/core/rulebook'
import { expect, test } from 'vitest'
import { askedFacts } from './asked-facts.js'

test('the facts of criteria, conditions and phases are asked for, and those of criteria that are off are not', () => {
  const points = [{ atLeast: 1, points: 1 }, { points: 0 }]
  const rulebook: Rulebook = {
    format: 1,
    id: 'facts',
    title: 'Facts',
    effectiveFrom: '2026-01-01',
    currency: 'CNY',
    calendar: { workingWeek: ['mon'] },
    grading: {
      method: 'scorecard',
      grades: [{ id: 'A' }],
      criteria: [
        { id: 'orders', fact: 'orders', weight: 1, points },
        { id: 'revenue', fact: 'revenue', weight: 1, points, off: true },
      ],
      bands: [{ grade: 'A', atLeast: 0 }],
    },
    visits: {
      phases: [{ id: 'owner', startsOn: 'deliveredOn' }],
      cadences: [
        {
          when: { all: [{ fact: 'vip', is: true }, { not: { fact: 'segment', is: 'x' } }] },
          every: { days: 7 },
        },
      ],
      floor: { every: { days: 30 } },
    },
  }
  expect([...askedFacts(rulebook)]).toEqual(['orders', 'deliveredOn', 'vip', 'segment'])
})

test('the facts of rows, of dates of others, and of the value of a customer are asked for too', () => {
  const rulebook: Rulebook = {
    ...wholesaler,
    grading: {
      method: 'decision-table',
      grades: [{ id: 'A' }],
      value: 'revenue',
      decay: [{ fact: 'orders', datedBy: 'ordersOn', after: { months: 1 } }],
      hitPolicy: 'first',
      rows: [{ when: { orders: { atLeast: 1 }, region: { is: 'north' } }, grade: 'A' }],
    },
  }
  expect([...askedFacts(rulebook)].sort()).toEqual(['orders', 'ordersOn', 'region', 'revenue'])
})
