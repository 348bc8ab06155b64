import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../../tests/practice.js'
import { carDealer } from '../../presets/car-dealer.js'
import type { Instant } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import type { GradingPolicy } from '../schema.js'
import { overdueConfirmations } from './overdue-confirmations.js'

const policy: GradingPolicy = carDealer.grading
const today = '2025-03-03'
const now = '2025-03-03T09:00:00+08:00'
const arrived = (id: string, firstContactAt: Instant, more: Partial<GradableCustomer> = {}) => {
  return { id, grade: 'A', firstContactAt, ...more }
}

describe('overdue confirmations (RULES #3, GRD-02)', () => {
  const book = [
    arrived('in-time', '2025-03-01T15:30:00+08:00', {
      gradeConfirmedAt: '2025-03-02T15:30:00+08:00',
    }),
    arrived('late', '2025-03-01T15:30:00+08:00', { gradeConfirmedAt: '2025-03-02T15:31:00+08:00' }),
    arrived('open', '2025-03-02T15:30:00+08:00'),
    arrived('b', '2025-03-01T15:30:00+08:00', { repId: 'r1' }),
    arrived('a', '2025-03-01T07:30:00Z'),
    arrived('longest', '2025-02-27T09:00:00+08:00', { grade: 'H' }),
    { id: 'ungraded', firstContactAt: '2025-03-01T16:30:00+08:00' } as const,
    { id: 'never-seen', grade: 'A' },
  ]

  it('lists those overdue and those confirmed late, the longest first, ties by id', () => {
    const listed = overdueConfirmations(book, policy, { today, now })
    expect(listed).toEqual([
      {
        customerId: 'longest',
        grade: null,
        dueAt: '2025-02-28T09:00:00+08:00',
        status: 'overdue',
        minutesLate: 3 * 24 * 60,
      },
      {
        customerId: 'a',
        grade: 'A',
        dueAt: '2025-03-02T07:30:00Z',
        status: 'overdue',
        minutesLate: 1050,
      },
      {
        customerId: 'b',
        repId: 'r1',
        grade: 'A',
        dueAt: '2025-03-02T15:30:00+08:00',
        status: 'overdue',
        minutesLate: 1050,
      },
      {
        customerId: 'ungraded',
        grade: null,
        dueAt: '2025-03-02T16:30:00+08:00',
        status: 'overdue',
        minutesLate: 990,
      },
      {
        customerId: 'late',
        grade: 'A',
        dueAt: '2025-03-02T15:30:00+08:00',
        status: 'late',
        minutesLate: 1,
      },
    ])
  })

  it('without a clock counts up to the beginning of today, at the offset of the deadline', () => {
    const listed = overdueConfirmations(book, policy, { today })
    expect(listed.map(({ customerId, minutesLate }) => [customerId, minutesLate])).toEqual([
      ['longest', 3780],
      ['a', 990],
      ['b', 510],
      ['ungraded', 450],
      ['late', 1],
    ])
  })

  it.each(['C-GRD-02', 'C-GRD-03', 'C-GRD-04'])('%s', (id) => {
    const { input, expected } = practiceCase<
      { arrivedAt: Instant; confirmedAt: Instant },
      { status: 'in_time' | 'late' }
    >(id)
    const customer = arrived('c', input.arrivedAt, { gradeConfirmedAt: input.confirmedAt })
    const listed = overdueConfirmations([customer], policy, { today })
    expect(listed).toHaveLength(expected.status === 'late' ? 1 : 0)
  })

  it('a policy that asks for no confirmation has none that is overdue', () => {
    const { confirmWithin: _hours, ...without } = carDealer.grading
    expect(overdueConfirmations(book, without, { today, now })).toEqual([])
  })
})
