export { registerMessages } from './messages/index.js'
export * from './visit-planner/index.js'
