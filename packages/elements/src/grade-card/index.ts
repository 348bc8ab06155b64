export type { GradeExplainDetail, GradeStepDetail } from './events.js'
export { FieldbookGradeCard } from './grade-card.js'
export type { GradedCustomer, GradeSince } from './card-context.js'
export type { GradeCardWords } from './messages/en.js'
