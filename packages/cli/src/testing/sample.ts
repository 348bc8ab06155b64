/** Three customers, as records. */
export const customers = [
  { id: 'c1', name: '王芳', grade: 'A', repId: 'r1', lastVisitOn: '2026-11-18' },
  { id: 'c2', name: 'Harbour Motors', grade: 'C', repId: 'r2', lastVisitOn: '2026-11-20' },
  {
    id: 'c3',
    name: '李强',
    grade: 'B',
    repId: 'r1',
    lastVisitOn: '2026-11-12',
    facts: { orders: 3 },
  },
]

/** The three as NDJSON. */
export const ndjson = customers.map((customer) => `${JSON.stringify(customer)}\n`).join('')

/** Two of them as CSV. */
export const csv =
  'id,name,grade,rep,last visit\nc1,王芳,A,r1,2026-11-18\nc2,Harbour Motors,C,r2,2026-11-20\n'

export const today = ['--today', '2026-11-21']

/** A rulebook that grades by one fact. */
export const scorecard = {
  format: 1,
  id: 'by-orders',
  title: 'By orders',
  effectiveFrom: '2026-01-01',
  currency: 'CNY',
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
  grading: {
    method: 'scorecard',
    grades: [{ id: 'A' }, { id: 'B' }],
    criteria: [
      {
        id: 'orders',
        fact: 'orders',
        weight: 1,
        points: [{ atLeast: 5, points: 1 }, { points: 0 }],
      },
    ],
    bands: [
      { grade: 'A', atLeast: 50 },
      { grade: 'B', atLeast: 0 },
    ],
  },
  visits: {
    cadences: [
      { grade: 'A', every: { days: 2 } },
      { grade: 'B', every: { days: 7 } },
    ],
    floor: { every: { days: 30 } },
  },
}
