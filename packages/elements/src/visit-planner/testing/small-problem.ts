import type { VisitProblem } from '@fieldbook/core/visits'

/**
 * Two reps and a week, small enough to know by heart: c1 is due on Tuesday, c2 on Wednesday, c3 on Friday with the
 * other rep, c4 on Monday, which is today. c5 is due on Thursday, and its rep is in no team.
 */
export const smallProblem: VisitProblem = {
  customers: [
    { id: 'c1', name: 'Aldridge Castings', grade: 'A', repId: 'r1', lastVisitOn: '2026-11-17' },
    { id: 'c2', name: 'Bromford Steel', grade: 'A', repId: 'r1', lastVisitOn: '2026-11-18' },
    { id: 'c3', name: 'Calder Pumps', grade: 'A', repId: 'r2', lastVisitOn: '2026-11-20' },
    { id: 'c4', name: 'Denby Ceramics', grade: 'A', repId: 'r2', lastVisitOn: '2026-11-16' },
    { id: 'c5', name: 'Elland Textiles', grade: 'A', repId: 'r9', lastVisitOn: '2026-11-19' },
  ],
  reps: [
    { id: 'r1', name: 'Ines Duarte', visitsPerDay: 2 },
    { id: 'r2', name: 'Owen Pryce', visitsPerDay: 2 },
  ],
  policy: { cadences: [{ grade: 'A', every: { weeks: 1 } }], floor: { every: { days: 90 } } },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-11-23',
  from: '2026-11-23',
  days: 7,
}
