export type {
  PlanChange,
  PlanChangeDetail,
  PlanDownloadDetail,
  PlanViewDetail,
  VisitOpenDetail,
} from './events.js'
export type { VisitPlannerWords } from './messages/en.js'
export { FieldbookVisitPlanner } from './visit-planner.js'
