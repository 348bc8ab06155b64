import type { Content } from './serve.js'
import { widgetPage, type WidgetPage } from './widget-page.js'

type PlannerPage = Omit<WidgetPage, 'widget' | 'properties'> & { readonly problem: object }

/** A page whose planners all show a problem; its script knows it as `problem`. */
export function plannerPage({ problem, script = '', ...page }: PlannerPage): Content {
  const named = `const { problem } = properties\n${script}`
  return widgetPage({ widget: 'visit-planner', properties: { problem }, script: named, ...page })
}

/** Two reps with room on every day of a week, and three customers, of whom one is nobody's. */
export const smallProblem = {
  customers: [
    { id: 'c1', name: 'Harbour Motors', grade: 'B', repId: 'r1', lastVisitOn: '2026-11-17' },
    { id: 'c2', name: 'Mill Street Bakery', grade: 'B', repId: 'r2', lastVisitOn: '2026-11-18' },
    { id: 'c3', name: 'Quarry Lane Nursery', grade: 'B', lastVisitOn: '2026-11-16' },
  ],
  reps: [
    { id: 'r1', name: 'Ines Duarte', visitsPerDay: 4 },
    { id: 'r2', name: 'Olu Adeyemi', visitsPerDay: 4 },
  ],
  policy: {
    cadences: [{ grade: 'B', every: { weeks: 1 } }],
    floor: { every: { days: 90 } },
  },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-11-23',
  from: '2026-11-23',
  days: 7,
}
