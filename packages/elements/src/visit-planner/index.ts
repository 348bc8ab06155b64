export type { PlanChange } from './events.js'
export { FieldbookVisitPlanner } from './visit-planner.js'
