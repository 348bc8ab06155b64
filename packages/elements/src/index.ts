export { registerMessages } from './messages/index.js'
export * from './visit-planner/index.js'
export * from './grade-board/index.js'
export * from './grade-card/index.js'
