import type { Customer, IsoDate } from '../src/shared/index.js'
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

const ofGradeB = (id: string, lastVisitOn: IsoDate) => customer(id, { lastVisitOn })
/**
 * Twelve days from Monday, 2026-11-23, that changes are tried on: three customers of Ines, who has two visits a day.
 * Wei has one a day and is absent on Wednesday; Thursday is a holiday.
 */
export const changeProblem: VisitProblem = problem({
  customers: [
    ofGradeB('c1', '2026-11-16'),
    ofGradeB('c2', '2026-11-17'),
    ofGradeB('c3', '2026-11-17'),
  ],
  reps: [
    { id: 'r1', name: 'Ines Duarte', visitsPerDay: 2 },
    { id: 'r2', name: 'Wei Zhang', visitsPerDay: 1 },
  ],
  calendar: {
    workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: [{ from: '2026-11-26', name: 'Founders’ day' }],
    absences: [{ repId: 'r2', from: '2026-11-25' }],
  },
  days: 12,
})
