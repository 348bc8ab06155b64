// Where may a visit of a large plan go? The planner asks it whenever a visit is picked up.

import { addDays } from '@fieldbook/core/shared'
import { moveVisit, planVisits, previewMove } from '@fieldbook/core/visits'
import { seeded } from './seeded.mjs'

const TODAY = '2025-03-03'
const DAYS = 14

/**
 * @param {number} repCount
 * @param {number} customersEach how many customers a rep has, each due in both weeks
 * @returns {import('./measure.mjs').Benchmark}
 */
export function movePreviewsBenchmark(repCount, customersEach) {
  const problem = teamProblem(repCount, customersEach)
  const plan = planVisits(problem)
  const visits = Object.keys(plan.visits)
  const [visitId = ''] = visits
  const places = Array.from({ length: DAYS }, (_, day) => addDays(TODAY, day)).flatMap((on) =>
    problem.reps.map(({ id: repId }) => ({ on, repId })),
  )
  return {
    title: `Where one of ${visits.length.toLocaleString('en')} visits may go: ${repCount} reps, ${DAYS} days`,
    about: 'places',
    rounds: 5,
    contenders: [
      {
        name: 'moveVisit for each place',
        subjects: places.length,
        answer: () =>
          places.map((place) => {
            const { status, reasons } = moveVisit(plan, { visitId, ...place }, problem)
            return { ...place, status: status === 'done' ? 'possible' : status, reasons }
          }),
      },
      {
        name: 'previewMove',
        subjects: places.length,
        answer: () => previewMove(plan, visitId, problem),
        comparable: (previews) => previews.map(withoutLoad),
      },
    ],
    claims: [
      {
        says: 'previewMove is at least 50 times as fast as asking moveVisit for each place',
        of: 'moveVisit for each place',
        to: 'previewMove',
        atLeast: 50,
      },
    ],
  }
}

/** @param {import('@fieldbook/core/visits').MovePreview} preview */
function withoutLoad({ on, repId, status, reasons }) {
  return { on, repId, status, reasons }
}

/**
 * A team whose days are nearly full, with a rep absent in the second week, so that places differ.
 *
 * @param {number} repCount
 * @param {number} customersEach
 * @returns {import('@fieldbook/core/visits').VisitProblem}
 */
function teamProblem(repCount, customersEach) {
  const { below } = seeded(3)
  const reps = Array.from({ length: repCount }, (_, index) => ({
    id: `r${String(index).padStart(2, '0')}`,
    name: `Rep ${index}`,
    visitsPerDay: Math.ceil(customersEach / 5) + below(3),
  }))
  const customers = reps.flatMap(({ id: repId }) =>
    Array.from({ length: customersEach }, (_, index) => ({
      id: `${repId}-c${index}`,
      name: `Customer ${index}`,
      grade: 'B',
      repId,
      lastVisitOn: addDays(TODAY, below(5) - 7),
    })),
  )
  return {
    customers,
    reps,
    policy: { cadences: [{ grade: 'B', every: { weeks: 1 } }], floor: { every: { days: 90 } } },
    calendar: {
      workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      absences: [{ repId: 'r01', from: addDays(TODAY, 7), to: addDays(TODAY, 13) }],
    },
    today: TODAY,
    from: TODAY,
    days: DAYS,
  }
}
