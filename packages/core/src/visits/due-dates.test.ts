import { describe, expect, it } from 'vitest'
import { carDealer } from '../presets/car-dealer.js'
import { dueDates } from './due-dates.js'
import type { VisitPolicy } from './schema.js'

const policy = carDealer.visits as VisitPolicy

describe('dueDates', () => {
  it('follows a cadence from due date to due date, the end included', () => {
    const customer = { id: 'c', grade: 'B', lastVisitOn: '2025-03-03' } as const
    const dates = dueDates(customer, policy, { today: '2025-03-06' }, '2025-03-24')
    expect(dates).toEqual(['2025-03-10', '2025-03-17', '2025-03-24'])
  })

  it('begins today when the first visit is overdue', () => {
    const customer = { id: 'c', grade: 'C', lastVisitOn: '2025-01-01' } as const
    const dates = dueDates(customer, policy, { today: '2025-03-06' }, '2025-03-31')
    expect(dates).toEqual(['2025-03-06', '2025-03-20'])
  })

  it('changes its step with the phase, and months clamp from visit to visit', () => {
    const customer = {
      id: 'c',
      lastVisitOn: '2025-04-20',
      facts: { deliveredOn: '2025-01-31' },
    } as const
    const dates = dueDates(customer, policy, { today: '2025-04-20' }, '2025-12-31')
    // The visit of 4 May is the first in the new phase, which began on 30 April.
    expect(dates).toEqual(['2025-05-04', '2025-08-04', '2025-11-04'])
  })

  it('calls back first, then follows the grade', () => {
    const customer = { id: 'c', grade: 'B', firstContactAt: '2025-03-05T18:00:00+08:00' } as const
    const dates = dueDates(customer, policy, { today: '2025-03-05' }, '2025-03-20')
    expect(dates).toEqual(['2025-03-06', '2025-03-13', '2025-03-20'])
  })
})
