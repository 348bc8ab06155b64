export * from './checking/schema.js'
export * from './vocabulary/schema.js'
export * from './conditions/schema.js'
export * from './records/schema.js'
