export type { ComparedWith } from './board.js'
export type { BoardViewDetail, CustomerOpenDetail } from './events.js'
export type { GradeBoardWords } from './messages/en.js'
export { FieldbookGradeBoard } from './grade-board.js'
