import { expect, it } from 'vitest'
import { carDealer } from '../presets/car-dealer.js'
import { wholesaler } from '../presets/wholesaler.js'
import { needsBook } from './needs-book.js'

const rfm = (monetary: object) =>
  ({
    method: 'rfm',
    grades: [{ id: 'A' }],
    recency: { fact: 'lastOrderOn', thresholds: [30] },
    frequency: { fact: 'orders', thresholds: [5] },
    monetary: { fact: 'revenue', ...monetary },
    segments: [{ id: 'all', grade: 'A' }],
  }) as const

it.each([
  [carDealer.grading, false],
  [wholesaler.grading, false],
  [rfm({ thresholds: [100] }), false],
  [rfm({ quantiles: 5 }), true],
] as const)(
  'what compares customers with each other needs all of them (RULES #16)',
  (policy, needs) => {
    expect(needsBook(policy)).toBe(needs)
  },
)
