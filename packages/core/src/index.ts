export * from './shared/index.js'
export * from './grading/index.js'
export * from './visits/index.js'
export * from './rulebook/index.js'
