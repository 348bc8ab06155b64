import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../../tests/practice.js'
import type { Instant } from '../../shared/index.js'
import { carDealer } from '../../presets/car-dealer.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { GradingPolicy } from '../schema.js'

const policy = carDealer.grading as GradingPolicy
const today = '2025-03-02'

describe('assigned grades', () => {
  it('C-GRD-01: a grade of the closed list is given, any other is a finding (RULES #1)', () => {
    const { input, expected } = practiceCase<
      { grades: string[] },
      { valid: string[]; invalid: string[] }
    >('C-GRD-01')
    const given = input.grades.map((grade) => gradeCustomer({ id: 'c', grade }, policy, { today }))
    expect(given.flatMap(({ grade }) => grade ?? [])).toEqual(expected.valid)
    const refused = input.grades.filter((_, index) => given[index]?.grade === null)
    expect(refused).toEqual(expected.invalid)
    for (const { grade, findings } of given) {
      expect(findings?.map(({ code }) => code)).toEqual(
        grade === null ? ['grading/grade-not-in-list'] : undefined,
      )
    }
  })

  it('C-GRD-08: cards are filed by grade, the empty files with them (RULES #1, #10)', () => {
    const { input, expected } = practiceCase<
      { cards: string[] },
      { byGrade: Record<string, number> }
    >('C-GRD-08')
    const book = input.cards.map((grade, index) => ({ id: `c${index}`, grade }))
    const { distribution } = gradeCustomers(book, policy, { today })
    expect(distribution).toEqual([
      ...Object.entries(expected.byGrade).map(([grade, count]) => ({ grade, count })),
      { grade: null, count: 0 },
    ])
  })

  it('nobody has assigned a grade: none is given, and a finding says so (RULES #2)', () => {
    expect(gradeCustomer({ id: 'c' }, policy, { today })).toEqual({
      customerId: 'c',
      grade: null,
      findings: [{ code: 'grading/not-assigned', rule: '/method' }],
      reasons: [{ code: 'grading/withheld', rule: '/method' }],
    })
  })
})

describe('confirmation within 24 hours (RULES #3)', () => {
  it.each(['C-GRD-02', 'C-GRD-03', 'C-GRD-04'])('%s', (id) => {
    const { input, expected } = practiceCase<
      { arrivedAt: Instant; confirmedAt: Instant },
      { dueAt: Instant; status: 'in_time' | 'late' }
    >(id)
    const { confirmation, provisional } = gradeCustomer(
      { id: 'c', grade: 'A', firstContactAt: input.arrivedAt, gradeConfirmedAt: input.confirmedAt },
      policy,
      { today },
    )
    const status = expected.status === 'in_time' ? 'in-time' : 'late'
    expect(confirmation).toEqual({ dueAt: expected.dueAt, status })
    expect(provisional).toBeUndefined()
  })

  const unconfirmed = { id: 'c', grade: 'B', firstContactAt: '2025-03-01T15:30:00+08:00' } as const

  it.each([
    ['at the very end of the 24 hours', '2025-03-02T15:30:00+08:00', 'open'],
    ['the same moment in another offset', '2025-03-02T07:30:00Z', 'open'],
    ['a millisecond later', '2025-03-02T15:30:00.001+08:00', 'overdue'],
  ] as const)('unconfirmed, %s: the grade is provisional', (_, now, status) => {
    const graded = gradeCustomer(unconfirmed, policy, { today, now })
    expect(graded).toMatchObject({ grade: 'B', provisional: true, confirmation: { status } })
    expect(graded.reasons).toContainEqual({
      code: 'grading/confirmation',
      rule: '/confirmWithin',
      hours: 24,
      dueAt: '2025-03-02T15:30:00+08:00',
      status,
    })
  })

  it.each([
    ['2025-03-02', 'open'],
    ['2025-03-03', 'overdue'],
  ] as const)('without a clock, %s is judged by its day: %s', (day, status) => {
    const { confirmation } = gradeCustomer(unconfirmed, policy, { today: day })
    expect(confirmation?.status).toBe(status)
  })

  it('no recorded first contact, no deadline', () => {
    const graded = gradeCustomer({ id: 'c', grade: 'B' }, policy, { today })
    expect(graded).toEqual({
      customerId: 'c',
      grade: 'B',
      rule: '/method',
      reasons: [{ code: 'grading/assigned', rule: '/method', grade: 'B' }],
    })
  })
})
