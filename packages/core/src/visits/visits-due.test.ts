import { describe, expect, it } from 'vitest'
import { carDealer } from '../presets/car-dealer.js'
import { visitDue } from './visit-due.js'
import { visitsDue } from './visits-due.js'

const dealer = carDealer.visits

describe('visitsDue (RULES #10)', () => {
  it('the most urgent first, then by due date, then by id in code-unit order', () => {
    const customers = [
      { id: 'b', grade: 'B', lastVisitOn: '2025-03-03' },
      { id: 'a2', grade: 'A', lastVisitOn: '2025-03-03' },
      { id: 'a10', grade: 'A', lastVisitOn: '2025-03-03' },
      { id: 'c', grade: 'C', lastVisitOn: '2025-02-10' },
    ] as const
    const order = visitsDue(customers, dealer, { today: '2025-03-06' }).map(
      ({ customerId }) => customerId,
    )
    expect(order).toEqual(['c', 'a10', 'a2', 'b'])
  })

  it('a list leaves reasons out unless asked, and then gives what visitDue gives', () => {
    const customers = [{ id: 'a', grade: 'A', lastVisitOn: '2025-03-03' }] as const
    const today = '2025-03-06'
    expect(visitsDue(customers, dealer, { today })[0]).not.toHaveProperty('reasons')
    expect(visitsDue(customers, dealer, { today, reasons: true })).toEqual([
      visitDue(customers[0], dealer, { today }),
    ])
  })
})
