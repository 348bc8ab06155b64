import { FieldbookVisitPlanner } from './visit-planner.js'

FieldbookVisitPlanner.define()
