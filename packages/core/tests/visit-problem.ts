import type { Customer } from '../src/shared/index.js'
import type { VisitProblem } from '../src/visits/index.js'

/** A customer of grade B whose next visit is due on Monday, 2026-11-23. */
export const customer = (id: string, more: Partial<Customer> = {}): Customer => ({
  id,
  name: id,
  grade: 'B',
  repId: 'r1',
  lastVisitOn: '2026-11-16',
  ...more,
})
/** Two weeks from Monday, 2026-11-23, for one rep with two visits a day; B is due a week after the last visit. */
export const problem = (more: Partial<VisitProblem> = {}): VisitProblem => ({
  customers: [customer('c1')],
  reps: [{ id: 'r1', name: 'Ines Duarte', visitsPerDay: 2 }],
  policy: {
    cadences: [
      { grade: 'A', every: { days: 2 } },
      { grade: 'B', every: { weeks: 1 } },
      { grade: 'C', every: { weeks: 2 } },
    ],
    floor: { every: { days: 90 } },
  },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-11-23',
  from: '2026-11-23',
  days: 14,
  ...more,
})
