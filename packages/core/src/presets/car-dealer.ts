import type { Rulebook } from '../rulebook/schema.js'

/**
 * A car dealer's rulebook: grades O, A, B, C (GRD-01), confirmed within 24 hours (GRD-02), and the visit frequencies of
 * VIS-01 to VIS-05 with the floor of VIS-09.
 *
 * What makes a prospect A, B or C is not in the practice, so a person assigns it. The floor of 90 days is not in the
 * practice either: it is a default to be changed.
 */
export const carDealer = {
  $schema: '../rulebook.schema.json',
  format: 1,
  id: 'car-dealer',
  title: { en: 'Car dealer', 'zh-CN': '汽车经销商' },
  effectiveFrom: '2025-01-01',
  currency: 'CNY',
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
  grading: {
    method: 'assigned',
    grades: [
      { id: 'O', name: { en: 'Deposit paid', 'zh-CN': '已付订金' } },
      { id: 'A', name: { en: 'Very likely to buy', 'zh-CN': '意向强烈' } },
      { id: 'B', name: { en: 'Likely to buy', 'zh-CN': '意向明确' } },
      { id: 'C', name: { en: 'Interested', 'zh-CN': '初步意向' } },
    ],
    confirmWithin: { hours: 24 },
  },
  visits: {
    firstContact: { withinHours: 24 },
    phases: [
      {
        id: 'new-owner',
        name: { en: 'first three months after delivery', 'zh-CN': '交车后三个月内' },
        startsOn: 'deliveredOn',
        lasts: { months: 3 },
        then: 'owner',
      },
      { id: 'owner', name: { en: 'owner', 'zh-CN': '保有客户' } },
    ],
    cadences: [
      { grade: 'O', every: { days: 7 } },
      { grade: 'A', every: { days: 2 } },
      { grade: 'B', every: { days: 7 } },
      { grade: 'C', every: { days: 14 } },
      { phase: 'new-owner', every: { days: 14 } },
      { phase: 'owner', every: { months: 3 } },
    ],
    floor: { every: { days: 90 } },
  },
} as const satisfies Rulebook
