import { carDealer } from '@fieldbook/core/presets/car-dealer'
import type { Customer } from '@fieldbook/core/shared'
import type { VisitProblem } from '@fieldbook/core/visits'
import type { FieldbookVisitPlanner } from '@fieldbook/elements/visit-planner'
import { defineComponent, h, onMounted, ref } from 'vue'

const customers = [
  ['Harbour Motors', 'A', 'r1', '2026-11-20'],
  ['Lakeside Taxi', 'B', 'r1', '2026-11-13'],
  ['Mill Bakery', 'C', 'r1', '2026-11-12'],
  ['Northgate', 'O', 'r1', '2026-11-18'],
  ['Ashdown Dairy', 'B', 'r1', '2026-11-19'],
  ['Castle Dental', 'B', 'r1', '2026-11-20'],
  ['Fern & Daughters', 'A', 'r1', '2026-11-21'],
  ['Tower Print', 'B', 'r1', '2026-11-20'],
  ['Bellwether', 'B', 'r2', '2026-11-18'],
  ['Canal Nursery', 'C', 'r2', '2026-11-11'],
  ['Dray & Sons', 'A', 'r2', '2026-11-22'],
  ['Elm Tree Inn', 'B', 'r2', '2026-11-20'],
  ['Foundry Gym', 'O', 'r2', '2026-11-17'],
  ['Gatehouse', 'B', 'r2', '2026-11-16'],
] as const

const problem: VisitProblem = {
  customers: customers.map(([name, grade, repId, lastVisitOn], index): Customer => ({
    id: `c${index + 1}`,
    ...{ name, grade, repId, lastVisitOn },
  })),
  reps: [
    { id: 'r1', name: 'Ines Duarte', visitsPerDay: 2 },
    { id: 'r2', name: 'Wei Zhang', visitsPerDay: 2 },
  ],
  policy: carDealer.visits,
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-11-23',
  from: '2026-11-23',
  days: 5,
}

/** The planner itself on a page of these docs, with a week that does not hold all its visits. */
export const PlannerExample = defineComponent(() => {
  const planner = ref<FieldbookVisitPlanner>()
  onMounted(async () => {
    await import('@fieldbook/elements/visit-planner/define')
    if (planner.value) planner.value.problem = problem
  })
  return () => h('fieldbook-visit-planner', { ref: planner, heading: 'North team' })
})
